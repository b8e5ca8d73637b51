/** Heads of noun phrases: from the words beside a verb to the name, pronoun or noun that may speak. */
import type { NameMention } from '../core/draft.ts';
import type { SpeechWords } from '../languages/speech-words.ts';
import { missedName } from './missed-names.ts';
import type { Paragraph, Token } from './paragraph.ts';

type HeadKind = 'name' | 'pronoun' | 'noun';

/** The tokens from `first` to `last`, inclusive. */
export interface Head {
  kind: HeadKind;
  first: number;
  last: number;
  mention: NameMention | null;
}

/** A paragraph with its names outside quotes, by each token that they cover. */
export interface NamedParagraph {
  paragraph: Paragraph;
  names: ReadonlyMap<number, Head>;
}

/** The longest noun phrase, in tokens. */
const MAX_PHRASE_TOKENS = 14;
/** What may stand between a comma and a name in apposition: titles, a trade. In tokens. */
const MAX_TITLE_TOKENS = 4;
/** The largest distance of a subject from its verb, in tokens. */
const MAX_SUBJECT_DISTANCE = 80;
const PHRASE_END = /^[,;:.—–()[\]?!…]$/;
const SEPARATOR = /^[,;:.—–()]$/;
const CAPITAL = /^\p{Lu}/u;

export function isPersonNoun(token: Token | undefined, speech: SpeechWords): boolean {
  return (
    token !== undefined &&
    (speech.roleNouns.has(token.lower) || speech.unnamedNouns.has(token.lower))
  );
}

/** The head of the noun phrase that begins at a token. */
export function headAfter(named: NamedParagraph, start: number): Head | null {
  const { tokens, speech } = named.paragraph;
  if (speech.subjectPronouns.has(tokens[start]?.lower ?? '')) return wordHead('pronoun', start);
  let head: Head | null = null;
  for (let index = start; index < Math.min(start + MAX_PHRASE_TOKENS, tokens.length); index++) {
    const token = tokens[index];
    if (token === undefined || token.spanIndex >= 0 || endsPhrase(named, index)) break;
    if (head?.kind === 'noun' && token.verb?.form === 'participle') break;
    const name = named.names.get(index);
    if (name) {
      head = name;
      index = name.last;
    } else if (
      /^\p{L}/u.test(token.text) &&
      (head?.kind !== 'name' || /^\p{Ll}/u.test(token.text))
    ) {
      head = wordHead('noun', index);
    }
  }
  if (head?.kind !== 'noun') return head;
  return (
    appositiveName(named, commaAfterPhrase(named, head.last + 1)) ??
    missedNameOrNoun(named, head.last) ??
    head
  );
}

/** “said the head of the yard, Maria Keller”: the comma behind a noun and what a preposition adds to it. */
function commaAfterPhrase({ paragraph: { tokens, speech } }: NamedParagraph, from: number): number {
  if (!speech.prepositions.has(tokens[from]?.lower ?? '')) return from;
  let index = from;
  const isInside = (token: Token | undefined) =>
    token !== undefined && token.spanIndex < 0 && !token.verb && !PHRASE_END.test(token.text);
  while (index < from + MAX_PHRASE_TOKENS && isInside(tokens[index])) index++;
  return index;
}

/** The head of the noun phrase that ends at a token, which may stand before “of …” or “for …”. */
export function headEnding(named: NamedParagraph, end: number): Head | null {
  const token = named.paragraph.tokens[end];
  if (token === undefined || token.spanIndex >= 0) return null;
  const direct = headAt(named, end) ?? missedNameOrNoun(named, end);
  return direct && (headOfPhrase(named, direct) ?? direct);
}

