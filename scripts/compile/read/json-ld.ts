/** What a page's JSON-LD says of its article (schema.org). */
import type { Metadata } from '../core/draft.ts';
import { readPage } from './html-page.ts';
import { withoutEmptyFields } from './metadata-fields.ts';
import { plainLine } from './residual-markup.ts';

/** https://schema.org/Article and what outlets use of its subtypes. */
const ARTICLE = /(?:Article|Posting|Report|Review)$/;
/** Types that describe the page rather than its article. Their dates count only if nothing else has a date. */
const PAGE = /(?:WebPage|Page)$/;

type Thing = Readonly<Record<string, unknown>>;

/** Nothing from JSON that does not parse: many pages carry some. */
export function articleInJsonLd(scripts: readonly string[]): Metadata {
  const things = scripts.flatMap(thingsIn);
  const byId = Map.groupBy(things, (thing) => thing['@id']);
  const resolve = (value: unknown): unknown =>
    isThing(value) && '@id' in value ? { ...byId.get(value['@id'])?.[0], ...value } : value;
  const ofType = (pattern: RegExp) =>
    things.find((thing) => list(thing['@type']).some((type) => pattern.test(`${type}`)));
  const page = ofType(PAGE);
  const article = ofType(ARTICLE);
  const names = (value: unknown) =>
    list(value).flatMap((entry) => text(nameIn(resolve(entry))) ?? []);
  const dates = withoutEmptyFields({
    publishedAt: text(article?.['datePublished']) ?? text(article?.['dateCreated']),
    modifiedAt: text(article?.['dateModified']),
  });
  const datesOfPage = withoutEmptyFields({
    publishedAt: text(page?.['datePublished']),
    modifiedAt: text(page?.['dateModified']),
  });
  if (article === undefined) return datesOfPage;
  return withoutEmptyFields({
    title: text(article['headline']) ?? text(article['name']),
    standfirst: text(article['alternativeHeadline']) ?? text(article['description']),
    ...datesOfPage,
    ...dates,
    authors: names(article['author']),
    publisher: names(article['publisher'])[0] ?? names(article['sourceOrganization'])[0],
    language: text(nameIn(list(article['inLanguage'])[0])),
    url: text(article['url']),
    rights: text(article['copyrightNotice']),
  });
}

/** Around scripts of pages that were once XHTML: https://www.w3.org/TR/xhtml1/#C_4 */
const OPENING = /^(?:\/\/|\/\*)?\s{0,9}<!(?:\[CDATA\[|--)\s{0,9}(?:\*\/)?/;
const CLOSING = /(?:\/\/|\/\*)?\s{0,9}(?:\]\]|--)>\s{0,9}(?:\*\/)?$/;

/** The script's things, those of a list, of a @graph or of a page side by side. */
function thingsIn(script: string): Thing[] {
  try {
    const json = script.trim().replace(OPENING, '').replace(CLOSING, '');
    // Line feeds inside strings are not JSON, but common.
    const value: unknown = JSON.parse(json.replace(/[\0-\x1F]/g, ' '));
    return list(value).flatMap(withInner);
  } catch {
    return [];
  }
}

function withInner(value: unknown): Thing[] {
  if (!isThing(value)) return [];
  return [value, ...list(value['@graph']), ...list(value['mainEntity'])].filter(isThing);
}

function nameIn(value: unknown): unknown {
  return isThing(value) ? value['name'] : value;
}

/** Plain text: character references and tags occur even here. */
function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = /[&<]/.test(value) ? readPage(value).text : value;
  return plainLine(plain).replace(/\s+/g, ' ').trim() || undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat() : value == null ? [] : [value];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
