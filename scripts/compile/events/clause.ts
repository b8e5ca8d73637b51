/** The words around an expression of time that say what happened then. */
import type { Span } from '../../../src/dataset/types.ts';
import { datesWhatFollows } from '../dates/happening-nouns.ts';
import type { EventGrammar } from '../languages/event-grammar.ts';
import { breaksOff, opensClause } from './event-title.ts';

/** Fewer letters say nothing by themselves. */
const MIN_LETTERS = 18;
/** In characters, around a time. */
const LOOK_BACK = 8;
const LOOK_AHEAD = 24;
/** After "since" and the like a name suffices. */
const MIN_LETTERS_OF_NAME = 8;

/**
 * The span of the clause that an expression dates, the expression within or beside it. `neighbours`: the
 * expressions next to it in the sentence, which date clauses of their own.
 */
export function clauseAround(
  text: string,
  sentence: Span,
  expression: Span,
  neighbours: readonly Span[],
  grammar: EventGrammar,
): Span {
  const from = opened(text, neighbours, expression, grammar) ?? sentence.start;
  const next = neighbours.find(
    (other) => other.start >= expression.end && !isAttributive(text, other, grammar),
  );
  const before = text.slice(from, expression.start);
  const opens = letters(before.replace(grammar.leadsIn, '')) === 0;
  const to = next ? lastBreak(text, expression.end, next.start, opens, grammar) : sentence.end;
  const [when] = grammar.when.exec(text.slice(expression.end, to)) ?? [];
  if (grammar.source.test(before) || when !== undefined)
    return { start: expression.end + (when?.length ?? 0), end: to };
  const start =
    (opening(before, text.slice(expression.end, to), grammar) ?? clauseStart(before, grammar)) +
    from;
  if (grammar.described.test(text.slice(expression.start, expression.end)))
    return { start, end: expression.end };
  const introduced = grammar.subordinated.test(text.slice(from, start));
  const said = text.slice(start, expression.start).replace(grammar.leadsIn, '');
  const namesWhat = datesWhatFollows(text.slice(expression.end, to));
  if (introduced && letters(said) >= MIN_LETTERS_OF_NAME && !namesWhat)
    return { start, end: apposition(text, expression.end, to, grammar) };
  return { start, end: clauseEnd(text, { start, end: to }, expression, letters(said), grammar) };
}

