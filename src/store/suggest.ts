/** From the beginning of any word of any name to what bears it. */
import { fold, nameId } from '../dataset/names.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Suggestion } from './store.ts';

interface Name {
  /** Folded, from some word of the name to its end. */
  key: string;
  /** Whether the key is the whole name. */
  whole: boolean;
  /** As written. */
  written: string;
  bearer: Omit<Suggestion, 'alias'>;
}

export interface Names {
  suggest: (text: string, limit: number) => readonly Suggestion[];
}

/** Looked at for one answer, at most: more share a beginning only when it is a letter or two. */
const MOST_NAMES = 5000;

export function createNames(dataset: Dataset): Names {
  const names = bearers(dataset)
    .flatMap(({ bearer, written }) => written.flatMap((name) => keysOf(name, bearer)))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return {
    suggest: (text, limit) => best(beginningWith(names, spaced(text)), limit, spaced(text)),
  };
}

function bearers(
  dataset: Dataset,
): { bearer: Omit<Suggestion, 'alias'>; written: readonly string[] }[] {
  return [
    ...dataset.entities.map(({ id, type, name, aliases, articleIds }) => ({
      bearer: { parameter: type, id, name, articles: articleIds.length },
      written: [name, ...aliases],
    })),
    ...dataset.publishers.map(({ id, name, articleIds }) => ({
      bearer: { parameter: 'publisher', id, name, articles: articleIds.length },
      written: [name],
    })),
    ...dataset.stories.map(({ id, title, articleIds }) => ({
      bearer: { parameter: 'story', id, name: title, articles: articleIds.length },
      written: [title],
    })),
    ...dataset.events.map(({ id, title, articleIds }) => ({
      bearer: { parameter: 'event', id, name: title, articles: articleIds.length },
      written: [title],
    })),
    ...authors(dataset),
  ];
}

function authors({ articles }: Dataset) {
  const written = articles.flatMap(({ authors: names }) => names.map(({ name }) => name));
  return [...Map.groupBy(written, nameId)].map(([id, [name = id, ...others]]) => ({
    bearer: { parameter: 'author', id, name, articles: others.length + 1 },
    written: [name],
  }));
}

function keysOf(written: string, bearer: Name['bearer']): Name[] {
  const words = spaced(written).split(' ');
  return words.map((_, place) => ({
    key: words.slice(place).join(' '),
    whole: place === 0,
    written,
    bearer,
  }));
}

/** Folded words with one space between them. */
function spaced(text: string): string {
  return nameId(fold(text)).replaceAll('-', ' ');
}

function beginningWith(names: readonly Name[], prefix: string): readonly Name[] {
  if (prefix === '') return [];
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle]?.key ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end - low < MOST_NAMES && names[end]?.key.startsWith(prefix)) end++;
  return names.slice(low, end);
}

/** Whole names first, then names that begin so, then those with a later word that does; among these the most mentioned. */
function best(names: readonly Name[], limit: number, prefix: string): readonly Suggestion[] {
  const rank = ({ key, whole }: Name) => (whole && key === prefix ? 0 : whole ? 1 : 2);
  const sorted = names.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      b.bearer.articles - a.bearer.articles ||
      (a.bearer.id < b.bearer.id ? -1 : a.bearer.id > b.bearer.id ? 1 : 0) ||
      (a.written === a.bearer.name ? -1 : 1),
  );
  const found = new Map<string, Suggestion>();
  for (const { bearer, written } of sorted) {
    if (found.size >= limit) break;
    const key = `${bearer.parameter} ${bearer.id}`;
    if (found.has(key)) continue;
    found.set(key, { ...bearer, alias: written === bearer.name ? null : written });
  }
  return [...found.values()];
}
