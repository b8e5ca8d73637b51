/** The article that a page's JSON-LD describes (schema.org). */
import type { Metadata } from '../core/draft.ts';
import { readPage } from './html-page.ts';
import { plainLine } from './residual-markup.ts';
import { withoutEmptyFields } from './stated-metadata.ts';

/** https://schema.org/Article and what outlets use of its subtypes. */
const ARTICLE = /(?:Article|Posting|Report|Review)$/;

type Thing = Readonly<Record<string, unknown>>;

/** Nothing from JSON that does not parse: many pages carry some. */
export function articleInJsonLd(scripts: readonly string[]): Metadata {
  const things = scripts.flatMap(thingsIn);
  const byId = Map.groupBy(things, (thing) => thing['@id']);
  const resolve = (value: unknown): unknown =>
    isThing(value) && '@id' in value ? { ...byId.get(value['@id'])?.[0], ...value } : value;
  const article = things.find(({ '@type': type }) =>
    list(type).some((name) => ARTICLE.test(`${name}`)),
  );
  if (article === undefined) return {};
  const names = (value: unknown) =>
    list(value).flatMap((entry) => text(nameIn(resolve(entry))) ?? []);
  return withoutEmptyFields({
    title: text(article['headline']) ?? text(article['name']),
    standfirst: text(article['alternativeHeadline']) ?? text(article['description']),
    publishedAt: text(article['datePublished']) ?? text(article['dateCreated']),
    modifiedAt: text(article['dateModified']),
    authors: names(article['author']),
    publisher: names(article['publisher'])[0] ?? names(article['sourceOrganization'])[0],
    language: text(nameIn(list(article['inLanguage'])[0])),
    url: text(article['url']),
    rights: text(article['copyrightNotice']),
  });
}

/** The script's things, those of a list or a @graph side by side. */
function thingsIn(script: string): Thing[] {
  try {
    // Line feeds inside strings are not JSON, but common.
    const value: unknown = JSON.parse(script.replace(/[\0-\x1F]/g, ' '));
    return list(value).flatMap((thing) =>
      isThing(thing) ? [thing, ...list(thing['@graph']).filter(isThing)] : [],
    );
  } catch {
    return [];
  }
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
  return Array.isArray(value) ? value : value == null ? [] : [value];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
