/** What of an article may be given: its rights notice, and what the editor says of it in dossier.yaml. */
import type { Article, Block, Dossier } from './types.ts';

/** Characters of a reserved article that are given as an excerpt, at most. */
const EXCERPT_LENGTH = 300;

/** True when the notice forbids reproduction and the editor has no leave from the publisher. */
export function isReserved(article: Article, dossier: Dossier): boolean {
  if (!article.rights?.reserved) return false;
  return article.publisher === null || !dossier.publishInFull.includes(article.publisher.id);
}

/** The article as it may be given: whole, or a reserved one with an excerpt for its body and what is named there. */
export function servableArticle(article: Article, dossier: Dossier): Article {
  if (!isReserved(article, dossier)) return article;
  return {
    ...article,
    body: [...servableBody(article, dossier)],
    mentions: article.mentions.flatMap((mention) => servableSpan(article, dossier, mention) ?? []),
  };
}

/** The body as it may be given: whole, or for a reserved article the first sentences of its text. */
export function servableBody(article: Article, dossier: Dossier): readonly Block[] {
  if (!isReserved(article, dossier)) return article.body;
  const first = article.body[excerptedBlock(article)];
  return first ? [{ ...first, text: excerpt(first.text, EXCERPT_LENGTH) }] : [];
}

/** Something that stands in an article's body, as it stands in the body as given; null when it is cut. */
export function servableSpan<P extends { block: number; start: number; end: number }>(
  article: Article,
  dossier: Dossier,
  place: P,
): P | null {
  if (!isReserved(article, dossier)) return place;
  const { start, end } = place;
  const [given] = servableBody(article, dossier);
  const index = excerptedBlock(article);
  const whole = article.body[index]?.text.slice(start, end);
  const kept = place.block === index && given?.text.slice(start, end) === whole;
  return kept ? { ...place, block: 0 } : null;
}

/** Headings and captions before the text are left out of an excerpt. */
function excerptedBlock(article: Article): number {
  return article.body.findIndex(({ type }) => type === 'paragraph');
}

/**
 * The text's beginning in at most `length` UTF-16 units, cut behind a sentence where one ends in the second
 * half, else behind a word, with an ellipsis; text that is short enough comes back as it is.
 */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length);
  const sentence = lastSentenceEnd(head);
  if (sentence >= length / 2) return head.slice(0, sentence);
  const room = text.slice(0, Math.max(0, length - 1));
  const space = room.lastIndexOf(' ');
  const cut = (space >= length / 2 ? room.slice(0, space) : wholeCharacters(room)).trimEnd();
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`;
}

/** A mark that ends a sentence, with what closes behind it: before a space, or anywhere in a script without spaces. */
const SENTENCE_END = /[.!?]["'”’»)]{0,2}(?=\s|$)|[。！？][」』”’）]?/g;

/** Short capitalized words whose full stop rarely ends a sentence: `Mr.`, `Gen.`, `U.S.` */
const ABBREVIATION = /(?:^|[\s("“‘.])\p{Lu}\p{L}{0,3}\.$/u;

/** Behind the last mark that ends a sentence; -1 without one. */
function lastSentenceEnd(text: string): number {
  let end = -1;
  for (const { index, 0: mark } of text.matchAll(SENTENCE_END)) {
    const word = text.slice(Math.max(0, index - 6), index + 1);
    if (!ABBREVIATION.test(word)) end = index + mark.length;
  }
  return end;
}

/** Without the first half of a character that the cut went through. */
function wholeCharacters(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
