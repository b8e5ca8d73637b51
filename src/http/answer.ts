/** What a route returns: a body and its metadata. respond.ts turns it into a response. */
import type { Chunk } from '../formats/chunks.ts';

/** How caches may store the answer (headers.ts). */
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
  /**
   * When the content last changed (RFC 3339); null if unknown. Content made from the dataset has the time at which the
   * dataset was published: too late a time costs a request, too early a time hides the change from conditional requests.
   */
  updated: string | null;
  /** BCP 47; null for content that is not prose. */
  language: string | null;
  links: readonly Link[];
  /** What the content is about, for purging caches by tag. */
  cacheTags: readonly string[];
  /** True if the same URL gives other formats to other clients. */
  negotiated: boolean;
}
