/** The addresses of an answer: its own, the page for people, the first and next page, the other formats. */
import { withQuery } from '../formats/feed/urls.ts';
import { type Format, formatsOf } from '../formats/formats.ts';
import type { ListName } from '../model/records.ts';
import type { Alternate } from '../pages/view.ts';
import type { Link } from './answer.ts';

export interface AnswerUrls {
  self: string;
  home: string;
  first: string;
  next: string | null;
  alternates: Alternate[];
  /** The OpenAPI document (RFC 8631). */
  description: string;
  /** Of what is given; null when none is known. */
  license: string | null;
}

export interface UrlParts {
  base: string;
  list: ListName;
  format: Format;
  /** The path that a format has. */
  pathOf: (format: Format) => string;
  /** The canonical query, and the same without its cursor. */
  canonical: string;
  firstCanonical: string;
  /** Path and query of the next page. */
  next: string | null;
  license: string | null;
}

export function answerUrls(asked: UrlParts): AnswerUrls {
  const { base, list, format, pathOf, canonical, firstCanonical, next, license } = asked;
  const offered = formatsOf(list);
  const [page = format] = offered;
  const of = (other: Format, query: string) => withQuery(`${base}${pathOf(other)}`, query);
  return {
    self: of(format, canonical),
    home: of(page, firstCanonical),
    first: of(format, firstCanonical),
    next: next === null ? null : `${base}${next}`,
    description: `${base}/openapi.json`,
    license,
    alternates: offered
      .filter((other) => other !== format)
      .map((other) => ({
        label: other.title,
        type: other.mediaType,
        href: of(other, firstCanonical),
      })),
  };
}

/**
 * Characters of all links in headers, at most: Node's fetch refuses an answer with 16 KB of headers, and ten
 * addresses that repeat a long question are more than that.
 */
const MAX_LINK_CHARACTERS = 6000;

/** The same as `Link` headers (RFC 8288), in order of need: what has no room is left out, the other formats first. */
export function linksOf(addresses: AnswerUrls): Link[] {
  const { self, first, next, alternates, description, license } = addresses;
  return fitting([
    ...(next === null ? [] : [{ rel: 'next', href: next }]),
    { rel: 'self', href: self },
    { rel: 'first', href: first },
    ...licenseLink(license),
    { rel: 'service-desc', href: description, type: 'application/json' },
    ...alternates.map(({ type, href }) => ({ rel: 'alternate', href, type })),
  ]);
}

function fitting(links: readonly Link[]): Link[] {
  let room = MAX_LINK_CHARACTERS;
  return links.filter(({ rel, href }) => {
    const fits = rel === 'next' || href.length <= room;
    if (fits) room -= href.length;
    return fits;
  });
}

/** RFC 4946 names the relation; nothing where no licence is known. */
export function licenseLink(license: string | null): Link[] {
  return license === null ? [] : [{ rel: 'license', href: license }];
}
