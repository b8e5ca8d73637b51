/** What of an article may be given: its rights notice, and what the editor says of it in dossier.yaml. */
import type { Article, Block, Dossier } from './types.ts';

/** Characters of a reserved article that are given as an excerpt, at most. */
export const EXCERPT_LENGTH = 300;

/** True when the notice forbids reproduction and the editor has no leave from the publisher. */
export function isReserved(article: Article, dossier: Dossier): boolean {
  if (!article.rights?.reserved) return false;
  return article.publisher === null || !dossier.publishInFull.includes(article.publisher.id);
}

/** The body as it may be given: whole, or for a reserved article the first sentences of its text. */
export function servedBody(article: Article, dossier: Dossier): readonly Block[] {
  return isReserved(article, dossier) ? excerptOf(article) : article.body;
}

function excerptOf(article: Article): Block[] {
  const first = article.body.find(({ type }) => type === 'paragraph');
  return first ? [{ ...first, text: excerpt(first.text, EXCERPT_LENGTH) }] : [];
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
