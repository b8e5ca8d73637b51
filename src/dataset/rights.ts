/** What may be served of an article, by its rights notice and by what the editor says of its publisher in dossier.yaml. */
import type { Article, Block, Dossier, MachineUse, PublisherTerms, Span } from './types.ts';

/** The longest excerpt of a reserved article, in UTF-16 code units, where the editor states no other. */
const EXCERPT_LENGTH = 300;

type Printed = Pick<Article, 'publisher' | 'rights'>;

/** What machines may and may not do with a text. */
export interface MachineTerms {
  permits: readonly MachineUse[];
  prohibits: readonly MachineUse[];
}

/** The editor's word on machines as terms; null without one. Where some uses are permitted, all others are not. */
export function statedTerms(machines: Dossier['machines']): MachineTerms | null {
  if (machines === null) return null;
  return machines.length > 0
    ? { permits: machines, prohibits: [] }
    : { permits: [], prohibits: ['all'] };
}

/**
 * What machines may do with an article by the editor's word on its publisher, else by its notice, which reserves the
 * text from artificial intelligence even where the editor may publish it in full; null if neither says anything.
 */
export function machineTerms(article: Printed, dossier: Dossier): MachineTerms | null {
  const stated = statedTerms(termsOf(article, dossier)?.machines ?? null);
  if (stated !== null) return stated;
  const reserves = article.rights?.reserved === true || isReserved(article, dossier);
  return reserves ? { permits: [], prohibits: ['ai-all'] } : null;
}

/** Whom to credit, in one line: as the editor says, else the publisher and its notice as printed; null if unknown. */
export function creditOf(article: Printed, dossier: Dossier): string | null {
  const stated = termsOf(article, dossier)?.credit ?? null;
  if (stated !== null) return stated;
  const { publisher, rights } = article;
  const parts = [publisher?.name, rights?.notice].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join('. ');
}

/** What the editor says of the publisher's texts; undefined if nothing. */
function termsOf({ publisher }: Printed, { terms }: Dossier): PublisherTerms | undefined {
  return publisher === null ? undefined : terms[publisher.id];
}

/**
 * The longest excerpt that may be served of an article, in UTF-16 code units; null for the whole text. The editor's
 * word on the publisher comes before the notice.
 */
function longestExcerpt(article: Printed, dossier: Dossier): number | null {
  const { publisher, rights } = article;
  if (publisher !== null && dossier.publishInFull.includes(publisher.id)) return null;
  return termsOf(article, dossier)?.excerpt ?? (rights?.reserved ? EXCERPT_LENGTH : null);
}

/** Whether only an excerpt may be served. */
export function isReserved(article: Printed, dossier: Dossier): boolean {
  return longestExcerpt(article, dossier) !== null;
}

/** The article as it may be served: whole, or for a reserved one with an excerpt as its body, the mentions in it, and no notes. */
export function servableArticle(article: Article, dossier: Dossier): Article {
  const longest = longestExcerpt(article, dossier);
  if (longest === null) return article;
  const { standfirst } = article;
  return {
    ...article,
    standfirst: standfirst !== null && standfirst.length > longest ? null : standfirst,
    body: [...servableBody(article, dossier)],
    notes: [],
    mentions: article.mentions.flatMap((mention) => servableSpan(article, dossier, mention) ?? []),
  };
}

/** The body as it may be served: whole, or for a reserved article the beginning of its first paragraph. */
export function servableBody(article: Article, dossier: Dossier): readonly Block[] {
  const longest = longestExcerpt(article, dossier);
  if (longest === null) return article.body;
  const first = article.body[firstParagraph(article)];
  return first && longest > 0 ? [{ ...first, text: excerpt(first.text, longest) }] : [];
}

/** The blocks that may be served, with their index in the whole body. */
export function servableBlocks(
  article: Article,
  dossier: Dossier,
): readonly (readonly [index: number, block: Block])[] {
  const first = isReserved(article, dossier) ? firstParagraph(article) : 0;
  return servableBody(article, dossier).map((block, index) => [first + index, block]);
}

/** A span of an article's body as a span of the servable body; null when the excerpt does not contain it. */
export function servableSpan<S extends { block: number; start: number; end: number }>(
  article: Article,
  dossier: Dossier,
  span: S,
): S | null {
  if (!isReserved(article, dossier)) return span;
  const { start, end } = span;
  const [excerpted] = servableBody(article, dossier);
  const index = firstParagraph(article);
  const whole = article.body[index]?.text.slice(start, end);
  const kept = span.block === index && excerpted?.text.slice(start, end) === whole;
  return kept ? { ...span, block: 0 } : null;
}

/** The text of a sentence that a record rests on: whole, or for a reserved article no longer than its excerpt. */
export function servableSentence(
  article: Article,
  dossier: Dossier,
  { block, start, end }: Span & { block: number },
): string {
  const sentence = article.body[block]?.text.slice(start, end) ?? '';
  const longest = longestExcerpt(article, dossier);
  return longest === null ? sentence : excerpt(sentence, longest);
}

/** The index of the first paragraph: an excerpt leaves out the headings and captions before it. */
function firstParagraph(article: Article): number {
  return article.body.findIndex(({ type }) => type === 'paragraph');
}

/**
 * The beginning of a text, at most `length` UTF-16 code units. It is cut after a sentence if one ends in the second
 * half, else after a word, with an ellipsis. A text that is short enough is returned unchanged.
 */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  if (length === 0) return '';
  const head = text.slice(0, length);
  const sentence = lastSentenceEnd(head);
  if (sentence >= length / 2) return head.slice(0, sentence);
  const beforeEllipsis = text.slice(0, Math.max(0, length - 1));
  const space = beforeEllipsis.lastIndexOf(' ');
  const cut = (
    space >= length / 2 ? beforeEllipsis.slice(0, space) : wholeCharacters(beforeEllipsis)
  ).trimEnd();
  return `${cut.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…`;
}

/** A mark that ends a sentence, with closing quotation marks and brackets: before a space, or anywhere in unspaced scripts. */
const SENTENCE_END = /[.!?]["'”’»)]{0,2}(?=\s|$)|[。！？][」』”’）]?/g;

/** Short capitalized words whose full stop rarely ends a sentence: `Mr.`, `Gen.`, `U.S.` */
const ABBREVIATION = /(?:^|[\s("“‘.])\p{Lu}\p{L}{0,3}\.$/u;

/** The offset after the last mark that ends a sentence; -1 when there is none. */
function lastSentenceEnd(text: string): number {
  let end = -1;
  for (const { index, 0: mark } of text.matchAll(SENTENCE_END)) {
    const word = text.slice(Math.max(0, index - 6), index + 1);
    if (!ABBREVIATION.test(word)) end = index + mark.length;
  }
  return end;
}

/** Drops the first half of a surrogate pair that the cut has split. */
function wholeCharacters(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
