/** The words right before and right after a name: what evidence reads. */

export interface Neighbours {
  /** The nearest word before and the one before that, lower case; empty across a sentence's end. */
  last: string;
  beforeLast: string;
  /** The nearest two words after. */
  next: string;
  afterNext: string;
  /** "X’s next". */
  possessive: boolean;
  /** "X, next". */
  comma: boolean;
  /** Up to the next mark, after a comma: "X, [executive director of the fund]". */
  apposition: readonly string[];
  /** The raw text after the name. */
  after: string;
}

/** How far a look goes, in characters: evidence stands close by. */
const REACH = 64;
const WORD = /^[\p{L}’'-]+$/u;
const AFTER = /^([’']s?)?(,)?[ \u00a0]?([\p{L}][\p{L}’'-]*)?(?:[ \u00a0]([\p{L}][\p{L}’'-]*))?/u;
const LONGEST_APPOSITION = 9;

export function neighboursOf(text: string, start: number, end: number): Neighbours {
  const [beforeLast, last] = wordsBefore(text.slice(Math.max(0, start - REACH), start));
  const after = text.slice(end, end + REACH);
  const [, possessive, comma, next = '', afterNext = ''] = AFTER.exec(after) ?? [];
  return {
    last,
    beforeLast,
    next: next.toLowerCase(),
    afterNext: afterNext.toLowerCase(),
    possessive: possessive !== undefined,
    comma: comma !== undefined,
    apposition: comma ? appositionOf(after) : [],
    after,
  };
}

/** Of "the Swiss diplomat, " the words "Swiss" and "diplomat"; empty where anything else stands between. */
function wordsBefore(before: string): [string, string] {
  const parts = before.split(/[ \u00a0]/);
  if (parts.pop() !== '') return ['', ''];
  const last = parts.pop()?.replace(/,$/, '') ?? '';
  if (!WORD.test(last)) return ['', ''];
  const beforeLast = parts.pop() ?? '';
  return [WORD.test(beforeLast) ? beforeLast.toLowerCase() : '', last.toLowerCase()];
}

function appositionOf(after: string): string[] {
  const phrase = /^, ([^,.;:()“”"]+)/.exec(after)?.[1] ?? '';
  return phrase.split(/[ \u00a0]+/).slice(0, LONGEST_APPOSITION);
}
