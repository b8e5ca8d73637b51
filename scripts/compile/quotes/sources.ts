/** Who could be speaking: names, pronouns, roles and unnamed people in a paragraph, with the verb that each governs. */
import type { NameMention } from '../draft.ts';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  ROLE_NOUNS,
  SPEECH_NOUNS,
  SUBJECT_PRONOUNS,
  UNNAMED_NOUNS,
} from './lexicon.ts';
import type { Paragraph, Token } from './paragraph.ts';

export type SourceKind = 'name' | 'pronoun' | 'noun';

export interface Source {
  kind: SourceKind;
  block: number;
  /** Tokens of the head: the name, the pronoun, or the noun; both included. */
  first: number;
  last: number;
  mention: NameMention | null;
  /** The verb of saying that it is the subject of (token index), and whether the verb stands before it. */
  verb: number | null;
  inverted: boolean;
}

export interface Named {
  paragraph: Paragraph;
  /** By token: the mention that covers it, outside quotes. */
  mentions: ReadonlyMap<number, Placed>;
}

interface Placed {
  mention: NameMention;
  first: number;
  last: number;
}

interface Head {
  kind: SourceKind;
  first: number;
  last: number;
  mention: NameMention | null;
}

/** The mentions of a paragraph by the tokens they cover. */
export function placeMentions(paragraph: Paragraph, mentions: NameMention[]): Named {
  const placed = new Map<number, Placed>();
  let index = 0;
  for (const mention of mentions) {
    while ((paragraph.tokens[index]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) index++;
    const first = index;
    let last = index;
    while ((paragraph.tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < mention.end) last++;
    if (paragraph.tokens[first] === undefined || paragraph.tokens[first].quoted >= 0) continue;
    for (let at = first; at <= last; at++) placed.set(at, { mention, first, last });
  }
  return { paragraph, mentions: placed };
}

/** All possible speakers of a paragraph, in reading order. */
export function sourcesOf(named: Named): Source[] {
  const found = new Map<number, Source>();
  const put = (head: Head, verb: number | null, inverted: boolean) => {
    const known = found.get(head.last);
    if (known?.verb !== null && known !== undefined) return;
    found.set(head.last, { ...head, block: named.paragraph.block, verb, inverted });
  };
  let previous: Head | null = null;
  for (const [index, token] of named.paragraph.tokens.entries()) {
    if (token.quoted >= 0) continue;
    if (isAccordingTo(named, index)) {
      const head = headAfter(named, index + 2);
      if (head) put(head, index, true);
    } else if (isVerb(named, index)) {
      const inverted = invertedHead(named, index);
      const head: Head | null = inverted ?? headBefore(named, index, previous);
      if (head) put(head, index, inverted !== null);
      if (head) previous = head;
    }
    const alone = headAt(named, index);
    if (alone && !found.has(alone.last)) put(alone, null, false);
  }
  return [...found.values()].sort((a, b) => a.last - b.last);
}

function isAccordingTo({ paragraph: { tokens } }: Named, index: number): boolean {
  return tokens[index]?.lower === 'according' && tokens[index + 1]?.lower === 'to';
}

/** A verb form that is not used as a noun: the claim, his comments, of reports. */
function isVerb(named: Named, index: number): boolean {
  const { tokens } = named.paragraph;
  const token = tokens[index];
  if (token?.verb === undefined || named.mentions.has(index)) return false;
  const before = tokens[index - 1];
  if (before === undefined || before.quoted >= 0) return token.verb.form !== 'participle';
  if (token.lower.endsWith('ed') || token.lower === 'said')
    return !/^(?:the|a|an)$/.test(before.lower);
  if (
    token.verb.form === 'base' &&
    !ADVERBS.has(before.lower) &&
    !SUBJECT_PRONOUNS.has(before.lower)
  )
    return false;
  return (
    !DETERMINERS.has(before.lower) &&
    !PREPOSITIONS.has(before.lower) &&
    !/^[’']s$/.test(before.lower)
  );
}

/** “…,” said X: the verb stands right behind the quote, or behind a comma, with its subject after it. */
function invertedHead(named: Named, index: number): Head | null {
  const { tokens } = named.paragraph;
  const before = tokens[index - 1];
  const verb = tokens[index]?.verb;
  if (verb === undefined || verb.form !== 'finite') return null;
  if (before !== undefined && before.quoted < 0 && !/^[,;—–-]$/.test(before.text)) return null;
  const after = tokens[index + 1];
  if (after === undefined || PREPOSITIONS.has(after.lower) || /^[^\p{L}\p{N}]/u.test(after.text))
    return null;
  return headAfter(named, index + 1);
}

/** The head of the noun phrase that begins at a token. */
function headAfter(named: Named, start: number): Head | null {
  const { tokens } = named.paragraph;
  if (SUBJECT_PRONOUNS.has(tokens[start]?.lower ?? ''))
    return { kind: 'pronoun', first: start, last: start, mention: null };
  let head: Head | null = null;
  for (let index = start; index < Math.min(start + 14, tokens.length); index++) {
    const token = tokens[index];
    if (token === undefined || token.quoted >= 0 || endsPhrase(named, index)) break;
    const placed = named.mentions.get(index);
    if (placed) {
      head = { kind: 'name', first: placed.first, last: placed.last, mention: placed.mention };
      index = placed.last;
    } else if (/^\p{L}/u.test(token.text) && (head?.kind !== 'name' || isPersonNoun(token))) {
      head = { kind: 'noun', first: index, last: index, mention: null };
    }
  }
  return head?.kind === 'noun' ? (appositiveName(named, head.last + 1) ?? head) : head;
}

function endsPhrase(named: Named, index: number): boolean {
  const token = named.paragraph.tokens[index];
  if (token === undefined) return true;
  if (token.text === '.')
    return (
      !/^\p{Lu}/u.test(named.paragraph.tokens[index - 1]?.text ?? '') ||
      token.end === named.paragraph.text.length
    );
  if (/^[,;:—–()[\]?!…]$/.test(token.text)) return true;
  if (named.mentions.has(index)) return false;
  return (
    PREPOSITIONS.has(token.lower) ||
    CONJUNCTIONS.has(token.lower) ||
    token.lower === 'who' ||
    ADVERBS.has(token.lower)
  );
}

function isPersonNoun(token: Token | undefined): boolean {
  return token !== undefined && (ROLE_NOUNS.has(token.lower) || UNNAMED_NOUNS.has(token.lower));
}

/** “his strategist, Tad Devine,”: a name between commas says who the noun is. */
function appositiveName(named: Named, comma: number): Head | null {
  const { tokens } = named.paragraph;
  if (tokens[comma]?.text !== ',') return null;
  const placed = named.mentions.get(comma + 1);
  if (placed?.mention.type !== 'person') return null;
  const after = tokens[placed.last + 1];
  if (after !== undefined && !/^[,.;:—–(]$/.test(after.text)) return null;
  return { kind: 'name', first: placed.first, last: placed.last, mention: placed.mention };
}

/** The subject of a verb that follows it. `previous` is the subject of the verb before. */
function headBefore(named: Named, verb: number, previous: Head | null): Head | null {
  const { tokens } = named.paragraph;
  const sentence = tokens[verb]?.sentence;
  const shared =
    previous !== null && tokens[previous.last]?.sentence === sentence ? previous : null;
  let index = verb - 1;
  while (index >= 0 && isBetween(named, index)) index--;
  const token = tokens[index];
  if (token === undefined || token.sentence !== sentence || token.quoted >= 0)
    return shared ?? firstHead(named, verb);
  if (tokens[verb]?.verb?.form === 'participle' || CONJUNCTIONS.has(token.lower))
    return shared ?? firstHead(named, verb);
  if (token.lower === 'who')
    return headEnding(named, tokens[index - 1]?.text === ',' ? index - 2 : index - 1);
  if (/^[,)—–]$/.test(token.text)) return beforeApposition(named, index, verb) ?? shared;
  return headEnding(named, index);
}

function isBetween(named: Named, index: number): boolean {
  const token = named.paragraph.tokens[index];
  if (token === undefined || token.quoted >= 0 || named.mentions.has(index)) return false;
  return (
    ADVERBS.has(token.lower) ||
    (token.lower.endsWith('ly') && token.lower.length > 4) ||
    token.verb?.form === 'base'
  );
}

/** X, who …, said; X (R-Fla.) said; the strategist, X, said. */
function beforeApposition(named: Named, close: number, verb: number): Head | null {
  const { tokens } = named.paragraph;
  const opener = tokens[close]?.text === ')' ? '(' : tokens[close]?.text;
  const sentence = tokens[verb]?.sentence;
  let index = close - 1;
  while (index >= 0 && tokens[index]?.sentence === sentence && tokens[index]?.text !== opener)
    index--;
  if (tokens[index]?.text !== opener || tokens[index]?.sentence !== sentence)
    return firstHead(named, verb);
  if (opener === '(' && tokens[index - 1]?.text === ',') index--;
  const before = headEnding(named, index - 1);
  if (before?.kind === 'name' && before.mention?.type !== 'place') return before;
  return appositiveName(named, index) ?? before;
}

/** The noun phrase that ends at a token: its head, which may stand before “of …” or “for …”. */
function headEnding(named: Named, end: number): Head | null {
  const token = named.paragraph.tokens[end];
  if (token === undefined || token.quoted >= 0) return null;
  const direct = headAt(named, end) ?? nounAt(named, end);
  if (direct === null) return null;
  return headOfPhrase(named, direct) ?? direct;
}

/** “a spokesman for the Clinton campaign”: from what follows the preposition to the noun before it. */
function headOfPhrase(named: Named, inner: Head): Head | null {
  const { tokens } = named.paragraph;
  for (let index = inner.first - 1; index >= Math.max(0, inner.first - 8); index--) {
    const token = tokens[index];
    if (token === undefined || token.quoted >= 0 || /^[,;:.—–()]$/.test(token.text) || token.verb)
      return null;
    if (!/^(?:of|for|at|from|with|in|on|to)$/.test(token.lower)) continue;
    const outer = tokens[index - 1];
    if (outer === undefined) return null;
    const placed = named.mentions.get(index - 1);
    if (placed && placed.mention.type !== 'place')
      return { kind: 'name', first: placed.first, last: placed.last, mention: placed.mention };
    if (!isPersonNoun(outer)) return null;
    const head: Head = { kind: 'noun', first: index - 1, last: index - 1, mention: null };
    return headOfPhrase(named, head) ?? head;
  }
  return null;
}

function firstHead(named: Named, before: number): Head | null {
  const { tokens, sentences } = named.paragraph;
  const start = sentences[tokens[before]?.sentence ?? 0] ?? 0;
  for (let index = start; index < before; index++) {
    const head = tokens[index]?.quoted === -1 ? headAt(named, index) : null;
    if (head && !PREPOSITIONS.has(tokens[head.first - 1]?.lower ?? '')) return head;
  }
  return null;
}

/** A name, a pronoun or a noun for a person that ends at this token and stands by itself. */
function headAt(named: Named, index: number): Head | null {
  const { tokens } = named.paragraph;
  const token = tokens[index];
  if (token === undefined) return null;
  const placed = named.mentions.get(index);
  if (placed)
    return placed.last === index
      ? { kind: 'name', first: placed.first, last: placed.last, mention: placed.mention }
      : null;
  if (SUBJECT_PRONOUNS.has(token.lower) && token.lower !== 'who')
    return { kind: 'pronoun', first: index, last: index, mention: null };
  if (POSSESSIVES.has(token.lower) && speechNounFollows(tokens, index))
    return { kind: 'pronoun', first: index, last: index, mention: null };
  if (isPersonNoun(token) && !named.mentions.has(index + 1) && !isPersonNoun(tokens[index + 1]))
    return { kind: 'noun', first: index, last: index, mention: null };
  return null;
}

function speechNounFollows(tokens: Token[], index: number): boolean {
  return tokens.slice(index + 1, index + 4).some(({ lower }) => SPEECH_NOUNS.has(lower));
}

/** Any other word in the place of a subject. */
function nounAt({ paragraph: { tokens } }: Named, index: number): Head | null {
  const token = tokens[index];
  if (token === undefined || !/^\p{L}/u.test(token.text)) return null;
  if (
    PREPOSITIONS.has(token.lower) ||
    CONJUNCTIONS.has(token.lower) ||
    DETERMINERS.has(token.lower)
  )
    return null;
  return { kind: 'noun', first: index, last: index, mention: null };
}
