/**
 * The language of `q`: words, "phrases", `word*`, `-word`, `OR` and parentheses. Words side by side must all be
 * found; `OR` binds tighter, as in web search: `flood Lisbon OR Porto` is a flood in either.
 */
import { fold } from '../text/fold.ts';
import { QueryError } from './query-error.ts';

export type TextQuery =
  | { kind: 'word' | 'phrase' | 'prefix'; text: string }
  | { kind: 'all' | 'any'; parts: readonly TextQuery[] }
  | { kind: 'not'; part: TextQuery };

const LONGEST_QUESTION = 500;
const MOST_TERMS = 32;
const DEEPEST = 8;

type Token = { kind: 'word' | 'phrase' | 'open' | 'close' | 'or'; text: string; not: boolean };
const OR: Token = { kind: 'or', text: 'OR', not: false };

/** Throws a QueryError that says what is wrong. */
export function parseTextQuery(question: string): TextQuery {
  if (question.length > LONGEST_QUESTION) {
    throw new QueryError('q', `is longer than ${LONGEST_QUESTION} characters`);
  }
  const tokens = tokenize(plain(question));
  if (tokens.filter(({ kind }) => kind === 'word' || kind === 'phrase').length > MOST_TERMS) {
    throw new QueryError('q', `has more than ${MOST_TERMS} words and phrases`);
  }
  const reader = { tokens, at: 0 };
  const words = readAll(reader, 0);
  if (reader.at < tokens.length) throw new QueryError('q', 'has a ")" without its "("');
  return words;
}

/** What nobody sees and articles do not have either: soft hyphens, zero-width characters, controls of direction. */
const INVISIBLE = /[\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const QUOTATION_MARKS = /[“”„‟«»＂「」『』]/g;

function plain(question: string): string {
  return question.normalize('NFC').replace(INVISIBLE, '').replace(QUOTATION_MARKS, '"');
}

/** What needs no quotation marks to be read back as it was. */
const ONE_WORD = /^[\p{L}\p{N}][^\s()|]*$/u;

/** One spelling for each question; parseWords reads it back as it was. */
export function formatTextQuery(words: TextQuery): string {
  switch (words.kind) {
    case 'word':
      return words.text;
    case 'prefix':
      return ONE_WORD.test(words.text) ? `${words.text}*` : `"${words.text}*"`;
    case 'phrase':
      return `"${words.text}"`;
    case 'not':
      return `-${printPart(words.part)}`;
    case 'all':
      return words.parts.map(formatTextQuery).join(' ');
    case 'any':
      return words.parts
        .map((part) => (part.kind === 'not' ? formatTextQuery(part) : printPart(part)))
        .join(' OR ');
  }
}

function printPart(words: TextQuery): string {
  return 'text' in words ? formatTextQuery(words) : `(${formatTextQuery(words)})`;
}

function tokenize(question: string): Token[] {
  if ((question.match(/"/g)?.length ?? 0) % 2 === 1) {
    throw new QueryError('q', 'has a quotation mark without its other half');
  }
  // Word processors make a dash or a minus sign of the hyphen.
  const found = question.matchAll(/([-−–]*)(?:"([^"]*)"|(\()|([^\s()"|]+))|(\))|\|+/g);
  return [...found].flatMap(([all, minus = '', phrase, open, word, close]): Token[] => {
    const not = minus !== '';
    if (phrase !== undefined) return [{ kind: 'phrase', text: phraseText(phrase), not }];
    if (open !== undefined) return [{ kind: 'open', text: all, not }];
    if (close !== undefined) return [{ kind: 'close', text: all, not }];
    return word === undefined ? [OR] : wordToken(word, not, question);
  });
}

function wordToken(word: string, not: boolean, question: string): Token[] {
  if (word === 'OR') return [OR];
  if (word === 'AND' || word === '+') return [];
  if (word === 'NOT') {
    throw new QueryError('q', 'says NOT: a minus before the word excludes it', {
      didYouMean: question.replace(/(?<![^\s(])(?:AND\s+)?NOT\s+(?=\S)/g, '-'),
    });
  }
  if (/[\p{L}\p{N}]/u.test(word)) return [{ kind: 'word', text: word.toLowerCase(), not }];
  if (word.includes('*')) throw new QueryError('q', 'has a "*" without the beginning of a word');
  return [];
}

function phraseText(phrase: string): string {
  if (!/[\p{L}\p{N}]/u.test(phrase)) throw new QueryError('q', 'has a phrase without words');
  return phrase.trim().replace(/\s+/g, ' ').toLowerCase();
}

interface Reader {
  tokens: readonly Token[];
  at: number;
}

function readAll(reader: Reader, depth: number): TextQuery {
  if (depth > DEEPEST)
    throw new QueryError('q', `has more than ${DEEPEST} parentheses in each other`);
  const parts: TextQuery[] = [];
  for (let token = reader.tokens[reader.at]; token; token = reader.tokens[reader.at]) {
    if (token.kind === 'close') break;
    parts.push(...partsOf('all', readAny(reader, depth)));
  }
  const [first] = parts;
  if (!first) throw new QueryError('q', depth > 0 ? 'has empty parentheses' : 'has no words');
  return parts.length === 1 ? first : { kind: 'all', parts };
}

function readAny(reader: Reader, depth: number): TextQuery {
  const parts = [...partsOf('any', readOne(reader, depth))];
  while (reader.tokens[reader.at]?.kind === 'or') {
    reader.at++;
    parts.push(...partsOf('any', readOne(reader, depth)));
  }
  const [first] = parts;
  return parts.length === 1 && first ? first : { kind: 'any', parts };
}

/** `a (b c)` is `a b c`: parentheses that change nothing are gone. */
function partsOf(kind: 'all' | 'any', words: TextQuery): readonly TextQuery[] {
  return words.kind === kind ? words.parts : [words];
}

function readOne(reader: Reader, depth: number): TextQuery {
  const token = reader.tokens[reader.at++];
  if (!token || token.kind === 'or' || token.kind === 'close') {
    throw new QueryError('q', 'has an OR without words on both sides');
  }
  const words = token.kind === 'open' ? readGroup(reader, depth) : term(token);
  return token.not ? { kind: 'not', part: words } : words;
}

function readGroup(reader: Reader, depth: number): TextQuery {
  const words = readAll(reader, depth + 1);
  if (reader.tokens[reader.at++]?.kind !== 'close') {
    throw new QueryError('q', 'has a "(" without its ")"');
  }
  return words;
}

function term({ kind, text }: Token): TextQuery {
  const prefix = /^(.*[\p{L}\p{N}])\*$/u.exec(text);
  if (prefix?.[1]) return { kind: 'prefix', text: prefix[1] };
  if (fold(text).includes('*')) {
    throw new QueryError('q', 'has a "*" elsewhere than at the end of a word or phrase');
  }
  return { kind: kind === 'phrase' ? 'phrase' : 'word', text };
}
