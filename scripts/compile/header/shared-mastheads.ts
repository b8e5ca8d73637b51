/** The outlet of articles that name none for sure, by what the folder's other articles name theirs. */
import type { Span } from '../../../src/dataset/types.ts';
import type { ComparableArticle, Draft, Fact } from '../core/draft.ts';
import { lookUp } from '../languages/gazetteer.ts';
import { inAllLanguages } from '../languages/languages.ts';
import { AGENCIES } from '../languages/outlet-words.ts';
import { slice } from '../text/span.ts';
import { type HeaderLine, headerLines, layoutOf } from './header-lines.ts';
import { linesThatMayName, possibleOutlets } from './outlet-candidates.ts';
import { hasOutletNoun, inNormalCase, isNameLike, outletKey } from './outlet-names.ts';

const SECTIONS = inAllLanguages(({ bylines }) => bylines?.sections);
/** So many files that open with the same name have it as their masthead. */
const MIN_FILES = 2;

/**
 * An article without an outlet has the one that another article has and that its head or foot names between marks, in
 * its headline's last part or by its address; else the name that opens several files alike, or stands behind several
 * authors' names. Inferred, with the name as its span.
 */
export function withSharedMastheads(articles: ComparableArticle[]): ComparableArticle[] {
  const places = articles.map(({ draft }) =>
    draft.header.publisher === null ? placesOfNames(draft) : NO_PLACES,
  );
  // What the first pass finds is known to the second.
  return withSharedOutlets(withSharedOutlets(articles, places), places);
}

function withSharedOutlets(
  articles: ComparableArticle[],
  places: readonly PlacesOfNames[],
): ComparableArticle[] {
  const outlets = articles
    .flatMap(({ draft }) => draft.header.publisher?.value ?? [])
    .filter((name) => !isAgency(name));
  const known = new Map(outlets.map((name) => [outletKey(name), name]));
  const byHost = new Map(outlets.filter(isName).map((name) => [hostWord(name), name]));
  const distinct = [...known.values()].filter((name) => isName(name) && isDistinct(name));
  const possible = articles.map(({ draft }, at) =>
    draft.header.publisher === null ? (places[at]?.names ?? []) : [],
  );
  const files = filesByName(
    articles.map(({ draft }, at) => [...openingOf(draft), ...(possible[at] ?? [])]),
  );
  return articles.map((article, at) => {
    const { header } = article.draft;
    if (header.publisher !== null) {
      const name = byHost.get(hostWord(header.publisher.value));
      return name === undefined || isName(header.publisher.value)
        ? article
        : withPublisher(article, { ...header.publisher, value: name });
    }
    const names = possible[at] ?? [];
    const other =
      names.find(({ name }) => known.has(outletKey(name))) ??
      onlyNamed(places[at]?.lines ?? [], distinct, byHost);
    if (other !== null)
      return withPublisher(article, {
        value: known.get(outletKey(other.name)) ?? other.name,
        basis: 'inferred',
        span: other.span,
      });
    const shared = names.find(
      ({ name, isAlone }) => isAlone && (files.get(outletKey(name)) ?? 0) >= MIN_FILES,
    );
    if (shared === undefined) return article;
    return withPublisher(article, {
      value: inNormalCase(shared.name),
      basis: 'inferred',
      span: shared.span,
    });
  });
}

function withPublisher(article: ComparableArticle, publisher: Fact<string>): ComparableArticle {
  const { draft } = article;
  return { ...article, draft: { ...draft, header: { ...draft.header, publisher } } };
}

/** Many outlets print what an agency wrote, so that its name in an article does not tell the outlet. */
function isAgency(outlet: string): boolean {
  return AGENCIES.has(outletKey(outlet)) || AGENCIES.has(outlet.toLowerCase());
}

/** No host: "harbourcourier.example" is one. */
function isName(outlet: string): boolean {
  return !/^[\w-]+(?:\.[\w-]+)+$/u.test(outlet);
}

/** "harbourcourier" of "The Harbour Courier" and of "news.harbourcourier.example". */
function hostWord(outlet: string): string {
  const words = isName(outlet) ? outletKey(outlet) : (outlet.split('.').at(-2) ?? '');
  return words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** The only outlet of other articles that a line of the head or the foot names in a sentence or by an address. */
function onlyNamed(
  lines: readonly HeaderLine[],
  outlets: readonly string[],
  byHost: ReadonlyMap<string, string>,
): { name: string; span: Span } | null {
  const found = lines.flatMap(({ text, span }) => {
    const inWords = outlets.filter((name) => containsName(text, name.replace(/^the /iu, '')));
    const hosts = [...text.matchAll(HOST)].flatMap(
      ([, host]) => byHost.get(hostWord(host ?? '')) ?? [],
    );
    return [...inWords, ...hosts].map((name) => ({ name, span }));
  });
  const [first] = found;
  return first !== undefined && found.every(({ name }) => name === first.name) ? first : null;
}

/** Sentences name companies of one word that publish, too: "Microsoft". */
function isDistinct(name: string): boolean {
  return hasOutletNoun(name) || name.replace(/^the /iu, '').includes(' ');
}

/** Of a web or mail address. */
const HOST = /(?:https?:\/\/|www\.|@)((?:[\w-]{1,63}\.){1,5}[a-z]{2,24})/giu;

function containsName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + name.length));
}

interface PossibleName {
  name: string;
  span: Span;
  /** Without another article that has this outlet, several files with the name are enough. */
  isAlone: boolean;
}

/** Where an article without an outlet may name one. */
interface PlacesOfNames {
  names: readonly PossibleName[];
  /** Lines that may name it in a sentence or by an address. */
  lines: readonly HeaderLine[];
}

const NO_PLACES: PlacesOfNames = { names: [], lines: [] };

function placesOfNames(draft: Draft): PlacesOfNames {
  const lines = headerLines(draft.source, draft.lines);
  const layout = layoutOf(lines);
  const fields = possibleOutlets(lines, layout).map(({ name, span, isBehindAuthor }) => ({
    name,
    span,
    isAlone: isBehindAuthor,
  }));
  return { names: [...openingOf(draft), ...fields], lines: linesThatMayName(lines, layout) };
}

/** In how many files each name may be the outlet's by itself. */
function filesByName(namesOfFiles: readonly (readonly PossibleName[])[]): Map<string, number> {
  const files = new Map<string, number>();
  for (const names of namesOfFiles) {
    const keys = names.flatMap(({ name, isAlone }) => (isAlone ? outletKey(name) : []));
    for (const key of new Set(keys)) files.set(key, (files.get(key) ?? 0) + 1);
  }
  return files;
}

/** The line that opens a file, if it stands outside the article and may be a name. */
function openingOf({ lines, source }: Draft): PossibleName[] {
  const [line] = lines;
  if (line?.kind !== 'boilerplate' && line?.kind !== 'publisher') return [];
  const name = slice(source.text, line.span);
  return isNameLike(name) && (hasOutletNoun(name) || !isSection(name))
    ? [{ name, span: line.span, isAlone: true }]
    : [];
}

/** "Premier League", "Middle East": these open many files of one outlet alike, too. */
function isSection(name: string): boolean {
  return (
    lookUp(name) !== null || name.split(/\s+/u).some((word) => SECTIONS.has(word.toLowerCase()))
  );
}
