/**
 * Possible sources of speech: names, pronouns and nouns in a paragraph, each with the verb of saying that it governs.
 */
import type { NameMention } from '../core/draft.ts';
import type { SpeechWords } from '../languages/speech-words.ts';
import {
  appositiveName,
  firstUngovernedHead,
  type Head,
  headAfter,
  headAt,
  headBeforeApposition,
  headEnding,
  isPersonNoun,
  type NamedParagraph,
  personBefore,
} from './noun-phrase-heads.ts';
import type { Paragraph, Token } from './paragraph.ts';

export interface SpeechSource extends Head {
  block: number;
  /** The token index of its verb of saying, and whether the verb comes first. */
  verb: number | null;
  inverted: boolean;
}

/** Indexes the mentions of a paragraph by the tokens that they cover. `mentions` in reading order. */
export function indexNames(paragraph: Paragraph, mentions: readonly NameMention[]): NamedParagraph {
  const names = new Map<number, Head>();
  const { tokens } = paragraph;
  let index = 0;
  for (const mention of mentions) {
    while ((tokens[index]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) index++;
    const first = index;
    while ((tokens[index + 1]?.start ?? Number.POSITIVE_INFINITY) < mention.end) index++;
    if (tokens[first]?.spanIndex !== -1) continue;
    const head: Head = { kind: 'name', first, last: index, mention };
    for (let at = first; at <= index; at++) names.set(at, head);
  }
  return { paragraph, names };
}

/** All possible sources of a paragraph in reading order; one that governs several verbs comes once for each. */
export function sourcesIn(named: NamedParagraph): SpeechSource[] {
  const { tokens, block } = named.paragraph;
  const governing: SpeechSource[] = [];
  const heads = new Set<number>();
  const addSource = (head: Head | null, verb: number, inverted: boolean) => {
    if (head === null) return;
    governing.push({ ...head, block, verb, inverted });
    heads.add(head.last);
  };
  let previous: Head | null = null;
  for (const [index, token] of tokens.entries()) {
    if (token.spanIndex >= 0) continue;
    const to = wordsOfAccordingTo(named.paragraph, index);
    if (to > 0) addSource(headAfterMarker(named, index + to), index, true);
    if (!isVerbOfSaying(named, index)) continue;
    const inverted = agentOfPassive(named, index) ?? invertedSubject(named, index);
    const head: Head | null =
      inverted ?? omittedSubject(named, index) ?? subjectBefore(named, index, previous);
    addSource(head, index, inverted !== null);
    previous = head ?? previous;
  }
  const others = sourcesWithoutVerb(named).filter(({ last }) => !heads.has(last));
  return [...governing, ...others].sort((a, b) => a.last - b.last || (a.verb ?? 0) - (b.verb ?? 0));
}

/** Names, pronouns and nouns for people without a verb of saying. */
function sourcesWithoutVerb(named: NamedParagraph): SpeechSource[] {
  const { tokens, block } = named.paragraph;
  return tokens.flatMap(({ spanIndex }, index) => {
    const alone = spanIndex < 0 ? headAt(named, index) : null;
    const head = alone?.kind === 'noun' ? (appositiveName(named, index + 1) ?? alone) : alone;
    return head ? [{ ...head, block, verb: null, inverted: false }] : [];
  });
}

/** The number of words that introduce a source without a verb: according to, laut; 0 for none. */
export function wordsOfAccordingTo({ tokens, speech }: Paragraph, index: number): number {
  const { lower = '' } = tokens[index] ?? {};
  if (speech.accordingTo.has(`${lower} ${tokens[index + 1]?.lower}`)) return 2;
  return speech.accordingTo.has(lower) ? 1 : 0;
}

/** According to her, but not according to her lawyer. */
function headAfterMarker(named: NamedParagraph, index: number): Head | null {
  const { tokens, speech } = named.paragraph;
  const { lower = '' } = tokens[index] ?? {};
  const isPronoun = speech.malePronouns.has(lower) || speech.femalePronouns.has(lower);
  return isPronoun && /^[,.;:!?)—–]?$/.test(tokens[index + 1]?.text ?? '')
    ? { kind: 'pronoun', first: index, last: index, mention: null }
    : headAfter(named, index);
}

