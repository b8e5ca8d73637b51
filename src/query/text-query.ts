/**
 * The language of `q`: words, "phrases", `word*`, `-word`, `OR` and parentheses. Words side by side must all match. `OR`
 * binds more tightly, as in web search: `flood Lisbon OR Porto` finds a flood in either city.
 */
import { fold } from '../text/fold.ts';
import { QueryError } from './query-error.ts';

export type TextQuery =
  | { kind: 'word' | 'phrase' | 'prefix'; text: string }
  | { kind: 'all' | 'any'; parts: readonly TextQuery[] }
  | { kind: 'not'; part: TextQuery };

const MAX_LENGTH = 500;
const MAX_TERMS = 32;
const MAX_DEPTH = 8;

type Token = { kind: 'word' | 'phrase' | 'open' | 'close' | 'or'; text: string; not: boolean };
const OR: Token = { kind: 'or', text: 'OR', not: false };

/** @throws QueryError that says what is wrong */
export function parseTextQuery(text: string): TextQuery {
  if (text.length > MAX_LENGTH) {
    throw new QueryError('q', `is longer than ${MAX_LENGTH} characters`);
  }
  const tokens = tokenize(normalized(text));
  if (tokens.filter(({ kind }) => kind === 'word' || kind === 'phrase').length > MAX_TERMS) {
    throw new QueryError('q', `has more than ${MAX_TERMS} words and phrases`);
  }
  const reader = { tokens, at: 0 };
  const query = readAll(reader, 0);
  if (reader.at < tokens.length) throw new QueryError('q', 'has a ")" without a "("');
  return query;
}

/** Soft hyphens, zero-width characters and direction controls, which articles do not keep either. */
const INVISIBLE = /[\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const QUOTATION_MARKS = /[“”„‟«»＂「」『』]/g;

function normalized(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(QUOTATION_MARKS, '"');
}

/** Text that needs no quotation marks to be parsed as one word again. */
const ONE_WORD = /^[\p{L}\p{N}][^\s()|]*$/u;

/** The canonical spelling, which `parseTextQuery` parses into an equal query. */
export function formatTextQuery(query: TextQuery): string {
  switch (query.kind) {
    case 'word':
      return query.text;
    case 'prefix':
      return ONE_WORD.test(query.text) ? `${query.text}*` : `"${query.text}*"`;
    case 'phrase':
      return `"${query.text}"`;
    case 'not':
      return `-${formatPart(query.part)}`;
    case 'all':
      return query.parts.map(formatTextQuery).join(' ');
    case 'any':
      return query.parts
        .map((part) => (part.kind === 'not' ? formatTextQuery(part) : formatPart(part)))
        .join(' OR ');
  }
}

function formatPart(query: TextQuery): string {
  return 'text' in query ? formatTextQuery(query) : `(${formatTextQuery(query)})`;
}

function tokenize(text: string): Token[] {
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) {
    throw new QueryError('q', 'has an opening quotation mark without a closing one');
  }
  // Word processors turn hyphens into dashes and minus signs.
  const found = text.matchAll(/([-−–]*)(?:"([^"]*)"|(\()|([^\s()"|]+))|(\))|\|+/g);
  return [...found].flatMap(([all, minus = '', phrase, open, word, close]): Token[] => {
    const not = minus !== '';
    if (phrase !== undefined) return [{ kind: 'phrase', text: phraseText(phrase), not }];
    if (open !== undefined) return [{ kind: 'open', text: all, not }];
    if (close !== undefined) return [{ kind: 'close', text: all, not }];
    return word === undefined ? [OR] : wordToken(word, not, text);
  });
}

function wordToken(word: string, not: boolean, text: string): Token[] {
  if (word === 'OR') return [OR];
  if (word === 'AND' || word === '+') return [];
  if (word === 'NOT') {
    throw new QueryError('q', 'contains NOT: put a minus before the word to exclude it', {
      didYouMean: text.replace(/(?<![^\s(])(?:AND\s+)?NOT\s+(?=\S)/g, '-'),
    });
  }
  if (/[\p{L}\p{N}]/u.test(word)) return [{ kind: 'word', text: word.toLowerCase(), not }];
  if (word.includes('*')) throw new QueryError('q', 'has a "*" without a word before it');
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
  if (depth > MAX_DEPTH) throw new QueryError('q', `nests more than ${MAX_DEPTH} parentheses`);
  const parts: TextQuery[] = [];
  for (let token = reader.tokens[reader.at]; token; token = reader.tokens[reader.at]) {
    if (token.kind === 'close') break;
    parts.push(...partsOf('all', readAny(reader, depth)));
  }
  if (parts.length === 0) {
    throw new QueryError('q', depth > 0 ? 'has empty parentheses' : 'has no words');
  }
  return groupOf('all', parts);
}

function readAny(reader: Reader, depth: number): TextQuery {
  const parts = [...partsOf('any', readOne(reader, depth))];
  while (reader.tokens[reader.at]?.kind === 'or') {
    reader.at++;
    parts.push(...partsOf('any', readOne(reader, depth)));
  }
  return groupOf('any', parts);
}

/** Equal parts count once: `a b a` is `a b`, and a group of one part is that part. */
function groupOf(kind: 'all' | 'any', parts: readonly TextQuery[]): TextQuery {
  const distinct = [...new Map(parts.map((part) => [formatPart(part), part])).values()];
  const [first] = distinct;
  return first !== undefined && distinct.length === 1 ? first : { kind, parts: distinct };
}

/** Drops parentheses that change nothing: `a (b c)` is `a b c`. */
function partsOf(kind: 'all' | 'any', query: TextQuery): readonly TextQuery[] {
  return query.kind === kind ? query.parts : [query];
}

function readOne(reader: Reader, depth: number): TextQuery {
  const token = reader.tokens[reader.at++];
  if (!token || token.kind === 'or' || token.kind === 'close') {
    throw new QueryError('q', 'has an OR without words on both sides');
  }
  const query = token.kind === 'open' ? readGroup(reader, depth) : term(token);
  return token.not ? { kind: 'not', part: query } : query;
}

function readGroup(reader: Reader, depth: number): TextQuery {
  const query = readAll(reader, depth + 1);
  if (reader.tokens[reader.at++]?.kind !== 'close') {
    throw new QueryError('q', 'has a "(" without a ")"');
  }
  return query;
}

function term({ kind, text }: Token): TextQuery {
  const prefix = /^(.*[\p{L}\p{N}])\*$/u.exec(text);
  if (prefix?.[1]) return { kind: 'prefix', text: prefix[1] };
  if (fold(text).includes('*')) {
    throw new QueryError('q', 'allows "*" only at the end of a word or phrase');
  }
  return { kind: kind === 'phrase' ? 'phrase' : 'word', text };
}
