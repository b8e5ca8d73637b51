/** Answers that were worked out already, by the very address and by what it asks. */
import { boundedCache } from '../cache/bounded-cache.ts';
import { fnv1a } from '../text/fnv1a.ts';
import type { PreparedResponse } from './respond.ts';

/** Bytes of bodies that are kept, counted once for each address that leads to them. */
const KEPT = 24_000_000;

/** What an entry costs beside its body. */
const OVERHEAD = 2_000;

/** Questions that are remembered as asked once, each by its fingerprint: another that falls into its place takes it. */
const REMEMBERED = 8192;

/** Stands at an address whose answers are kept by what `Accept` says, too. */
const NEGOTIATED = 'negotiated';

export interface AnswerCache {
  /** By address, before anything else of the request is read. */
  find: (url: string, request: Request) => PreparedResponse | undefined;
  /** By what is asked: other spellings of the same question. */
  same: (identity: string) => PreparedResponse | undefined;
  /** Whether an answer is worth keeping: there are few without a query; of the endless others, what is asked again. */
  lasts: (identity: string) => boolean;
  keep: (
    request: Request,
    identity: string,
    negotiated: boolean,
    prepared: PreparedResponse,
  ) => void;
}

export function createAnswerCache(): AnswerCache {
  const byAddress = boundedCache<string, PreparedResponse | typeof NEGOTIATED>(KEPT);
  const byIdentity = boundedCache<string, PreparedResponse>(KEPT);
  const askedOnce = new Uint32Array(REMEMBERED);
  return {
    find: (url, request) => {
      const found = byAddress.get(url);
      if (found !== NEGOTIATED) return found;
      const chosen = byAddress.get(negotiatedKey(request));
      return chosen === NEGOTIATED ? undefined : chosen;
    },
    same: (identity) => byIdentity.get(identity),
    lasts: (identity) => {
      if (!identity.includes('?')) return true;
      const mark = fnv1a(identity);
      const place = mark % REMEMBERED;
      if (askedOnce[place] === mark) return true;
      askedOnce[place] = mark;
      return false;
    },
    keep: (request, identity, negotiated, prepared) => {
      const size = prepared.size + OVERHEAD;
      if (negotiated) byAddress.set(request.url, NEGOTIATED, OVERHEAD);
      byAddress.set(negotiated ? negotiatedKey(request) : request.url, prepared, size);
      byIdentity.set(identity, prepared, size);
    },
  };
}

/** No address holds a blank, so no address is taken for another with an `Accept`. */
function negotiatedKey({ url, headers }: Request): string {
  return `${url} ${headers.get('accept') ?? ''}`;
}
