/**
 * Texts for SQLite's FTS5 and the expressions that search them. Words are split and stemmed here, by the same code as in
 * the bundled index, so that both find the same; FTS5 sees a sequence of tokens:
 *
 * | token | is |
 * | --- | --- |
 * | `en_agre` | the stem of a word in a language; `_word` in a language without a stemmer |
 * | `=agreed` | the folded spelling of a word, for prefixes |
 * | `=` | the end of a text, so that no phrase matches across it |
 */
import type { TaggedText } from '../../model/record-texts.ts';
import type { TextQuery } from '../../query/text-query.ts';
import { fold } from '../../text/fold.ts';
import { stemmingLanguage, stemsOf } from '../../text/stems.ts';
import { tokenTexts } from '../../text/tokens.ts';
import { type Leaf, type Term, termsOf } from '../terms.ts';

const BREAK = '=';

/**
 * The tokens of a field. A word with two stems, one with its accents and one without, stands in two copies of its text:
 * the first has the one, the second the other. Spellings follow once each, since prefixes need no positions.
 */
export function searchText(texts: readonly TaggedText[]): string {
  const tokens: string[] = [];
  const spellings = new Set<string>();
  for (const { text, language: tag } of texts) {
    const language = stemmingLanguage(tag);
    const words = tokenTexts(text);
    const stems = words.map((word) => stemsOf(word, language));
    const add = (copy: number) => {
      for (const [first = '', ...others] of stems) {
        tokens.push(stemToken(language, others[copy - 1] ?? first));
      }
      tokens.push(BREAK);
    };
    add(0);
    if (stems.some(({ length }) => length > 1)) add(1);
    for (const word of words) spellings.add(spellingToken(fold(word)));
  }
  return [...tokens, ...spellings].join(' ');
}

/**
 * An FTS5 expression for a query without exclusions; null when it can match nothing.
 * @param columns the fields to search
 * @param languages those of the texts, as `stemmingLanguage` gives them
 */
export function matchExpression(
  query: TextQuery,
  columns: readonly string[],
  languages: readonly string[],
): string | null {
  const expression = expressionOf(query, languages);
  return expression && `{${columns.join(' ')}} : (${expression})`;
}

function expressionOf(query: TextQuery, languages: readonly string[]): string | null {
  switch (query.kind) {
    case 'not':
      throw new TypeError('FTS5 has no expression for an exclusion alone');
    case 'all':
      return joined(
        query.parts.map((part) => expressionOf(part, languages)),
        'AND',
      );
    case 'any': {
      const parts = query.parts.flatMap((part) => expressionOf(part, languages) ?? []);
      return parts.length === 0 ? null : joined(parts, 'OR');
    }
    default:
      return leafExpression(query, languages);
  }
}

function joined(parts: readonly (string | null)[], operator: 'AND' | 'OR'): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : `(${known.join(` ${operator} `)})`;
}

/**
 * A leaf's runs of stems as phrases, and its prefixes. FTS5 cannot tell how far a prefix stands from a phrase, so where a
 * leaf has both (`co-op*`), it is enough that both occur.
 */
function leafExpression(leaf: Leaf, languages: readonly string[]): string | null {
  const parts: string[] = [];
  for (const run of runsOf(termsOf(leaf))) {
    const [first] = run;
    if (first?.kind === 'prefix') parts.push(`"${spellingToken(first.text)}"*`);
    else parts.push(phraseExpression(run, languages));
  }
  return parts.length === 0 ? null : joined(parts, 'AND');
}

/** Stems that follow one another directly; each prefix alone. */
function runsOf(terms: readonly Term[]): Term[][] {
  const runs: Term[][] = [];
  for (const term of terms) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const follows =
      before?.kind === 'stem' && term.kind === 'stem' && term.offset === before.offset + 1;
    if (follows) last?.push(term);
    else runs.push([term]);
  }
  return runs;
}

/** In each language the words' stems, with accents and without: one text has one language. */
function phraseExpression(run: readonly Term[], languages: readonly string[]): string {
  const phrases = languages.flatMap((language) =>
    combinations(run.map(({ text }) => stemsOf(text, language))).map(
      (stems) => `"${stems.map((stem) => stemToken(language, stem)).join(' ')}"`,
    ),
  );
  return `(${[...new Set(phrases)].join(' OR ')})`;
}

const MAX_COMBINATIONS = 16;

/** One stem of each word in every way; where those are too many, only all first or all last ones. */
function combinations(stems: readonly (readonly string[])[]): string[][] {
  const count = stems.reduce((product, { length }) => product * length, 1);
  if (count > MAX_COMBINATIONS) {
    return [stems.map(([first = '']) => first), stems.map((each) => each.at(-1) ?? '')];
  }
  return stems.reduce<string[][]>(
    (found, each) => found.flatMap((before) => each.map((stem) => [...before, stem])),
    [[]],
  );
}

function stemToken(language: string, stem: string): string {
  return `${language}_${tokenText(stem)}`;
}

function spellingToken(spelling: string): string {
  return `=${tokenText(spelling)}`;
}

/** FTS5 splits at ASCII that is neither letter nor digit, so such a character is written as a private one. */
function tokenText(text: string): string {
  return text.replace(/[^a-z0-9\u0080-\uffff]/g, (character) =>
    String.fromCharCode(0xe000 + character.charCodeAt(0)),
  );
}
