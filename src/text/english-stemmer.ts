/** Snowball's English stemmer, Porter 2 (https://snowballstem.org/algorithms/english/stemmer.html). */

type Rule = readonly [suffix: string, replacement: string];

const EXCEPTIONS = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
  }),
);
const INVARIANT = new Set(['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes']);
const INVARIANT_AFTER_1A = new Set(
  'inning outing canning herring earring proceed exceed succeed'.split(' '),
);

/** A step's rules by the last letter of their suffix, since most words end in none; longest suffix first, as each step requires. */
type Rules = ReadonlyMap<string, readonly Rule[]>;

const STEP_2 = rules([
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ization', 'ize'],
  ['ousness', 'ous'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['tional', 'tion'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ation', 'ate'],
  ['entli', 'ent'],
  ['fulli', 'ful'],
  ['iviti', 'ive'],
  ['ousli', 'ous'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['anci', 'ance'],
  ['ator', 'ate'],
  ['enci', 'ence'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
]);
const STEP_3 = rules([
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['ative', ''],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]);
const STEP_4 = rules(
  'ement able ance ence ible ment ant ate ent ion ism iti ive ize ous al er ic'
    .split(' ')
    .map((suffix): Rule => [suffix, '']),
);

/** @param word in lower case. Internally a consonant y is written Y. */
export function stemEnglish(word: string): string {
  if (word.length < 3 || INVARIANT.has(word) || !/^[a-z]+$/.test(word)) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  const marked = word.includes('y') ? word.replace(/^y|(?<=[aeiouy])y/g, 'Y') : word;
  const r1 = regionOne(marked);
  const r2 = regionAfter(marked, r1);
  let stem = step1a(marked);
  if (INVARIANT_AFTER_1A.has(stem)) return stem;
  stem = step1c(step1b(stem, r1));
  stem = step2(stem, r1);
  stem = step3(stem, r1, r2);
  stem = step5(step4(stem, r2), r1, r2);
  return marked === word ? stem : stem.replaceAll('Y', 'y');
}

function regionOne(word: string): number {
  const known = /^(?:gener|commun|arsen)/.exec(word);
  return known ? known[0].length : regionAfter(word, 0);
}

/** The offset after the first consonant that follows a vowel, searching from `start`. */
function regionAfter(word: string, start: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(start));
  return found ? start + found.index + 2 : word.length;
}

function step1a(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word)) return word;
  return /^[^aeiouy]*[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
}

function step1b(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const suffix = /(?:ed|ing)(?:ly)?$/.exec(word);
  const stem = suffix ? word.slice(0, suffix.index) : '';
  if (!/[aeiouy]/.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return stem.slice(0, -1);
  return r1 >= stem.length && endsInShortSyllable(stem) ? `${stem}e` : stem;
}

function step1c(word: string): string {
  return /.[^aeiouy][yY]$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

function step2(word: string, r1: number): string {
  const rule = longest(word, STEP_2);
  if (!rule) return word;
  const stem = word.slice(0, -rule[0].length);
  if (stem.length < r1) return word;
  if (rule[0] === 'ogi' && !stem.endsWith('l')) return word;
  if (rule[0] === 'li' && !/[cdeghkmnrt]$/.test(stem)) return word;
  return stem + rule[1];
}

function step3(word: string, r1: number, r2: number): string {
  const rule = longest(word, STEP_3);
  if (!rule) return word;
  const stem = word.slice(0, -rule[0].length);
  return stem.length < (rule[0] === 'ative' ? r2 : r1) ? word : stem + rule[1];
}

function step4(word: string, r2: number): string {
  const rule = longest(word, STEP_4);
  if (!rule) return word;
  const stem = word.slice(0, -rule[0].length);
  if (stem.length < r2 || (rule[0] === 'ion' && !/[st]$/.test(stem))) return word;
  return stem;
}

function step5(word: string, r1: number, r2: number): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) {
    return stem.length >= r2 || (stem.length >= r1 && !endsInShortSyllable(stem)) ? stem : word;
  }
  return word.endsWith('ll') && stem.length >= r2 ? stem : word;
}

function rules(all: readonly Rule[]): Rules {
  return Map.groupBy(all, ([suffix]) => suffix.slice(-1));
}

function longest(word: string, step: Rules): Rule | undefined {
  return step.get(word.slice(-1))?.find(([suffix]) => word.endsWith(suffix));
}

function endsInShortSyllable(word: string): boolean {
  return /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/.test(word);
}
