/** AnswerUrls and lasting ids. Everything absolute hangs on the configured base, nothing on a request. */
import type { Dossier } from '../../dataset/types.ts';
import type { ListName } from '../../model/records.ts';

export interface Site {
  /** The public origin (and path), without a slash at its end. */
  base: string;
  dossier: Dossier;
}

/**
 * The public address as configured, without a slash at its end.
 * @throws when it is no absolute http(s) URL: every link would lead nowhere
 */
export function parseBaseUrl(address: string): string {
  const { protocol, origin, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol)) throw new TypeError(`${address} is no http(s) address`);
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

export function listUrl({ base }: Site, list: ListName, canonical = ''): string {
  return withQuery(`${base}/${list}`, canonical);
}

export function recordUrl({ base }: Site, list: ListName, id: string): string {
  return `${base}/${list}/${encodeURIComponent(id)}`;
}

/** A lasting id (tag URI, RFC 4151): neither title nor host nor position is in it. */
export function recordTagUri({ dossier }: Site, list: ListName, id: string): string {
  return `${dossier.id}/${list}/${encodeURIComponent(id)}`;
}

/** Of the feed that holds one record alone: neither the record's nor its list's. */
export function recordFeedTagUri(site: Site, list: ListName, id: string): string {
  return `${recordTagUri(site, list, id)}/feed`;
}

export function listTagUri({ dossier }: Site, list: ListName, canonical: string): string {
  return withQuery(`${dossier.id}/${list}`, canonical);
}

export function withQuery(address: string, canonical: string): string {
  return canonical === '' ? address : `${address}?${canonical}`;
}

/** The address if a browser may follow it (http or https), else null: no `javascript:` from a text. */
export function httpUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
