/**
 * Markup features of each line: its element and ancestors, its share of link text, and its position relative to the
 * element that holds most of the page's running text.
 */
import type { PageElement, PageLine, Source } from '../core/draft.ts';
import { bucketed, memoizeFeature } from './feature-names.ts';
import type { LineFeatures } from './line-features.ts';
import { markupHeadline } from './markup-headline.ts';
import type { TextLine } from './text-lines.ts';

interface Scene {
  page: PageElement;
  /** Holds the most running text in elements of its own. */
  parent: readonly PageElement[];
  around: ReadonlySet<PageElement>;
  /** Holds three quarters of the page's running text. */
  main: PageElement;
  /** What is called the article and holds most of the running text, by what calls it so. */
  articles: ReadonlyMap<string, PageElement>;
  /** The words of names that were met. */
  words: Map<string, readonly string[]>;
}

/** What the markup shows of a page's lines. */
export interface MarkedLines {
  lines: readonly PageLine[];
  /** The line that is the headline, as the markup tells; null where it does not. */
  headline: number | null;
}

/** Of lines that were joined, the markup of the first counts. */
export function markedLines(
  textLines: readonly TextLine[],
  { page, metadata }: Pick<Source, 'page' | 'metadata'>,
): MarkedLines {
  const lines: PageLine[] = [];
  for (const { span } of textLines) {
    const line = page?.get(span.start) ?? lines.at(-1);
    if (line === undefined) throw new RangeError('a page whose first line has no element');
    lines.push(line);
  }
  const texts = textLines.map(({ text }) => text);
  const titles = [metadata.title ?? '', ...(metadata.titles ?? [])];
  return { lines, headline: markupHeadline(texts, lines, titles) };
}

export function markupFeatures(
  lines: readonly LineFeatures[],
  { lines: page, headline }: MarkedLines,
): string[][] {
  const scene = sceneOf(page);
  const headings = headingsAbove(lines, page);
  return lines.map((line, at) => {
    const shown = page[at];
    if (shown === undefined) return [];
    const around = elementsAround(shown.element);
    const features = [
      ...ownFeatures(shown),
      ...containerFeatures(around, scene),
      ...placeFeatures(around, scene),
      sideOf(at, headline),
    ];
    const names = nameFeatures(around, scene);
    return [...features, ...features.map(ofForm(line)), ...names, ...(headings[at] ?? [])];
  });
}

/** A place in a page speaks otherwise of a sentence than of a label: each feature once more, for lines of the line's own form. */
function ofForm({ prose, endsSentence }: LineFeatures): (feature: string) => string {
  if (prose > 0.5) return ofProse;
  return endsSentence ? ofSentence : ofLabel;
}

const ofProse = memoizeFeature((feature) => `prose, ${feature}`);
const ofSentence = memoizeFeature((feature) => `a sentence, ${feature}`);
const ofLabel = memoizeFeature((feature) => `a label, ${feature}`);

function sideOf(line: number, headline: number | null): string {
  if (headline === null) return 'the page shows no headline';
  if (line === headline) return 'the headline of the page';
  return line < headline ? 'above the headline of the page' : 'below the headline of the page';
}

const SHARES = [0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9, 0.99];
const COUNTS = [1, 2, 4, 8, 16, 32];
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7];
const linkedShare = bucketed(SHARES, (share) => `${share} linked`);
const parentLinked = bucketed(SHARES, (share) => `${share} of its parent linked`);
const grandparentLinked = bucketed(SHARES, (share) => `${share} of its grandparent linked`);
const parentProse = bucketed(SHARES, (share) => `${share} of its parent is prose`);
const grandparentProse = bucketed(SHARES, (share) => `${share} of its grandparent is prose`);
const parentLines = bucketed(COUNTS, (count) => `${count} lines in its parent`);
const branchLinked = bucketed(SHARES, (share) => `${share} of its branch linked`);
const branchProse = bucketed(SHARES, (share) => `${share} of its branch is prose`);
const branchLines = bucketed(COUNTS, (count) => `${count} lines in its branch`);
const branchSize = bucketed(
  [30, 100, 300, 1000, 3000],
  (size) => `${size} characters in its branch`,
);
const alikeCount = bucketed([1, 2, 3, 5, 9], (count) => `${count} elements alike`);
const levelsBelow = bucketed(LEVELS, (levels) => `${levels} levels below the main text's elements`);
const levelsAbove = bucketed(LEVELS, (levels) => `${levels} levels above the main text`);

function ownFeatures({ element, linked, length, bold }: PageLine): string[] {
  const features = [`is ${element.tag}`, linkedShare(share(linked, length))];
  return bold === length ? [...features, 'is bold'] : features;
}

/** Elements of this kind say something of all that stands in them. */
const TELLING = new Set(
  'address article aside blockquote details dl fieldset figcaption figure footer form header label li main ol p pre section table td th ul'.split(
    ' ',
  ),
);

function containerFeatures(around: readonly PageElement[], { articles }: Scene): string[] {
  const tags = new Set(around.map(({ tag }) => tag).filter((tag) => TELLING.has(tag)));
  const features = [...tags].map((tag) => `in ${tag}`);
  for (const [name, article] of articles)
    features.push(around.includes(article) ? `in the ${name}` : `outside the ${name}`);
  return features;
}

