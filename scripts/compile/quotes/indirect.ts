/** Indirect speech: the clause in which a sentence reports, without marks, what somebody said. */

import {
  ADDRESSING,
  CLAUSE_OPENERS,
  INFINITIVE_VERBS,
  OBJECT_VERBS,
  OPEN_CLAUSE_VERBS,
  PREPOSITIONS,
} from '../languages/speech.ts';
import { end, start } from './context.ts';
import type { Paragraph, Token } from './paragraph.ts';
import type { Source } from './sources.ts';

/** Tokens of a clause: the first, and the one behind the last. */
export interface Clause {
  source: Source;
  from: number;
  to: number;
}

interface Sentence {
  from: number;
  to: number;
}

/** Behind a comma: what an object verb governs is over. */
const LEAVES_OBJECT =
  /^(?:and|but|while|whereas|which|who|when|after|before|as|because|\p{L}+ing)$/u;
const SUBORDINATE = /^(?:although|though|while|when|after|as|if|because|since|once)$/;

/** Tokens; a longer one is a table or a list. */
const LONGEST_SENTENCE = 200;
/** Fewer words report nothing. */
const SHORTEST = 4;
/** Between a verb and its “that”: told reporters in Vienna on Friday that. */
const LONGEST_AWAY = 10;
/** Behind a verb at the end of its sentence: said in a statement on Friday. */
const LONGEST_TAIL = 8;

/** The reported clauses of a paragraph, in the order of their verbs. */
export function reportedClauses(own: Paragraph, sources: readonly Source[]): Clause[] {
  const governing = sources.filter(({ verb }) => verb !== null);
  return governing.flatMap((source, index) => {
    const found = clauseOf(own, source);
    if (found === null) return [];
    const to = cut(own, found, source, governing, index);
    return reports(own, found.from, to) ? [{ source, from: found.from, to }] : [];
  });
}

function clauseOf(own: Paragraph, source: Source): Sentence | null {
  const sentence = sentenceOf(own, source);
  if (sentence === null) return null;
  if (isAccordingTo(own, source)) return accordingTo(own, source, sentence);
  return clauseAfter(own, source, sentence) ?? clauseBefore(own, source, sentence);
}

function sentenceOf({ tokens, sentences }: Paragraph, { last }: Source): Sentence | null {
  const index = tokens[last]?.sentence ?? 0;
  const from = sentences[index] ?? 0;
  let to = sentences[index + 1] ?? tokens.length;
  if (to - from > LONGEST_SENTENCE) return null;
  while (to > from && /^[.!?…]$/.test(tokens[to - 1]?.text ?? '')) to--;
  return { from, to };
}

function isAccordingTo({ tokens }: Paragraph, { verb }: Source): boolean {
  return tokens[verb ?? -1]?.lower === 'according';
}

/** According to X, CLAUSE. CLAUSE, according to X. */
function accordingTo({ tokens }: Paragraph, source: Source, sentence: Sentence): Sentence | null {
  const verb = source.verb ?? 0;
  if (tokens[verb - 1]?.text === ',') return { from: sentence.from, to: verb - 1 };
  if (verb !== sentence.from) return null;
  let comma = source.last + 1;
  while (comma < sentence.to && tokens[comma]?.text !== ',') comma++;
  return comma < sentence.to ? { from: comma + 1, to: sentence.to } : null;
}

/** X said (that) CLAUSE; X told Y that CLAUSE; X promised to …; X denied … */
function clauseAfter(own: Paragraph, source: Source, sentence: Sentence): Sentence | null {
  const { tokens } = own;
  const verb = source.verb ?? 0;
  const lemma = tokens[verb]?.verb?.lemma ?? '';
  if (source.inverted) return null;
  if (OBJECT_VERBS.has(lemma)) return objectAfter(own, verb, sentence);
  if (!saysOrHolds(tokens[verb])) return null;
  const that = indexOf(tokens, 'that', verb + 1, sentence.to);
  if (that > 0) return { from: that + 1, to: sentence.to };
  const next = tokens[verb + 1];
  if (next === undefined || verb + 1 >= sentence.to || next.quoted >= 0) return null;
  const opens = CLAUSE_OPENERS.has(next.lower) || /^\p{Lu}/u.test(next.text);
  if (opens && OPEN_CLAUSE_VERBS.has(lemma)) return { from: verb + 1, to: sentence.to };
  const to = INFINITIVE_VERBS.has(lemma) ? indexOf(tokens, 'to', verb + 1, sentence.to) : -1;
  return to > 0 ? { from: to, to: sentence.to } : null;
}

/** Verbs of holding are mostly no speech: X sees, finds, learns. */
function saysOrHolds(token: Token | undefined): boolean {
  const { verbClass, lemma = '' } = token?.verb ?? {};
  return verbClass === 'say' || OPEN_CLAUSE_VERBS.has(lemma);
}

