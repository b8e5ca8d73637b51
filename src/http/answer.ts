/** What a route gives: content and what is known of it. How that becomes a response is respond.ts's. */
import type { Chunk } from '../formats/chunks.ts';

/** What caches are told (headers.ts). */
export type CachePolicy = 'feed' | 'lookup' | 'page' | 'immutable' | 'problem' | 'never';

export interface Link {
  rel: string;
  href: string;
  type?: string;
}

export interface Answer {
  cache: CachePolicy;
  contentType: string;
  body: readonly Chunk[];
  /** When the content last changed (RFC 3339); null when nothing in it is dated. */
  updated: string | null;
  /** BCP 47; null where there is no text for people. */
  language: string | null;
  links: readonly Link[];
  /** What the content is about, for purging by tag. */
  tags: readonly string[];
  /** True when the same address gives other formats to other clients. */
  negotiated: boolean;
}
