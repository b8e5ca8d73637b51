/**
 * What gold says of each line of a page: the states that it allows. Gold of pages comes from many hands: it has the
 * article's words, seldom the page's lines. So a line is of the body where its words are found in the gold.
 */
import type { PageElement, PageLine } from '../compile/core/draft.ts';
import { STATES, type State } from '../compile/segment/line-states.ts';
import { fold, type Gold } from './segmenter-gold.ts';

/** Lines are found by runs of so many words; shorter ones between lines that are found. */
const RUN = 4;
/** How far above and below a short line the lines are that say where in the gold it would be. */
const REACH = 25;
/** How many words before and behind these places a short line may begin. */
const SLACK = 3;
const FARTHEST = 400;

/** A line with such a share of its words in the gold is of the body; with less than the other, it is not. */
const FOUND = 0.7;
const NOT_FOUND = 0.3;
/** Shorter lines do not tell where the body begins and ends. */
const LONG = 40;

interface Found {
  /** The share of the line's words that the gold has. */
  share: number;
  /** The gold's words that they are; null where that is not certain. */
  place: { start: number; end: number } | null;
}

/** @param title the line that is known to be the headline; null where none is */
export function allowedOnPage(
  texts: readonly string[],
  page: readonly PageLine[],
  gold: Gold,
  title: number | null,
): Set<State>[] {
  const lines = texts.map((text) => fold(text).split(' ').filter(Boolean));
  const shares = gold.body === null ? null : sharesOf(lines, gold.body.join('\n'));
  const inside = texts.flatMap((text, line) =>
    (shares?.[line] ?? 0) > FOUND && text.length > LONG ? [line] : [],
  );
  const bounds = { first: inside.at(0), last: inside.at(-1) };
  const ignored = new Set(gold.ignore.map(({ text }) => fold(text)));
  return lines.map((words, line) => {
    if (line === title) return new Set<State>(['title']);
    const place = placeOf(line, title, bounds);
    const open = ignored.has(words.join(' ')) || isCaption(page[line]?.element);
    return new Set(allowedAt(place, shares?.[line] ?? 0, open, title !== null));
  });
}

/**
 * The states of a plain text's lines, whose gold has the words of the article. The headline is the last line that reads so
 * and is not below the first paragraph, else the first of all.
 */
export function linesByWords(
  texts: readonly string[],
  gold: Gold,
  isTitle: (line: string) => boolean,
): Set<State>[] {
  const titles = texts.flatMap((text, line) => (isTitle(text) ? [line] : []));
  const body = allowedOnPage(texts, [], gold, null).findIndex(
    (may, line) =>
      may.size === 1 &&
      may.has('body') &&
      (texts[line]?.length ?? 0) > LONG &&
      !titles.includes(line),
  );
  const title = titles.findLast((line) => body < 0 || line <= body) ?? titles[0] ?? null;
  return allowedOnPage(texts, [], gold, title);
}

type Place = 'above title' | 'anywhere' | 'head' | 'inside' | 'below';

function placeOf(
  line: number,
  title: number | null,
  { first, last }: { first: number | undefined; last: number | undefined },
): Place {
  if (title !== null && line < title) return 'above title';
  if (first === undefined || last === undefined) return 'anywhere';
  if (line < first) return 'head';
  return line > last ? 'below' : 'inside';
}

/** @param open whether the gold leaves the line unjudged: captions, tables */
function allowedAt(place: Place, share: number, open: boolean, titled: boolean): State[] {
  const found = share > FOUND;
  const head: State[] = titled
    ? ['head', 'standfirst', 'caption in head']
    : ['before', 'caption before'];
  switch (place) {
    case 'above title':
      return ['before', 'caption before'];
    case 'anywhere':
      return STATES.filter((state) => state !== 'title' && (!titled || !/before/.test(state)));
    case 'head':
      return open ? [...head, 'body'] : found ? ['body'] : head;
    case 'inside':
      if (open) return found ? ['body', 'caption', 'between'] : ['caption', 'between'];
      return found ? ['body'] : share < NOT_FOUND ? ['between', 'caption'] : ['body', 'between'];
    case 'below':
      return found ? ['body'] : open ? ['after', 'caption'] : ['after'];
  }
}

function isCaption(element: PageElement | undefined): boolean {
  for (let at: PageElement | null = element ?? null; at !== null; at = at.parent)
    if (at.tag === 'figcaption') return true;
  return false;
}

function sharesOf(lines: readonly string[][], gold: string): number[] {
  const words = fold(gold).split(' ');
  const places = placesOfRuns(words);
  const found = lines.map((line) => (line.length > RUN ? findLong(line, places) : null));
  return lines.map((line, at) => found[at]?.share ?? shareOfShort(line, at, found, words));
}

function placesOfRuns(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(' ');
    const found = places.get(run);
    if (found) found.push(at);
    else places.set(run, [at]);
  }
  return places;
}

function findLong(line: readonly string[], places: ReadonlyMap<string, number[]>): Found {
  const has = line.map(() => false);
  const starts: number[] = [];
  for (let at = 0; at + RUN <= line.length; at++) {
    const found = places.get(line.slice(at, at + RUN).join(' '));
    if (found === undefined) continue;
    has.fill(true, at, at + RUN);
    if (found.length === 1) starts.push((found[0] ?? 0) - at);
  }
  const share = has.filter(Boolean).length / line.length;
  const start = starts.sort((a, b) => a - b)[starts.length >> 1];
  const place = share > FOUND && start !== undefined ? { start, end: start + line.length } : null;
  return { share, place };
}

/** Few words stand in the gold by chance: these must stand where the lines around them do. */
function shareOfShort(
  line: readonly string[],
  at: number,
  found: readonly (Found | null)[],
  words: readonly string[],
): number {
  const above = found.slice(Math.max(0, at - REACH), at).findLast((other) => other?.place)?.place;
  const below = found.slice(at + 1, at + REACH).find((other) => other?.place)?.place;
  if (line.length === 0 || (!above && !below)) return 0;
  const start = Math.max(0, (above?.end ?? (below?.start ?? 0) - 20 * SLACK) - SLACK);
  const end = Math.min(below ? below.start + SLACK : words.length, start + FARTHEST);
  return ` ${words.slice(start, end).join(' ')} `.includes(` ${line.join(' ')} `) ? 1 : 0;
}