/** "the 1965 riots", "a 22 November release date": a time that only describes what is named behind it. */
export function isAttributive(text: string, { start, end }: Span, grammar: EventGrammar): boolean {
  const after = text.slice(end, end + LOOK_AHEAD);
  return (
    grammar.attributive.test(text.slice(Math.max(0, start - LOOK_BACK), start)) &&
    /^(?:['’]s)?\s[\p{L}\d]/u.test(after) &&
    !grammar.goesOn.test(after.replace(/^['’]s/u, '').trimStart())
  );
}

/** Behind the expression before it; behind its "and" where that leaves enough: "won in 1988 by a wide margin and in 1992". */
function opened(
  text: string,
  neighbours: readonly Span[],
  expression: Span,
  grammar: EventGrammar,
): number | null {
  const last = neighbours.findLast(({ end }) => end <= expression.start);
  if (last === undefined) return null;
  const between = text.slice(last.end, expression.start);
  const joints = ends(between, grammar.joints).filter((at) => {
    const said = between.slice(at).replace(grammar.leadsIn, '');
    return letters(said) >= MIN_LETTERS_OF_NAME && opensClause(said, grammar);
  });
  return last.end + (joints.at(-1) ?? 0);
}

/** Without the expression, as one line in the case of the text; null when nothing is left. */
export function clauseText(
  text: string,
  clause: Span,
  expression: Span,
  grammar: EventGrammar,
): string | null {
  const start = Math.max(clause.start, expression.end);
  const inFront = text.slice(clause.start, expression.start);
  const behind = text.slice(start, clause.end);
  const before =
    datesWhatFollows(behind) && !grammar.relative.test(inFront)
      ? determined(inFront, text.slice(expression.start, start), behind, grammar)
      : inFront.replace(grammar.leadsIn, '');
  const after = behind.replace(grammar.possessive, '').replace(grammar.leadsOut, '');
  const comma = /^\s*,/u.test(text.slice(start, clause.end)) && letters(before) > 0;
  const joined = `${before.trimEnd()}${comma ? ',' : ''} ${after}`
    .replace(grammar.opens, '')
    .replace(/(?<![\s,;:—–.(“])[\s,;:—–.(“]+$/u, '');
  const line = joined.replace(/\s+/gu, ' ').trim();
  return letters(line) < 4 ? null : line;
}

/** What stands before a happening that is named: no more than its article where enough follows. */
function determined(
  before: string,
  expression: string,
  after: string,
  grammar: EventGrammar,
): string {
  const own =
    grammar.definite.test(expression) || grammar.possessive.test(after) ? `${grammar.the} ` : '';
  const led = `${before}${own}`.replace(grammar.late, '');
  const [determiner] = grammar.determiner.exec(led) ?? [];
  if (determiner === undefined || letters(led) < MIN_LETTERS) return led;
  return grammar.indefinite.test(determiner)
    ? grammar.indefiniteFor(after)
    : determiner.trimStart();
}

/** Where the expression opens its clause ("…; in August 2021, they …") what it dates follows. */
function opening(before: string, after: string, grammar: EventGrammar): number | null {
  const last = Math.max(0, ...ends(before, grammar.breaks));
  const led = letters(before.slice(last).replace(grammar.leadsIn, ''));
  return last > 0 && led === 0 && letters(after) >= MIN_LETTERS ? last : null;
}

/** After the last break that leaves enough before the expression. */
function clauseStart(before: string, grammar: EventGrammar): number {
  const after = (at: number) => letters(before.slice(at).replace(grammar.leadsIn, ''));
  const owned = (at: number) => grammar.owner.test(before.slice(at));
  return Math.max(
    0,
    ends(before, grammar.subordinates).findLast(
      (at) => !owned(at) && after(at) >= MIN_LETTERS_OF_NAME,
    ) ?? 0,
    ends(before, grammar.relatives).findLast((at) => after(at) >= MIN_LETTERS_OF_NAME) ?? 0,
    ends(before, grammar.breaks).findLast((at) => after(at) >= MIN_LETTERS) ?? 0,
  );
}

/**
 * What comes before the next expression belongs to it, from the last break on; without a break to this one.
 * `opens`: this expression opens its sentence, so that a comma behind it is no break.
 */
function lastBreak(
  text: string,
  from: number,
  to: number,
  opens: boolean,
  grammar: EventGrammar,
): number {
  const rest = text.slice(from, to);
  const breaks = [...rest.matchAll(/[,;:—]\s/gu)].filter(({ index }) => index > 0 || !opens);
  const last = breaks.at(-1) ?? [...rest.matchAll(grammar.and)].at(-1);
  return from + (last?.index ?? rest.replace(grammar.leadsIn, '').length);
}

function ends(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => index + words.length);
}

/** "in early February, the opening day of the Games": an apposition belongs to what it explains. */
function apposition(text: string, from: number, to: number, grammar: EventGrammar): number {
  const match = grammar.apposition.exec(text.slice(from, to));
  return match ? from + match[0].length : from;
}

/** `said`: letters of the clause before the expression. */
function clauseEnd(
  text: string,
  clause: Span,
  { start, end: from }: Span,
  said: number,
  grammar: EventGrammar,
): number {
  const rest = text.slice(from, clause.end);
  const isInserted = grammar.participleLast.test(text.slice(clause.start, start));
  for (const { index } of rest.matchAll(/[,;:—]\s|\.$/gu)) {
    const enough = said + letters(rest.slice(0, index)) >= MIN_LETTERS * 2;
    const before = text.slice(clause.start, from + index);
    if ((enough || isInserted) && !breaksOff(before, grammar)) return from + index;
  }
  return clause.end;
}

/** How many, in UTF-16 units. Most are ASCII's, which need no pattern. */
function letters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) count++;
      continue;
    }
    const { length } = /^\p{L}/u.exec(text.slice(at, at + 2))?.[0] ?? '';
    count += length;
    if (length === 2) at++;
  }
  return count;
}
