/** What may be served of an article, by its rights notice and the editor's `publishInFull` in dossier.yaml. */
import type { Article, Block, Dossier, Quote } from './types.ts';

/** The longest excerpt of a reserved article, in UTF-16 code units. */
const EXCERPT_LENGTH = 300;

/** True when the notice forbids reproduction and the editor has not listed the publisher in `publishInFull`. */
export function isReserved(article: Article, dossier: Dossier): boolean {
  if (!article.rights?.reserved) return false;
  return article.publisher === null || !dossier.publishInFull.includes(article.publisher.id);
}

/** The article as it may be served: whole, or for a reserved one with an excerpt as its body and the mentions in that excerpt. */
export function servableArticle(article: Article, dossier: Dossier): Article {
  if (!isReserved(article, dossier)) return article;
  return {
    ...article,
    body: [...servableBody(article, dossier)],
    mentions: article.mentions.flatMap((mention) => servableSpan(article, dossier, mention) ?? []),
  };
}

/** The body as it may be served: whole, or for a reserved article the beginning of its first paragraph. */
export function servableBody(article: Article, dossier: Dossier): readonly Block[] {
  if (!isReserved(article, dossier)) return article.body;
  const first = article.body[firstParagraph(article)];
  return first ? [{ ...first, text: excerpt(first.text, EXCERPT_LENGTH) }] : [];
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

/** The text of the sentence that attributes a quote: whole, or for a reserved article no longer than its excerpt. */
export function servableSentence(
  article: Article,
  dossier: Dossier,
  { block, sentenceSpan: { start, end } }: Quote,
): string {
  const sentence = article.body[block]?.text.slice(start, end) ?? '';
  return isReserved(article, dossier) ? excerpt(sentence, EXCERPT_LENGTH) : sentence;
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
  const head = text.slice(0, length);
  const sentence = lastSentenceEnd(head);
  if (sentence >= length / 2) return head.slice(0, sentence);
  const beforeEllipsis = text.slice(0, Math.max(0, length - 1));
  const space = beforeEllipsis.lastIndexOf(' ');
  const cut = (
    space >= length / 2 ? beforeEllipsis.slice(0, space) : wholeCharacters(beforeEllipsis)
  ).trimEnd();
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`;
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
