/** Prepared responses in memory, found by URL or by operation. */
import type { CachePool } from '../cache/cache-pool.ts';
import { fnv1a } from '../text/fnv1a.ts';
import type { PreparedResponse } from './respond.ts';

/** Estimated bytes of a prepared response besides its body and addresses. */
const ENTRY_OVERHEAD = 2_000;

/** Slots for fingerprints of operations seen once. A newer fingerprint overwrites the older one in its slot. */
const SEEN_SLOTS = 8192;

/** Stored under a URL whose answers depend on `Accept` and are stored under URL and `Accept` together. */
const NEGOTIATED = 'negotiated';

export interface AnswerCache {
  /** By URL, before the request is parsed. */
  findByUrl: (url: string, request: Request) => PreparedResponse | undefined;
  /** By operation, for a URL that spells a known query in another way. */
  findByKey: (cacheKey: string) => PreparedResponse | undefined;
  /** URLs without a query are few and always worth storing. Queries are endless: worth it when asked a second time. */
  isWorthStoring: (cacheKey: string) => boolean;
  store: (
    request: Request,
    cacheKey: string,
    negotiated: boolean,
    prepared: PreparedResponse,
  ) => void;
}

export function createAnswerCache(pool: CachePool): AnswerCache {
  const byUrl = pool.cache<string, PreparedResponse | typeof NEGOTIATED>();
  /** By operation, the key of its answer in `byUrl`. */
  const urlOf = pool.cache<string, string>();
  const seen = new Uint32Array(SEEN_SLOTS);
  return {
    findByUrl: (url, request) => {
      const found = byUrl.get(url);
      if (found !== NEGOTIATED) return found;
      const chosen = byUrl.get(negotiatedKey(request));
      return chosen === NEGOTIATED ? undefined : chosen;
    },
    findByKey: (cacheKey) => {
      const url = urlOf.get(cacheKey);
      const found = url === undefined ? undefined : byUrl.get(url);
      return found === NEGOTIATED ? undefined : found;
    },
    isWorthStoring: (cacheKey) => {
      if (!cacheKey.includes('?')) return true;
      const fingerprint = fnv1a(cacheKey);
      const slot = fingerprint % SEEN_SLOTS;
      if (seen[slot] === fingerprint) return true;
      seen[slot] = fingerprint;
      return false;
    },
    store: (request, cacheKey, negotiated, prepared) => {
      const url = negotiated ? negotiatedKey(request) : request.url;
      if (negotiated) byUrl.set(request.url, NEGOTIATED, 0);
      byUrl.set(url, prepared, prepared.size + ENTRY_OVERHEAD);
      urlOf.set(cacheKey, url, 0);
    },
  };
}

/** A URL contains no space, so this never equals another request's URL. */
function negotiatedKey({ url, headers }: Request): string {
  return `${url} ${headers.get('accept') ?? ''}`;
}
