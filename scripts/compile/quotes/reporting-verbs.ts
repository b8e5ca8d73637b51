/** Whether a verb of saying reports what its subject said, as far as its own clause tells. */
import type { Paragraph } from './paragraph.ts';
import type { SpeechSource } from './speech-sources.ts';
import { statusOf } from './speech-status.ts';

/** Whether the source says something: not what nobody said, what somebody might say, or what is denied. */
export function isAsserted(paragraph: Paragraph, source: SpeechSource): boolean {
  const { tokens, speech } = paragraph;
  const { verb } = source;
  if (isDescribed(paragraph, source)) return false;
  if (verb === null || speech.status.denyingVerbs.has(tokens[verb]?.verb?.lemma ?? ''))
    return false;
  return (
    !isPassive(paragraph, source) &&
    !isNoun(paragraph, verb) &&
    !belongsToNoun(paragraph, source) &&
    statusOf(paragraph, verb) === 'asserted'
  );
}

/** “voters who say”, “a man who said”: anybody of whom this is true. */
function isDescribed({ tokens, speech }: Paragraph, { kind, last, verb }: SpeechSource): boolean {
  return (
    kind === 'noun' &&
    verb === last + 2 &&
    speech.grammar.personRelatives.has(tokens[last + 1]?.lower ?? '')
  );
}

/** “was told that”, “when asked to”: the subject listens. */
function isPassive({ tokens, speech }: Paragraph, { verb, inverted }: SpeechSource): boolean {
  const before = tokens[(verb ?? 0) - 1];
  if (inverted || before === undefined || tokens[verb ?? 0]?.verb?.form !== 'finite') return false;
  return (
    speech.grammar.passiveAuxiliaries.has(before.lower) ||
    speech.grammar.subordinators.has(before.lower)
  );
}

/** “…, comments that were repeated”, “his remarks that”, “FEC reports show”: a plural that is spelled like a verb. */
function isNoun({ tokens, speech }: Paragraph, verb: number): boolean {
  const word = tokens[verb]?.lower ?? '';
  if (!speech.syntax.verbsLikeNouns || speech.grammar.neverNoun.test(word)) return false;
  const next = tokens[verb + 1];
  if (next?.verb && next.spanIndex < 0 && next.verb.form !== 'participle') return true;
  if (!speech.speechNouns.has(word)) return false;
  const { text = '', lower = '' } = tokens[verb - 1] ?? {};
  return text === ',' || speech.possessives.has(lower) || speech.determiners.has(lower);
}

/** “with 22 percent saying”, “shows Keller maintaining”: a participle tells of the noun before it, unless that is what somebody wrote. */
function belongsToNoun({ tokens, speech }: Paragraph, { verb, last }: SpeechSource): boolean {
  const before = tokens[(verb ?? 0) - 1];
  if (tokens[verb ?? 0]?.verb?.form !== 'participle' || before === undefined) return false;
  if (last === (verb ?? 0) - 1 || before.verb || !/^\p{L}/u.test(before.text)) return false;
  const { lower } = before;
  const isOther = [
    speech.adverbs,
    speech.prepositions,
    speech.conjunctions,
    speech.speechNouns,
    speech.unnamedNouns,
  ].some((list) => list.has(lower));
  return !isOther && !speech.grammar.adverb.test(lower);
}
