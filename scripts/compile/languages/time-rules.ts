/** A language's grammar of time: its expressions of time in running text, and what each leaves open. */

export type Direction = 'last' | 'next' | 'this' | null;

/** A time as far as it is printed; null where the text leaves a part open. */
export type Time =
  | { kind: 'day'; year: number | null; month: number | null; day: number }
  | { kind: 'days'; year: number | null; month: number; from: number; toMonth: number; to: number }
  | { kind: 'weekday'; weekday: number; direction: Direction }
  | { kind: 'distance'; unit: 'day' | 'week' | 'month' | 'year'; count: number }
  /** "the same day", "a day earlier": counted from the day that the text named before. */
  | { kind: 'relative-day'; days: number }
  | { kind: 'month'; year: number | null; month: number; direction: Direction }
  | { kind: 'year'; year: number }
  | { kind: 'years'; from: number; to: number };

/** One form of expression. The groups of its pattern are what `read` takes. */
export interface TimeRule {
  /** Matches every text that the pattern matches, and is faster. */
  needs: RegExp;
  pattern: RegExp;
  /** Null where the words name no time after all. Days need not be days of the calendar. */
  read: (groups: Record<string, string | undefined>) => Time | null;
}

export interface TimeGrammar {
  readonly rules: readonly TimeRule[];
  /** Matches every text that any rule matches. */
  readonly needs: RegExp;
  /** At the end of what stands before an expression, and at its own beginning: "since 2013". */
  readonly since: RegExp;
  readonly opensWithSince: RegExp;
  /** At the end of what stands before it: "43 years since the founding in 1979". Its group `count` has the years. */
  readonly yearsSince: RegExp;
}

/** Sources of patterns for nouns of happenings after and before a word of time. */
export function happeningPatterns(nouns: string, phraseEnds: string) {
  return {
    /** The noun after at most two words of the same phrase. */
    ahead: `(?=\\s(?:(?!(?:${phraseEnds})\\s)[\\p{L}’'-]+\\s){0,2}(?:${nouns})(?![\\p{L}]))`,
    behind: `(?:${nouns})\\s`,
  };
}
