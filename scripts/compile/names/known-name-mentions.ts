/**
 * Mentions of what names.yaml lists, publishers aside: names and aliases as whole words, the longest match first.
 */
import type { Problem } from '../core/problem.ts';
import {
  type FalseName,
  falseNames,
  type KnownName,
  type KnownNames,
  knownEntities,
} from '../editor/names-file.ts';
import { NAMES_FILE } from '../read/sort-files.ts';

export interface KnownMention<Entry = KnownName | FalseName> {
  entry: Entry;
  block: number;
  start: number;
  end: number;
}

interface KnownForm {
  entry: KnownMention['entry'];
  /** With straight apostrophes and plain blanks. A form in lower case matches any case. */
  form: string;
  anyCase: boolean;
}

/** Scripts without blanks between words: a form matches anywhere. */
const UNSPACED_SCRIPT =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Hangul}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const indexes = new WeakMap<KnownNames, Map<string, KnownForm[]>>();

export function isOfName(mention: KnownMention): mention is KnownMention<KnownName> {
  return mention.entry.type !== 'none';
}

/** In reading order, without overlaps; false names, too. */
export function knownMentions(text: string, block: number, known: KnownNames): KnownMention[] {
  const index = formIndexFor(known);
  if (index.size === 0) return [];
  const plain = withPlainCharacters(text);
  const mentions: KnownMention[] = [];
  for (let at = 0; at < plain.length; ) {
    const found = isWordBoundary(plain, at) ? formAt(plain, at, index) : undefined;
    if (found) mentions.push({ entry: found.entry, block, start: at, end: at + found.form.length });
    at += found ? found.form.length : 1;
  }
  return mentions;
}

function formAt(text: string, at: number, index: Map<string, KnownForm[]>): KnownForm | undefined {
  return index.get(text.charAt(at).toLowerCase())?.find(({ form, anyCase }) => {
    const here = text.slice(at, at + form.length);
    return (anyCase ? here.toLowerCase() : here) === form && isWordBoundary(text, at + form.length);
  });
}

/** Whether a word may begin or end at this offset. */
function isWordBoundary(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (UNSPACED_SCRIPT.test(before) || UNSPACED_SCRIPT.test(after)) return true;
  return !(LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after));
}

function formIndexFor(known: KnownNames): Map<string, KnownForm[]> {
  const ready = indexes.get(known);
  if (ready) return ready;
  const index = new Map<string, KnownForm[]>();
  for (const entry of [...knownEntities(known), ...falseNames(known)])
    for (const name of [entry.name, ...entry.aliases])
      addForm(index, entry, withPlainCharacters(name));
  for (const forms of index.values()) forms.sort((a, b) => b.form.length - a.form.length);
  indexes.set(known, index);
  return index;
}

function addForm(
  index: Map<string, KnownForm[]>,
  entry: KnownMention['entry'],
  form: string,
): void {
  const anyCase = form === form.toLowerCase() && form !== form.toUpperCase();
  const key = form.charAt(0).toLowerCase();
  const forms = index.get(key) ?? [];
  forms.push({ entry, form, anyCase });
  index.set(key, forms);
}

/** Straight apostrophes and plain blanks. The length stays the same, so offsets remain valid. */
function withPlainCharacters(text: string): string {
  return text.replaceAll('’', "'").replace(/\s/g, ' ');
}

/**
 * Forms that two entries of names.yaml claim; the first entry keeps the form. A publisher may be named like an
 * organization: the two are sought in different places.
 */
export function duplicateFormProblems(known: KnownNames): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { type, name, aliases, position = { line: 1, column: 1 } } of known)
    for (const form of new Set([name, ...aliases])) {
      const key = `${type === 'publisher' ? type : 'entity'} ${form}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, name);
      else
        problems.push({
          file: NAMES_FILE,
          ...position,
          severity: 'warning',
          rule: 'names/form-of-two',
          message: `"${form}" stands for ${owner} already, so it is not read as ${name}`,
        });
    }
  return problems;
}
