/** The URLs that belong to an answer: its own, its HTML page, the first and next page, the other formats. */
import { withQuery } from '../formats/feed/urls.ts';
import { type Format, formatsOf } from '../formats/formats.ts';
import { RSL_TYPE } from '../formats/rsl.ts';
import type { ListName } from '../model/records.ts';
import type { Alternate } from '../pages/view.ts';
import type { Link } from './answer.ts';

export interface AnswerUrls {
  self: string;
  /** The HTML page. */
  home: string;
  first: string;
  next: string | null;
  alternates: Alternate[];
  /** The OpenAPI document (RFC 8631). */
  description: string;
  /** The licence of the content; null if unknown. */
  license: string | null;
  /** What machines may do with the content (RSL); null if nothing is said. */
  machineTerms: string | null;
}

export interface UrlParts {
  base: string;
  list: ListName;
  format: Format;
  /** The path of the same resource in a format. */
  pathOf: (format: Format) => string;
  /** The canonical query, and the same without its cursor. */
  canonical: string;
  firstCanonical: string;
  /** Path and query of the next page. */
  next: string | null;
  license: string | null;
  machineTerms: string | null;
}

export function answerUrls(parts: UrlParts): AnswerUrls {
  const { base, list, format, pathOf, canonical, firstCanonical, next } = parts;
  const { license, machineTerms } = parts;
  const offered = formatsOf(list);
  const [page = format] = offered;
  const urlOf = (other: Format, query: string) => withQuery(`${base}${pathOf(other)}`, query);
  return {
    self: urlOf(format, canonical),
    home: urlOf(page, firstCanonical),
    first: urlOf(format, firstCanonical),
    next: next === null ? null : `${base}${next}`,
    description: `${base}/openapi.json`,
    license,
    machineTerms,
    alternates: offered
      .filter((other) => other !== format)
      .map((other) => ({
        label: other.title,
        type: other.mediaType,
        href: urlOf(other, firstCanonical),
      })),
  };
}

/**
 * Most characters of all URLs in `Link` together. Node's fetch rejects responses with more than 16 KB of headers,
 * which ten URLs with a long query exceed.
 */
const MAX_LINK_CHARACTERS = 6000;

/** `Link` headers (RFC 8288), most important first. Those beyond the limit are left out, but never `next`. */
export function linksOf(urls: AnswerUrls): Link[] {
  const { self, first, next, alternates, description, license, machineTerms } = urls;
  return withinLimit([
    ...(next === null ? [] : [{ rel: 'next', href: next }]),
    { rel: 'self', href: self },
    { rel: 'first', href: first },
    ...licenseLink(license),
    ...machineTermsLink(machineTerms),
    { rel: 'service-desc', href: description, type: 'application/json' },
    ...alternates.map(({ type, href }) => ({ rel: 'alternate', href, type })),
  ]);
}

function withinLimit(links: readonly Link[]): Link[] {
  let remaining = MAX_LINK_CHARACTERS;
  return links.filter(({ rel, href }) => {
    const fits = rel === 'next' || href.length <= remaining;
    if (fits) remaining -= href.length;
    return fits;
  });
}

/** The `license` relation (RFC 4946); empty if no licence is known. */
export function licenseLink(license: string | null): Link[] {
  return license === null ? [] : [{ rel: 'license', href: license }];
}

/** RSL 1.0 section 4.5. */
function machineTermsLink(href: string | null): Link[] {
  return href === null ? [] : [{ rel: 'license', href, type: RSL_TYPE }];
}
