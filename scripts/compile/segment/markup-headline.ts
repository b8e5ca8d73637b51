/** The headline of a page, as its markup tells it: the main heading that agrees with what the page states as its title. */
import type { PageElement, PageLine } from '../core/draft.ts';
import { isProse } from '../text/prose.ts';

/** Words shared by half of what two titles have: forms of one title for readers, search engines and cards. */
const MIN_AGREEMENT = 0.5;
/** A heading that agrees with nothing counts from as many words: "Blog", "About us" are the site's. */
const MIN_WORDS = 3;
/** How much the first of several headings is favoured. */
const FIRST_HEADING_BONUS = 0.05;

/**
 * @param texts the page's lines
 * @param titles what the page states as its title, the likeliest form first
 * @returns the line; null where none is sure
 */
export function markupHeadline(
  texts: readonly string[],
  page: readonly PageLine[],
  titles: readonly string[],
): number | null {
  const stated = shortest(titles.map(wordsOf).filter(({ length }) => length > 0));
  const words = texts.map(wordsOf);
  const agreement = (line: number) =>
    Math.max(0, ...stated.map((title) => agreementOf(words[line] ?? [], title)));
  const lines = [...texts.keys()];
  const main = lines.filter((line) => isMainHeading(page[line]?.element));
  const agreeing = main.filter((line) => agreement(line) >= MIN_AGREEMENT);
  const best = bestOf(
    agreeing,
    (line) => agreement(line) + (line === main[0] ? FIRST_HEADING_BONUS : 0),
  );
  if (best !== null) return best;
  const head = linesUpToProse(texts, MAX_PROSE_LINES_ABOVE + 1);
  const isAtHead = (line: number) => line < head;
  const same = lines.filter(
    (line) => (words[line]?.length ?? 0) > 1 && agreement(line) === 1 && !isLink(page[line]),
  );
  const first = same.find(isAtHead);
  if (first !== undefined)
    return same.find((line) => page[line]?.kind === 'heading' && isAtHead(line)) ?? first;
  const alone = main.filter((line) => !isLink(page[line]) && mayStandAlone(texts[line] ?? ''));
  const [only] = alone;
  if (only === undefined || alone.length > 1 || stated.length > 1) return null;
  return isAtHead(only) ? only : null;
}

/** Lines of running text above a headline: banners have some. */
const MAX_PROSE_LINES_ABOVE = 2;
const MAX_WORDS = 25;

/** How many lines come before the nth line of running text, that one included. */
function linesUpToProse(texts: readonly string[], nth: number): number {
  let found = 0;
  const at = texts.findIndex((text) => isProse(text) && ++found === nth);
  return at < 0 ? texts.length : at + 1;
}

/** Not a name ("Blog", "About us"), and not a sentence. */
function mayStandAlone(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length >= MIN_WORDS && words.length <= MAX_WORDS && !text.endsWith('.');
}

/** Of two forms of which one holds the other, the shorter: the longer one adds the site's name, or a section's. */
function shortest(titles: readonly string[][]): readonly string[][] {
  return titles.filter(
    (title) => !titles.some((other) => other.length >= MIN_WORDS && isWithin(other, title)),
  );
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

function bestOf(lines: readonly number[], score: (line: number) => number): number | null {
  let best: { line: number; score: number } | null = null;
  for (const line of lines) {
    const scored = score(line);
    if (scored > (best?.score ?? 0)) best = { line, score: scored };
  }
  return best?.line ?? null;
}

/** <h1>, or a line in one. */
function isMainHeading(element: PageElement | undefined): boolean {
  return element?.tag === 'h1' || element?.parent?.tag === 'h1';
}

/** A line that leads elsewhere names another page. */
function isLink(line: PageLine | undefined): boolean {
  return line !== undefined && line.linked === line.length;
}

/** 1 for the same words; nearly so where one holds the other; else the share of words that both have. */
function agreementOf(words: readonly string[], title: readonly string[]): number {
  const [short, long] = words.length <= title.length ? [words, title] : [title, words];
  if (short.length === 0) return 0;
  if (isWithin(short, long)) {
    if (short.length >= MIN_WORDS) return 0.9;
    // What a title ends with, the site's name too, is not the title.
    return short.every((word, at) => word === long[at]) ? MIN_AGREEMENT : 0;
  }
  if (short.length === long.length && short.every((word, at) => word === long[at])) return 1;
  const rest = new Map<string, number>();
  for (const word of long) rest.set(word, (rest.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const left = rest.get(word) ?? 0;
    if (left === 0) continue;
    rest.set(word, left - 1);
    shared++;
  }
  return (0.8 * 2 * shared) / (words.length + title.length);
}

function wordsOf(title: string): string[] {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
