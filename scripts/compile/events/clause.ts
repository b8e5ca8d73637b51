/** The words around an expression of time that say what happened then. */
import type { Span } from '../../../src/dataset/types.ts';
import { datesWhatFollows } from '../dates/happening-nouns.ts';
import { breaksOff, opensClause } from './event-title.ts';

/** In front of these words another happening is told: "first meeting since the outbreak of the war in February". */
const SUBORDINATES =
  /\b(?:since|after|before|following|until|during|because of|as well as|ahead of)\s/giu;
const SUBORDINATED = new RegExp(`${SUBORDINATES.source}$`, 'iu');
const JOINTS = /,?\s(?:and|but|while)\s(?!a half\b)/gu;
/** "a late August 2021 call" */
const LATE = /\b(?:early|mid|late)[\s-]+$/iu;
const RELATIVES = /,\s(?=(?:who|which)\s)/gu;
const POSSESSIVE = /^[’']s(?=\s)/u;
/** "a", "its", "Mayor Duarte’s": what opens the name of a happening. */
const DETERMINER =
  /(?:^|\s)(?:the|an?|its|their|his|her|(?:\p{Lu}[\p{L}.’'-]*\s){0,9}\p{Lu}[\p{L}.-]*[’'](?:s)?)\s*$/u;
const BREAKS = /[,;:—]\s|\s[–-]\s|\sbut\s/gu;
/** What leads to an expression and away from it: "on", "late on the afternoon of". */
const LEADS_IN =
  /(?:(?:^|(?<![\s,])[\s,]+)(?:on|in|at|by|of|from|since|until|for|early|late|mid|held|the|a|an|as|about|around|between|during|before|after|end|beginning|start|middle|last|next|past|summer|autumn|fall|winter|spring|afternoon|morning|evening|night|this)){1,12}[\s,]*$/iu;
const LEADS_OUT =
  /^(?:\s*\((?:local time)\))?(?:\s(?:afternoon|morning|evening|night|alone))?[\s,.;:–—-]*/iu;
const OPENS =
  /^(?:[\s,;:—–“”"'()]|(?:And|But|and|but|that|when|while|because|which|who|where)[\s,])+/u;
/** Fewer letters say nothing by themselves. */
const MIN_LETTERS = 18;
/** After "since" and the like a name suffices. */
const MIN_LETTERS_OF_NAME = 8;
/** Dates the report and not what it reports. */
const SOURCE = /^\s*(?:according to|as reported by)\b[^,]*$/iu;
/** "last month, when the authority settled a strike": tells what happened then. */
const WHEN = /^,\swhen\s/u;
/** What follows describes the day itself: "on the day the two met". */
const DESCRIBED = /^on the day$/iu;

/**
 * The span of the clause that an expression dates, the expression within or beside it. `neighbours`: the
 * expressions next to it in the sentence, which date clauses of their own.
 */
export function clauseAround(
  text: string,
  sentence: Span,
  expression: Span,
  neighbours: readonly Span[],
): Span {
  const from = opened(text, neighbours, expression) ?? sentence.start;
  const next = neighbours.find(({ start }) => start >= expression.end);
  const before = text.slice(from, expression.start);
  const opens = letters(before.replace(LEADS_IN, '')) === 0;
  const to = next ? lastBreak(text, expression.end, next.start, opens) : sentence.end;
  const [when] = WHEN.exec(text.slice(expression.end, to)) ?? [];
  if (SOURCE.test(before) || when !== undefined)
    return { start: expression.end + (when?.length ?? 0), end: to };
  const start = (opening(before, text.slice(expression.end, to)) ?? clauseStart(before)) + from;
  if (DESCRIBED.test(text.slice(expression.start, expression.end)))
    return { start, end: expression.end };
  const introduced = SUBORDINATED.test(text.slice(from, start));
  const said = text.slice(start, expression.start).replace(LEADS_IN, '');
  if (introduced && letters(said) >= MIN_LETTERS_OF_NAME)
    return { start, end: apposition(text, expression.end, to) };
  return { start, end: clauseEnd(text, { start, end: to }, expression, letters(said)) };
}

/** Behind the expression before it; behind its "and" where that leaves enough: "won in 1988 by a wide margin and in 1992". */
function opened(text: string, neighbours: readonly Span[], expression: Span): number | null {
  const last = neighbours.findLast(({ end }) => end <= expression.start);
  if (last === undefined) return null;
  const between = text.slice(last.end, expression.start);
  const joints = ends(between, JOINTS).filter((at) => {
    const said = between.slice(at).replace(LEADS_IN, '');
    return letters(said) >= MIN_LETTERS_OF_NAME && opensClause(said);
  });
  return last.end + (joints.at(-1) ?? 0);
}

/** Without the expression, as one line in the case of the text; null when nothing is left. */
export function clauseText(text: string, clause: Span, expression: Span): string | null {
  const start = Math.max(clause.start, expression.end);
  const inFront = text.slice(clause.start, expression.start);
  const behind = text.slice(start, clause.end);
  const before =
    datesWhatFollows(behind) && !/^[\s,]*(?:who|which)\s/u.test(inFront)
      ? determined(inFront, text.slice(expression.start, start), behind)
      : inFront.replace(LEADS_IN, '');
  const after = behind.replace(POSSESSIVE, '').replace(LEADS_OUT, '');
  const comma = /^\s*,/u.test(text.slice(start, clause.end)) && letters(before) > 0;
  const joined = `${before.trimEnd()}${comma ? ',' : ''} ${after}`
    .replace(OPENS, '')
    .replace(/(?<![\s,;:—–.(“])[\s,;:—–.(“]+$/u, '');
  const line = joined.replace(/\s+/gu, ' ').trim();
  return letters(line) < 4 ? null : line;
}

/** What stands before a happening that is named: no more than its article where enough follows. */
function determined(before: string, expression: string, after: string): string {
  const own = /^the\s/iu.test(expression) || POSSESSIVE.test(after) ? 'the ' : '';
  const led = `${before}${own}`.replace(LATE, '');
  const [determiner] = DETERMINER.exec(led) ?? [];
  if (determiner === undefined || letters(led) < MIN_LETTERS) return led;
  return /^\san?\s*$/iu.test(determiner) ? aOrAn(after) : determiner.trimStart();
}

/** Chosen anew: "an April 25 ceasefire" is a ceasefire. */
function aOrAn(noun: string): string {
  return /^\s*[aeiou]/iu.test(noun) ? 'an ' : 'a ';
}

/** Where the expression opens its clause ("…; in August 2021, they …") what it dates follows. */
function opening(before: string, after: string): number | null {
  const last = Math.max(0, ...ends(before, BREAKS));
  const led = letters(before.slice(last).replace(LEADS_IN, ''));
  return last > 0 && led === 0 && letters(after) >= MIN_LETTERS ? last : null;
}

/** After the last break that leaves enough before the expression. */
function clauseStart(before: string): number {
  const after = (at: number) => letters(before.slice(at).replace(LEADS_IN, ''));
  const owned = (at: number) => /^(?:its|their|his|her)\b/iu.test(before.slice(at));
  const breaks = [
    ...ends(before, SUBORDINATES).filter((at) => !owned(at) && after(at) >= MIN_LETTERS_OF_NAME),
    ...ends(before, RELATIVES).filter((at) => after(at) >= MIN_LETTERS_OF_NAME),
    ...ends(before, BREAKS).filter((at) => after(at) >= MIN_LETTERS),
  ];
  return Math.max(0, ...breaks);
}

/**
 * What comes before the next expression belongs to it, from the last break on; without a break to this one.
 * `opens`: this expression opens its sentence, so that a comma behind it is no break.
 */
function lastBreak(text: string, from: number, to: number, opens: boolean): number {
  const rest = text.slice(from, to);
  const breaks = [...rest.matchAll(/[,;:—]\s/gu)].filter(({ index }) => index > 0 || !opens);
  const last = breaks.at(-1) ?? [...rest.matchAll(/\sand\s/gu)].at(-1);
  return from + (last?.index ?? rest.replace(LEADS_IN, '').length);
}

function ends(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => index + words.length);
}

/** "in early February, the opening day of the Games": an apposition belongs to what it explains. */
function apposition(text: string, from: number, to: number): number {
  const match = /^,\s(?:the|a|an)\s[^,;:.—]{4,80}(?=[,;:.—]|$)/u.exec(text.slice(from, to));
  return match ? from + match[0].length : from;
}

/** `said`: letters of the clause before the expression. */
function clauseEnd(text: string, clause: Span, { end: from }: Span, said: number): number {
  const rest = text.slice(from, clause.end);
  for (const { index } of rest.matchAll(/[,;:—]\s|\.$/gu)) {
    const enough = said + letters(rest.slice(0, index)) >= MIN_LETTERS * 2;
    if (enough && !breaksOff(text.slice(clause.start, from + index))) return from + index;
  }
  return clause.end;
}

/** How many, in UTF-16 units. */
function letters(text: string): number {
  let count = 0;
  for (const character of text) if (isLetter(character)) count += character.length;
  return count;
}

/** Most are ASCII's, which need no pattern. */
function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return /\p{L}/u.test(character);
}