/** Where the line's elements leave those around the main text, and the branch that they are on from there. */
function placeFeatures(around: readonly PageElement[], scene: Scene): string[] {
  const below = Math.max(
    0,
    around.findIndex((element) => scene.around.has(element)),
  );
  const above = scene.parent.indexOf(around[below] ?? scene.page);
  const parent = around[1] ?? scene.page;
  const grandparent = around[2] ?? scene.page;
  const features = [
    around.includes(scene.main) ? 'in the main part' : 'outside the main part',
    levelsBelow(below),
    levelsAbove(above),
    `${levelsBelow(below)}, ${levelsAbove(above)}`,
    parentLinked(share(parent.linked, parent.length)),
    grandparentLinked(share(grandparent.linked, grandparent.length)),
    parentProse(share(parent.prose, parent.length)),
    grandparentProse(share(grandparent.prose, grandparent.length)),
    parentLines(parent.lines),
    alikeCount(mostAlike(around.slice(0, below))),
  ];
  const branch = below > 0 ? around[below - 1] : undefined;
  if (branch === undefined) return features;
  return [
    ...features,
    branchLinked(share(branch.linked, branch.length)),
    branchProse(share(branch.prose, branch.length)),
    branchLines(branch.lines),
    branchSize(branch.length),
  ];
}

/** Paragraphs are alike in every text. */
function mostAlike(elements: readonly PageElement[]): number {
  return Math.max(0, ...elements.filter(({ tag }) => tag !== 'p').map(({ alike }) => alike));
}

/** What class, id, itemprop and role call the elements: those of the line's own branch, and those around the main text. */
function nameFeatures(around: readonly PageElement[], scene: Scene): string[] {
  const features = new Set<string>();
  for (const element of around) {
    const where = scene.around.has(element) ? 'around the main text' : 'named';
    for (const word of wordsOfClassAndId(element.classAndId, scene.words))
      features.add(`${where} ${word}`);
    if (element.itemprop !== '') features.add(`itemprop ${element.itemprop.slice(0, 30)}`);
    if (element.role !== '') features.add(`role ${element.role.slice(0, 30)}`);
  }
  return [...features];
}

const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
const MIN_WORD_LENGTH = 3;
const MAX_WORD_LENGTH = 15;

/** `entry-content`, `postBody` and `RELATED_items` in words. */
function wordsOfClassAndId(classAndId: string, known: Scene['words']): readonly string[] {
  const found = known.get(classAndId);
  if (found !== undefined) return found;
  const words = (classAndId.match(WORD) ?? [])
    .filter(({ length }) => length >= MIN_WORD_LENGTH && length <= MAX_WORD_LENGTH)
    .map((word) => word.toLowerCase());
  known.set(classAndId, words);
  return words;
}

/** Short headings recur from page to page: "Related articles", "About the author". */
const MAX_HEADING_WORDS = 4;

/** Per line, the heading that it stands under, where that is a short one. */
function headingsAbove(lines: readonly LineFeatures[], page: readonly PageLine[]): string[][] {
  let above: string[] = [];
  return lines.map(({ words, key }, at) => {
    const isHeading = /^h[2-6]$/.test(page[at]?.element.tag ?? '');
    const features = isHeading ? [] : above;
    if (isHeading) above = words.length <= MAX_HEADING_WORDS ? [`under “${key}”`] : [];
    return features;
  });
}

function sceneOf(lines: readonly PageLine[]): Scene {
  const [first] = lines;
  if (first === undefined) throw new RangeError('a page without lines');
  const page = elementsAround(first.element).at(-1) ?? first.element;
  const parent = elementsAround(parentOfMost(lines) ?? page);
  const main = parent.find(({ prose }) => prose >= 0.75 * page.prose) ?? page;
  const large = parent.filter(({ prose }) => prose > 0.5 * page.prose);
  const articles = new Map(
    large.flatMap((element) => articleNames(element).map((name) => [name, element] as const)),
  );
  return { page, parent, around: new Set(parent), main, articles, words: new Map() };
}

function articleNames({ tag, itemprop }: PageElement): string[] {
  const names = tag === 'article' || tag === 'main' ? [`<${tag}>`] : [];
  return itemprop === 'articleBody' ? [...names, 'article body'] : names;
}

/** The element with the most running text in elements directly in it. */
function parentOfMost(lines: readonly PageLine[]): PageElement | null {
  const sizes = new Map<PageElement, number>();
  for (const { element, length, linked } of lines) {
    if (element.prose === 0 || element.parent === null) continue;
    sizes.set(element.parent, (sizes.get(element.parent) ?? 0) + length - linked);
  }
  let most: { parent: PageElement; size: number } | null = null;
  for (const [parent, size] of sizes) if (size > (most?.size ?? 0)) most = { parent, size };
  return most?.parent ?? null;
}

/** Elements farther out say nothing of a line that nearer ones do not. */
const MAX_ELEMENTS = 60;

/** The element, the elements around it from the nearest to the farthest, and the page. */
function elementsAround(element: PageElement): PageElement[] {
  const around: PageElement[] = [];
  for (let at: PageElement | null = element; at !== null; at = at.parent) around.push(at);
  return around.length <= MAX_ELEMENTS
    ? around
    : [...around.slice(0, MAX_ELEMENTS), ...around.slice(-1)];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