/** What is denied or praised ends with the first clause. With marks in it, the quote there says it. */
function objectAfter({ tokens }: Paragraph, verb: number, sentence: Sentence): Sentence | null {
  const next = tokens[verb + 1];
  if (next === undefined || next.quoted >= 0 || verb + 1 >= sentence.to) return null;
  if (!CLAUSE_OPENERS.has(next.lower) && !/^\p{Lu}/u.test(next.text)) return null;
  let to = verb + 2;
  while (
    to < sentence.to &&
    !(tokens[to]?.text === ',' && LEAVES_OBJECT.test(tokens[to + 1]?.lower ?? ''))
  )
    to++;
  const quoted = tokens.slice(verb + 1, to).some((token) => token.quoted >= 0);
  return quoted ? null : { from: verb + 1, to };
}

/** A word soon behind a verb, with nothing but an addressee, a place or a time between. */
function indexOf(tokens: readonly Token[], word: string, from: number, to: number): number {
  for (let index = from; index < Math.min(from + LONGEST_AWAY, to); index++) {
    const token = tokens[index];
    if (
      token === undefined ||
      token.quoted >= 0 ||
      token.verb?.form === 'finite' ||
      /^[;:.—]$/.test(token.text)
    )
      return -1;
    if (token.lower === word) return index;
    if (
      index === from &&
      CLAUSE_OPENERS.has(token.lower) &&
      !ADDRESSING.has(tokens[from - 1]?.verb?.lemma ?? '')
    )
      return -1;
  }
  return -1;
}

/** CLAUSE, X said on Friday. CLAUSE, said X. */
function clauseBefore({ tokens }: Paragraph, source: Source, sentence: Sentence): Sentence | null {
  const behind = tokens.slice(end(source) + 1, sentence.to);
  if (behind.length > LONGEST_TAIL || behind.some(({ quoted }) => quoted >= 0)) return null;
  const first = phraseStart(tokens, start(source));
  if (tokens[first - 1]?.text !== ',' || tokens[first - 1]?.quoted !== -1) return null;
  const verb = tokens[source.verb ?? 0]?.verb;
  if (verb?.form !== 'finite' || verb.verbClass !== 'say') return null;
  const clause = { from: sentence.from, to: first - 1 };
  return isAdjunct(tokens, clause) ? null : clause;
}

/** “In a letter to Brandt, Keller wrote”, “Asked whether …, Keller said”: what comes before is no clause of its own. */
function isAdjunct(tokens: readonly Token[], { from, to }: Sentence): boolean {
  const opener = tokens[from]?.lower ?? '';
  const opens =
    PREPOSITIONS.has(opener) || SUBORDINATE.test(opener) || /^\p{L}+(?:ed|ing)$/u.test(opener);
  return opens && !tokens.slice(from, to).some(({ text }) => text === ',');
}

/** Where the noun phrase begins whose head stands at a token: the comma before it, or nothing near. */
function phraseStart(tokens: readonly Token[], index: number): number {
  let first = index;
  while (
    first > 0 &&
    index - first < 8 &&
    /[\p{L}.]/u.test(tokens[first - 1]?.text ?? '') &&
    tokens[first - 1]?.quoted === -1
  )
    first--;
  return first;
}

/** A clause ends where its speaker's next verb or another speaker follows: …, but praised …; …, the paper reported. */
function cut(
  own: Paragraph,
  clause: Sentence,
  source: Source,
  governing: readonly Source[],
  index: number,
): number {
  const { tokens } = own;
  for (let next = index + 1; next < governing.length; next++) {
    const other = governing[next];
    if (other === undefined || start(other) >= clause.to) break;
    const first = phraseStart(tokens, start(other));
    if (first > clause.from && tokens[first - 1]?.text === ',' && end(other) + 1 >= clause.to)
      return first - 1;
  }
  if (isSubordinate(own, source, clause)) return commaAfter(own, clause);
  for (let at = clause.from + 1; at < clause.to; at++)
    if (tokens[at]?.verb && tokens[at]?.quoted === -1 && joins(tokens, at))
      return tokens[at - 1]?.text === ',' ? at - 1 : at - 2;
  return clause.to;
}

/** “Although X said he would …, it is …” */
function isSubordinate(
  { tokens, sentences }: Paragraph,
  source: Source,
  clause: Sentence,
): boolean {
  const opener = tokens[sentences[tokens[source.last]?.sentence ?? 0] ?? 0];
  return clause.from > source.last && SUBORDINATE.test(opener?.lower ?? '');
}

function commaAfter({ tokens }: Paragraph, { from, to }: Sentence): number {
  let comma = from;
  while (comma < to && tokens[comma]?.text !== ',') comma++;
  return comma;
}

/** “, but praised”, “, adding” */
function joins(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  const form = tokens[verb]?.verb?.form;
  if (before?.text === ',') return form === 'participle';
  return (
    /^(?:and|but)$/.test(before?.lower ?? '') && tokens[verb - 2]?.text === ',' && form === 'finite'
  );
}

/** Long enough, and mostly without marks: what stands between marks is a quote of its own. */
function reports({ tokens }: Paragraph, from: number, to: number): boolean {
  const inside = tokens.slice(from, to).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const quoted = inside.filter((token) => token.quoted >= 0).length;
  return inside.length >= SHORTEST && quoted * 2 < inside.length;
}
