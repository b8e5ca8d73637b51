/**
 * Regular expressions that recheck finds slow on long texts, and that never see one. `longest` bounds what they are given, in
 * characters; the test runs each on the attack that recheck found, at that length.
 */
export interface Accepted {
  /** Its source, without slashes and flags. */
  pattern: string;
  longest: number;
  /** What bounds the text, or the work. */
  because: string;
}

export const ACCEPTED: readonly Accepted[] = [
  {
    pattern: '<!--[\\s\\S]*?-->',
    longest: 2_000,
    because: 'the text is cut behind its last "-->", so that every comment ends',
  },
  {
    pattern: '\\s+[^\\s"\'<>=/]+(?:\\s*=\\s*(?:"[^"]*"|\'[^\']*\'|[^\\s"\'<>=`]+))?',
    longest: 2_000,
    because: 'a part of the pattern of a tag, tried only behind "<name"',
  },
  {
    pattern: "((?:\\p{Lu}[\\p{L}.]+ )?\\p{Lu}[\\p{L}.]+)(?:[’']s?)? $",
    longest: 40,
    because: 'reads the last characters in front of a name (MAX_COUNTRY_DISTANCE)',
  },
  { pattern: '\\s*[|\\n]\\s*', longest: 4_000, because: 'splits a list of our own' },
  {
    pattern: '(?<=\\p{M}{30})\\p{M}+',
    longest: 20_000,
    because: 'looks back at most 30 characters from each: linear',
  },
  {
    pattern: ' [("“‘][^)"”’]{1,30}[)"”’](?= )',
    longest: 20_000,
    because: 'looks ahead at most 30 characters from each: linear',
  },
  {
    pattern: '^[^\\n()]{2,60}\\(([^\\n()]{2,40})\\)\\s*[-–—]',
    longest: 20_000,
    because: 'looks ahead at most 100 characters from the beginning of each line: linear',
  },
];