/** A name, a pronoun or a noun for a person that ends at this token and stands by itself. */
export function headAt(named: NamedParagraph, index: number): Head | null {
  const { tokens, speech } = named.paragraph;
  const token = tokens[index];
  if (token === undefined) return null;
  const name = named.names.get(index);
  if (name) return name.last === index ? name : null;
  if (speech.subjectPronouns.has(token.lower) && !speech.grammar.personRelatives.has(token.lower))
    return wordHead('pronoun', index);
  if (speech.possessives.has(token.lower))
    return ownsWordOfSpeech(named.paragraph, index) ? wordHead('pronoun', index) : null;
  if (
    !isPersonNoun(token, speech) ||
    named.names.has(index + 1) ||
    isPersonNoun(tokens[index + 1], speech)
  )
    return null;
  return wordHead('noun', index);
}

/** The first head of a sentence that no preposition governs, most likely its subject. People are preferred. */
export function firstUngovernedHead(named: NamedParagraph, before: number): Head | null {
  const { tokens, sentences } = named.paragraph;
  let first: Head | null = null;
  const from = sentences[tokens[before]?.sentence ?? 0] ?? 0;
  for (let index = from; index < Math.min(before, from + MAX_SUBJECT_DISTANCE); index++) {
    const head = tokens[index]?.spanIndex === -1 ? headAt(named, index) : null;
    if (head === null || isGovernedByPreposition(named.paragraph, head.first)) continue;
    if (/^[’']s?$/.test(tokens[head.last + 1]?.text ?? '')) continue;
    if (head.kind === 'pronoun' || head.mention?.type === 'person') return head;
    first ??= head;
  }
  return first;
}

/**
 * The head before or within the apposition that ends at `close`: X, who …, said; X (R-Fla.) said; the strategist, X,
 * said.
 */
export function headBeforeApposition(named: NamedParagraph, close: number): Head | null {
  const open = openingIndex(named.paragraph, close);
  if (open < 0) return null;
  const before = headEnding(named, open - 1);
  if (before?.mention?.type === 'person' || before?.kind === 'pronoun') return before;
  return appositiveName(named, open) ?? personBefore(named, before) ?? before;
}

/** “his strategist, Tad Devine,”: the name after a comma that identifies the noun before it. */
export function appositiveName(named: NamedParagraph, comma: number): Head | null {
  const { tokens, speech } = named.paragraph;
  if (tokens[comma]?.text !== ',') return null;
  let start = comma + 1;
  while (start - comma <= MAX_TITLE_TOKENS && isBeforeName(named, start)) start++;
  const name = named.names.get(start);
  if (name?.mention?.type !== 'person') return null;
  const after = tokens[name.last + 1];
  const ends =
    after === undefined ||
    SEPARATOR.test(after.text) ||
    speech.grammar.afterApposition.has(after.lower);
  return ends ? name : null;
}

/** Sir, Dr., Captain, retired teacher */
function isBeforeName(
  { paragraph: { tokens, speech }, names }: NamedParagraph,
  index: number,
): boolean {
  const token = tokens[index];
  if (token === undefined || names.has(index) || token.spanIndex >= 0 || token.verb) return false;
  if (speech.prepositions.has(token.lower) || speech.conjunctions.has(token.lower)) return false;
  return /^\p{L}/u.test(token.text) && !speech.determiners.has(token.lower);
}

function wordHead(kind: HeadKind, index: number): Head {
  return { kind, first: index, last: index, mention: null };
}

function endsPhrase(named: NamedParagraph, index: number): boolean {
  const { tokens, speech } = named.paragraph;
  const token = tokens[index];
  if (token === undefined || PHRASE_END.test(token.text)) return true;
  if (named.names.has(index) || isAndBetweenTitles(named.paragraph, index)) return false;
  const { lower } = token;
  return (
    speech.prepositions.has(lower) ||
    speech.conjunctions.has(lower) ||
    (speech.adverbs.has(lower) && token.text === lower) ||
    speech.grammar.personRelatives.has(lower)
  );
}

/** “Governor and Party Chairman Ed Rendell” */
function isAndBetweenTitles({ tokens, speech }: Paragraph, index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || !speech.grammar.and.has(tokens[index]?.lower ?? '')) return false;
  const isTitle = isPersonNoun(before, speech) || before.text.endsWith('.');
  return isTitle && CAPITAL.test(before.text);
}

/** Index of the comma, bracket or dash that matches the one at `close`; -1 where the sentence has none. */
function openingIndex({ tokens }: Paragraph, close: number): number {
  const closing = tokens[close];
  const opener = closing?.text === ')' ? '(' : closing?.text;
  const isOpen = (token: Token | undefined) =>
    token?.sentence === closing?.sentence && token?.text === opener;
  let index = close - 1;
  while (index > close - MAX_SUBJECT_DISTANCE && index >= 0 && !isOpen(tokens[index])) index--;
  if (!isOpen(tokens[index])) return -1;
  return opener === '(' && tokens[index - 1]?.text === ',' ? index - 1 : index;
}

/** “Maria Keller, editor of the Post, a paper for …, said”: the person before a series of appositions. */
export function personBefore(named: NamedParagraph, head: Head | null): Head | null {
  const { tokens } = named.paragraph;
  if (head === null) return null;
  for (let index = head.first - 1; index >= Math.max(0, head.first - 10); index--) {
    const token = tokens[index];
    if (token === undefined || token.verb || token.spanIndex >= 0) return null;
    if (token.text !== ',') continue;
    const name = named.names.get(index - 1);
    return name?.mention?.type === 'person' ? name : null;
  }
  return null;
}

/** “a spokesman for the campaign”: from the noun after the preposition to the person before it. */
function headOfPhrase(named: NamedParagraph, inner: Head): Head | null {
  const { tokens, speech } = named.paragraph;
  for (let index = inner.first - 1; index >= Math.max(0, inner.first - 10); index--) {
    const token = tokens[index];
    const within = named.names.get(index);
    if (within !== undefined && within.first < index && within !== inner) {
      index = within.first + 1;
      continue;
    }
    if (token === undefined || token.spanIndex >= 0 || SEPARATOR.test(token.text) || token.verb)
      return null;
    if (!speech.grammar.attributePrepositions.has(token.lower)) continue;
    const name = named.names.get(index - 1);
    if (name && name.mention?.type !== 'place') return name;
    const isPlace = inner.mention?.type === 'place' && index >= inner.first - 2;
    if (
      !isPersonNoun(tokens[index - 1], speech) &&
      !(isPlace && isNounInSentence(tokens[index - 1]))
    )
      continue;
    const outer = wordHead('noun', index - 1);
    return headOfPhrase(named, outer) ?? outer;
  }
  return null;
}

/** “newspapers in Linz said”: whoever it is, the place does not speak. */
function isNounInSentence(token: Token | undefined): boolean {
  return token !== undefined && token.spanIndex < 0 && /^\p{Ll}{3,}$/u.test(token.text);
}

/** “to the paper's Maria Keller”: whether a preposition governs the phrase that begins at `first`. */
function isGovernedByPreposition({ tokens, speech }: Paragraph, first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 5); index--) {
    const { lower = '', text = '' } = tokens[index] ?? {};
    if (speech.prepositions.has(lower)) return true;
    if (!speech.determiners.has(lower) && !/^(?:[’']s|\p{Lu}.*)$/u.test(text)) return false;
  }
  return false;
}

/** “his remarks”, “her latest book” */
function ownsWordOfSpeech({ tokens, speech }: Paragraph, index: number): boolean {
  return [1, 2, 3].some((step) => speech.speechNouns.has(tokens[index + step]?.lower ?? ''));
}

/** Any other word in the position of a subject: a name that mention detection missed, or a noun. */
function missedNameOrNoun({ paragraph }: NamedParagraph, index: number): Head | null {
  const { speech } = paragraph;
  const token = paragraph.tokens[index];
  if (token === undefined || !/^\p{L}/u.test(token.text)) return null;
  if (
    speech.prepositions.has(token.lower) ||
    speech.conjunctions.has(token.lower) ||
    speech.determiners.has(token.lower)
  )
    return null;
  const name = missedName(paragraph, index);
  return name ? { kind: 'name', last: index, ...name } : wordHead('noun', index);
}