/** A verb of saying rather than a noun: not the claim, his comments, news reports. */
function isVerbOfSaying(
  { paragraph: { tokens, speech }, names }: NamedParagraph,
  index: number,
): boolean {
  const token = tokens[index];
  if (token?.verb === undefined || names.has(index)) return false;
  const before = tokens[index - 1];
  if (before === undefined || before.spanIndex >= 0) return token.verb.form !== 'participle';
  const isTitleCase = /^\p{Lu}/u.test(token.text) && /^\p{Lu}\p{Ll}/u.test(before.text);
  if (isTitleCase && token.sentence === before.sentence) return false;
  if (!speech.syntax.verbsLikeNouns) return token.text === token.lower;
  if (speech.grammar.neverNoun.test(token.lower)) return !speech.grammar.articles.has(before.lower);
  if (token.verb.form === 'base')
    return speech.adverbs.has(before.lower) || speech.subjectPronouns.has(before.lower);
  return names.has(index - 1) || canBeSubject(before, speech);
}

function canBeSubject(token: Token, speech: SpeechWords): boolean {
  if (
    speech.subjectPronouns.has(token.lower) ||
    isPersonNoun(token, speech) ||
    isAdverb(token, speech)
  )
    return true;
  return /^(?:[,)—–]|\p{Lu}.*)$/u.test(token.text);
}

function isAdverb({ lower }: Token, { adverbs, grammar }: SpeechWords): boolean {
  return adverbs.has(lower) || grammar.adverb.test(lower);
}

/** “…,” said X: the verb stands right behind the quote, or behind a comma, with its subject after it. */
function invertedSubject(named: NamedParagraph, index: number): Head | null {
  const { tokens, speech } = named.paragraph;
  const before = tokens[indexBeforeVerb(named.paragraph, index)];
  const verb = tokens[index]?.verb;
  if (verb?.form !== 'finite' || speech.addresseeVerbs.has(verb.lemma)) return null;
  const isFree = before !== undefined && before.spanIndex < 0;
  if (isFree && !/^[,;—–-]$/.test(before.text)) return null;
  const after = tokens[index + 1];
  if (after === undefined || after.spanIndex >= 0) return null;
  if (speech.prepositions.has(after.lower) || /^[^\p{L}\p{N}]/u.test(after.text)) return null;
  return isFree && opensClause(named, index + 1) ? null : headAfter(named, index + 1);
}

const MAX_AUXILIARIES = 4;

/** The index before a verb with its auxiliaries and reflexives: “…”, se ha quejado X. */
function indexBeforeVerb({ tokens, speech }: Paragraph, verb: number): number {
  const { beforeInverted } = speech.syntax;
  let index = verb - 1;
  while (index > verb - MAX_AUXILIARIES && beforeInverted?.has(tokens[index]?.lower ?? '')) index--;
  return index;
}

/** “…”, dijo. A verb behind a quote whose subject is left out stands for it, as a pronoun. */
function omittedSubject({ paragraph }: NamedParagraph, verb: number): Head | null {
  const { tokens, speech } = paragraph;
  if (!speech.syntax.nullSubject || tokens[verb]?.verb?.verbClass !== 'say') return null;
  const before = indexBeforeVerb(paragraph, verb);
  const quoted = [before, before - 1].some(
    (index, comma) =>
      (comma === 0 || /^[,–—-]$/.test(tokens[before]?.text ?? '')) &&
      (tokens[index]?.spanIndex ?? -1) >= 0,
  );
  return quoted ? { kind: 'pronoun', first: verb, last: verb, mention: null } : null;
}

/** How far behind its first word a clause is searched for its verb, in tokens. */
const MAX_TOKENS_TO_VERB = 9;

