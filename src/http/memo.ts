/** Answers that were worked out already, by the very address and by what it asks. */
import { boundedCache } from '../formats/bounded-cache.ts';
import type { Prepared } from './respond.ts';

/** Bytes of bodies that are kept, counted once for each address that leads to them. */
const KEPT = 24_000_000;

/** What an entry costs beside its body. */
const OVERHEAD = 2_000;

export interface Memo {
  /** By address alone, before anything of the request is read. */
  find: (request: Request) => Prepared | undefined;
  /** By what is asked: other spellings of the same question. */
  same: (identity: string) => Prepared | undefined;
  keep: (request: Request, identity: string, negotiated: boolean, prepared: Prepared) => void;
}

export function createMemo(): Memo {
  const byAddress = boundedCache<string, Prepared>(KEPT);
  const byIdentity = boundedCache<string, Prepared>(KEPT);
  return {
    find: (request) => byAddress.get(request.url) ?? byAddress.get(negotiatedKey(request)),
    same: (identity) => byIdentity.get(identity),
    keep: (request, identity, negotiated, prepared) => {
      const key = negotiated ? negotiatedKey(request) : request.url;
      byAddress.set(key, prepared, prepared.size + OVERHEAD);
      byIdentity.set(identity, prepared, prepared.size + OVERHEAD);
    },
  };
}

/** No address holds a blank, so no address is taken for another with an `Accept`. */
function negotiatedKey({ url, headers }: Request): string {
  return `${url} ${headers.get('accept') ?? ''}`;
}
