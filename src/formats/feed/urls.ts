/** URLs and permanent ids. Absolute URLs start with the configured base URL and never depend on the request. */
import type { MachineTerms } from '../../dataset/rights.ts';
import type { Dossier } from '../../dataset/types.ts';
import type { ListName } from '../../model/records.ts';

export interface Site {
  /** The public base URL, without a trailing slash. */
  base: string;
  dossier: Dossier;
}

/**
 * The configured public URL, without a trailing slash.
 * @throws if it is not an absolute http(s) URL
 */
export function parseBaseUrl(url: string): string {
  const { protocol, origin, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol)) throw new TypeError(`${url} is not an http(s) URL`);
  return `${origin}${pathname}`.replace(/(?<!\/)\/+$/, '');
}

/** The path of what machines may do with the dossier and its texts (RSL). */
export const RIGHTS_PATH = '/rights.xml';

/** Where terms for machines are: of a text if it has terms, else of the whole if the editor states any; null if neither. */
export function machineTermsUrl(
  { base, dossier }: Site,
  terms: MachineTerms | null = null,
): string | null {
  return terms === null && dossier.machines === null ? null : `${base}${RIGHTS_PATH}`;
}

export function listUrl({ base }: Site, list: ListName, canonical = ''): string {
  return withQuery(`${base}/${list}`, canonical);
}

export function recordUrl({ base }: Site, list: ListName, id: string): string {
  return `${base}/${list}/${encodeURIComponent(id)}`;
}

/** The permanent id of a record (tag URI, RFC 4151), independent of title, host and position. */
export function recordTagUri({ dossier }: Site, list: ListName, id: string): string {
  return `${dossier.id}/${list}/${encodeURIComponent(id)}`;
}

/** The id of the feed of one record, which is neither the record's id nor its list's. */
export function recordFeedTagUri(site: Site, list: ListName, id: string): string {
  return `${recordTagUri(site, list, id)}/feed`;
}

export function listTagUri({ dossier }: Site, list: ListName, canonical: string): string {
  return withQuery(`${dossier.id}/${list}`, canonical);
}

export function withQuery(url: string, canonical: string): string {
  return canonical === '' ? url : `${url}?${canonical}`;
}

/** The URL if it is http or https, else null, so that no text can bring in a `javascript:` link. */
export function httpUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