/** “Vane, a retired teacher, said he had seen”: what follows the verb is a clause, and so not its subject. */
function opensClause(
  { paragraph: { tokens, speech }, names }: NamedParagraph,
  from: number,
): boolean {
  for (let index = from; index < from + MAX_TOKENS_TO_VERB; index++) {
    const token = tokens[index];
    if (token === undefined || token.spanIndex >= 0 || /^[^\p{L}\p{N}’']/u.test(token.text))
      return false;
    if (names.has(index)) continue;
    if (speech.clauseEnds.has(token.lower)) return speech.thatWords.has(token.lower);
    if (speech.auxiliaries.has(token.lower)) return true;
  }
  return false;
}

/** “She was told by Keller”: whoever speaks is behind the verb. */
function agentOfPassive(named: NamedParagraph, index: number): Head | null {
  const { tokens, speech } = named.paragraph;
  const isPassive =
    speech.addressingVerbs.has(tokens[index]?.verb?.lemma ?? '') &&
    speech.grammar.passiveAuxiliaries.has(tokens[index - 1]?.lower ?? '') &&
    speech.grammar.agentMarkers.has(tokens[index + 1]?.lower ?? '');
  return isPassive ? headAfter(named, index + 2) : null;
}

/** The subject before a verb. `previous` is the subject of the previous verb. */
function subjectBefore(named: NamedParagraph, verb: number, previous: Head | null): Head | null {
  const { tokens, speech } = named.paragraph;
  const sentence = tokens[verb]?.sentence;
  const shared = previous && tokens[previous.last]?.sentence === sentence ? previous : null;
  let index = verb - 1;
  while (index >= 0 && standsBetween(named, index)) index--;
  const token = tokens[index];
  if (token === undefined || token.sentence !== sentence || token.spanIndex >= 0)
    return shared ?? firstUngovernedHead(named, verb);
  if (speech.grammar.as.has(token.lower)) return subjectOfAsClause(named, index) ?? shared;
  if (tokens[verb]?.verb?.form === 'participle' && !isProgressive(named.paragraph, index, verb))
    return (
      subjectOfWithClause(named, index) ??
      speakingHead(named, shared) ??
      firstUngovernedHead(named, verb)
    );
  if (speech.grammar.subjectRelatives.has(token.lower)) {
    const head = headEnding(named, tokens[index - 1]?.text === ',' ? index - 2 : index - 1);
    const isPerson = head?.kind !== 'name' || head.mention?.type === 'person';
    return isPerson || !speech.grammar.personRelatives.has(token.lower)
      ? head
      : (personBefore(named, head) ?? head);
  }
  if (speech.conjunctions.has(token.lower)) return shared ?? firstUngovernedHead(named, verb);
  if (/^[,)—–]$/.test(token.text))
    return headBeforeApposition(named, index) ?? firstUngovernedHead(named, verb);
  return headEnding(named, index);
}

/** “meteorologists are warning”: an auxiliary stands between the subject and its participle. */
function isProgressive({ tokens, speech }: Paragraph, subject: number, verb: number): boolean {
  return tokens
    .slice(subject + 1, verb)
    .some(({ lower }) => speech.grammar.passiveAuxiliaries.has(lower));
}

/** Between a subject and its verb: has never, declined to, reportedly. */
function standsBetween(
  { paragraph: { tokens, speech }, names }: NamedParagraph,
  index: number,
): boolean {
  const token = tokens[index];
  if (token === undefined || token.spanIndex >= 0 || names.has(index)) return false;
  return (isAdverb(token, speech) && token.text === token.lower) || token.verb?.form === 'base';
}

/** “quoted Keller as saying”; “quoted her supervisor, Tom Brandt, as saying” */
function subjectOfAsClause(named: NamedParagraph, as: number): Head | null {
  const { tokens } = named.paragraph;
  const end = tokens[as - 1]?.text === ',' ? as - 2 : as - 1;
  if (tokens[end]?.verb) return null;
  return end === as - 1 ? headEnding(named, end) : headAt(named, end);
}

/** Null for a noun that cannot speak: “the night” before “saying”. */
function speakingHead(
  { paragraph: { tokens, speech } }: NamedParagraph,
  head: Head | null,
): Head | null {
  return head?.kind === 'noun' && !isPersonNoun(tokens[head.last], speech) ? null : head;
}

/** “with Keller noting” */
function subjectOfWithClause(
  { paragraph: { tokens, speech }, names }: NamedParagraph,
  index: number,
): Head | null {
  const name = names.get(index);
  return name && speech.grammar.with.has(tokens[name.first - 1]?.lower ?? '') ? name : null;
}

/** Whether two sources are the same words, whichever verb they govern. */
export function sameHead(a: SpeechSource | null, b: SpeechSource | null): boolean {
  return a !== null && b !== null && a.block === b.block && a.last === b.last;
}
