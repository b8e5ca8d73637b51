/** Pronoun resolution: whom a speaker’s “he” or “she” may stand for. */
import {
  type AnnotatedArticle,
  type Gender,
  genderOfPronoun,
  type Person,
} from './annotated-article.ts';
import { antecedentFeatures, unresolvedFeatures } from './antecedent-features.ts';
import type { FeatureSet } from './linear-ranker.ts';
import type { Paragraph } from './paragraph.ts';
import {
  type LastSpeaker,
  lastSpeakerBefore,
  type NamedPerson,
  peopleNamedBefore,
} from './people-before.ts';
import type { SpeechSource } from './speech-sources.ts';

export interface AntecedentCandidate extends FeatureSet {
  /** Null to leave the pronoun unresolved: a guessed name is worse than none. */
  person: Person | null;
}

/**
 * The people named before a pronoun, each with its features; none for “it”, “they” or “who”. `speaker` said the
 * previous quote.
 */
export function antecedentCandidates(
  pronoun: SpeechSource,
  article: AnnotatedArticle,
  speaker: string | null,
): AntecedentCandidate[] {
  const paragraph = article.paragraphs[pronoun.block];
  if (paragraph === undefined) return [];
  const gender = genderOfSource(pronoun, paragraph);
  if (gender === null) return [];
  const sayer = lastSpeakerBefore(pronoun, article);
  const fitting = peopleNamedBefore(pronoun, article, speaker).filter(
    (one) =>
      (gender === 'unknown' || one.person.gender === gender || one.person.gender === 'unknown') &&
      !isRuledOut(one, sayer, paragraph),
  );
  const context = { pronoun, gender, fitting, speaker, sayer };
  return [
    ...fitting.map((one) => ({
      person: one.person,
      features: antecedentFeatures(one, context, article),
    })),
    { person: null, features: unresolvedFeatures(context) },
  ];
}

/** Unknown for a subject that is left out: “dijo”. */
function genderOfSource(
  { last, verb }: SpeechSource,
  { tokens, speech }: Paragraph,
): Gender | null {
  return last === verb ? 'unknown' : genderOfPronoun(tokens[last]?.lower ?? '', speech);
}

/**
 * “An aide to Keller said … she added”: she is the aide, so people named up to the end of that sentence are ruled out.
 */
function isRuledOut(
  { last }: NamedPerson,
  sayer: LastSpeaker | null,
  { block, tokens }: Paragraph,
): boolean {
  if (sayer === null || sayer.name !== null || sayer.source.block !== block) return false;
  const { source } = sayer;
  if (last === null || last.block < source.block) return true;
  const sentence = (of: SpeechSource) => tokens[of.last]?.sentence ?? 0;
  return last.block === source.block && last.verb === null && sentence(last) <= sentence(source);
}
