/** One block of an article as the search for speakers sees it: tokens, sentences and quoted stretches. */
import { ABBREVIATIONS } from '../languages/speech.ts';
import { type VerbForm, verbForm } from '../languages/speech-verbs.ts';
import type { Stretch } from './marks.ts';

export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  /** Index of the stretch that holds it, or -1. */
  quoted: number;
  /** Index of its sentence. */
  sentence: number;
  /** Outside quotes only. */
  verb: VerbForm | undefined;
}

export interface Paragraph {
  block: number;
  text: string;
  tokens: Token[];
  /** Index of each sentence's first token. */
  sentences: number[];
  stretches: Stretch[];
}

const TOKEN = /[\p{L}\p{N}]+(?:[’'.\-&][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const POSSESSIVE = /[’']s$/;
const TERMINAL = /[.!?…。！？]/;
const STARTS_SENTENCE = /[\p{Lu}\p{N}\p{Lo}“"«„「(‘]/u;

export function paragraph(block: number, text: string, stretches: Stretch[]): Paragraph {
  const tokens = tokenize(text, stretches);
  return { block, text, tokens, sentences: markSentences(text, tokens, stretches), stretches };
}

function tokenize(text: string, stretches: Stretch[]): Token[] {
  const tokens: Token[] = [];
  let stretch = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    while ((stretches[stretch]?.outerEnd ?? Number.POSITIVE_INFINITY) <= start) stretch++;
    const quoted =
      (stretches[stretch]?.outerStart ?? Number.POSITIVE_INFINITY) <= start ? stretch : -1;
    for (const part of parts(match[0])) {
      const lower = part.text.toLowerCase();
      const at = start + part.offset;
      const verb = quoted < 0 ? verbForm(lower) : undefined;
      tokens.push({
        start: at,
        end: at + part.text.length,
        text: part.text,
        lower,
        quoted,
        sentence: 0,
        verb,
      });
    }
  }
  return tokens;
}

/** A possessive ending is its own token, so that a name ends where the name ends. */
function parts(word: string): { text: string; offset: number }[] {
  const ending = POSSESSIVE.exec(word);
  if (ending === null || ending.index === 0) return [{ text: word, offset: 0 }];
  return [
    { text: word.slice(0, ending.index), offset: 0 },
    { text: ending[0], offset: ending.index },
  ];
}

/** Numbers the tokens by sentence. A stretch belongs whole to the sentence it begins in. */
function markSentences(text: string, tokens: Token[], stretches: Stretch[]): number[] {
  const sentences: number[] = tokens.length > 0 ? [0] : [];
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (beginsSentence(text, tokens, index, stretches)) sentences.push(index);
    token.sentence = sentences.length - 1;
  }
  return sentences;
}

function beginsSentence(
  text: string,
  tokens: Token[],
  index: number,
  stretches: Stretch[],
): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined) return false;
  if (token.quoted >= 0 && token.quoted === before.quoted) return false;
  if (!STARTS_SENTENCE.test(token.text) || before.end === token.start) return false;
  if (before.quoted >= 0) {
    const inside = text.charAt((stretches[before.quoted]?.end ?? 0) - 1);
    const attribution = (inside === '?' || inside === '!') && verbSoon(tokens, index);
    return TERMINAL.test(inside) && !attribution;
  }
  if (!TERMINAL.test(before.text))
    return /[)\]]/.test(before.text) && TERMINAL.test(tokens[index - 2]?.text ?? '');
  return before.text !== '.' || !isAbbreviation(tokens[index - 2], before);
}

/** “Why?” Smith asked: the words after the quote belong to its sentence. */
function verbSoon(tokens: Token[], index: number): boolean {
  for (let next = index; next < index + 6; next++) {
    const token = tokens[next];
    if (token === undefined || token.quoted >= 0 || TERMINAL.test(token.text)) return false;
    if (token.verb?.form === 'finite') return true;
  }
  return false;
}

function isAbbreviation(word: Token | undefined, stop: Token): boolean {
  if (word === undefined || word.end !== stop.start) return false;
  return (
    /^\p{Lu}$/u.test(word.text) || (ABBREVIATIONS.has(word.lower) && /^\p{Lu}/u.test(word.text))
  );
}
