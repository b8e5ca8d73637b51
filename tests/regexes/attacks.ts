/** Texts that make a regular expression slow, if any does. */

/** What runs are made of in hostile articles. */
const UNITS = [
  ...[
    '.',
    '…',
    '-',
    '_',
    '*',
    '`',
    '\\',
    '|',
    ',',
    ':',
    '1',
    'x',
    'X',
    ' ',
    '\t',
    '\n',
    '(',
    '[',
    '{',
    '<',
  ],
  ...['“', '”', '"', "'", '’', '&', '@', '#', '/', '=', '\u0301', '国', 'é'],
  ...[
    'a.',
    'A. ',
    'a ',
    'A ',
    'Ab ',
    'a@',
    '1/',
    'Ab-',
    '![',
    '](',
    '[a](',
    '**a',
    '<b ',
    '<!--',
    '&amp;',
    '"a ',
  ],
  ...[
    'Ada Brenner ',
    'Ada Brenner, ',
    'of the ',
    'March 22, 2023 ',
    '07:58 ',
    'He said ',
    '“a” ',
    '(a) ',
  ],
];

/** Of a long list of words some do for all. */
const MAX_WORDS = 12;

/** Each of `length` characters: runs of one thing, also of each word that the pattern itself has. */
export function attacksOn(pattern: string, length: number): string[] {
  const words = [...new Set(pattern.match(/[\p{L}]{2,}/gu))].slice(0, MAX_WORDS);
  const units = [...UNITS, ...words, ...words.map((word) => ` ${word} `)];
  return units.map((unit) => `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\0`);
}

/** Processor time of a search through the whole text, in milliseconds. */
export function costOf(
  { pattern, flags }: { pattern: string; flags: string },
  text: string,
): number {
  const regex = new RegExp(pattern, flags.includes('g') ? flags : `${flags}g`);
  const before = process.threadCpuUsage();
  text.replace(regex, '');
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
