/** Direct and indirect speech in one article, with speakers. */
import type { Draft, NameMention, QuoteDraft } from '../draft.ts';
import type { Report } from '../problem.ts';
import { candidates } from './attribution.ts';
import { contextOf, type Previous, type QuoteContext } from './context.ts';
import { antecedents } from './pronouns.ts';
import { heaviest, type Weights, weigh } from './ranker.ts';
import { type Reading, read } from './reading.ts';
import { roleMention } from './roles.ts';
import type { Source } from './sources.ts';
import { speechFeatures } from './speech.ts';
import { ANTECEDENT_WEIGHTS } from './weights/antecedent.ts';
import { SPEAKER_WEIGHTS } from './weights/speaker.ts';
import { SPEECH_WEIGHTS } from './weights/speech.ts';

export interface Speech {
  quotes: QuoteDraft[];
  paraphrases: QuoteDraft[];
}

/** What training finds. */
export interface QuoteWeights {
  speaker: Weights;
  antecedent: Weights;
  speech: Weights;
}

type Speaker = Pick<QuoteDraft, 'speaker' | 'speakerBasis'>;

const NOBODY: Speaker = { speaker: null, speakerBasis: null };
const WEIGHTS: QuoteWeights = {
  speaker: SPEAKER_WEIGHTS,
  antecedent: ANTECEDENT_WEIGHTS,
  speech: SPEECH_WEIGHTS,
};

export function speechOf(
  draft: Draft,
  mentions: NameMention[],
  _report: Report,
  weights: QuoteWeights = WEIGHTS,
): Speech {
  return { quotes: directQuotes(read(draft, mentions), weights), paraphrases: [] };
}

function directQuotes(reading: Reading, weights: QuoteWeights): QuoteDraft[] {
  const quotes: QuoteDraft[] = [];
  let previous = null as Previous | null;
  let speaker: Speaker = NOBODY;
  for (const own of reading.paragraphs)
    for (const stretch of own.stretches) {
      const context = contextOf(reading, own, stretch, previous);
      const source = heaviest(candidates(context, reading), weights.speaker)?.source ?? null;
      if (weigh({ features: speechFeatures(context, source) }, weights.speech) < 0) continue;
      if (source === null) speaker = NOBODY;
      else if (source !== previous?.source)
        speaker = speakerOf(source, reading, speaker.speaker?.name ?? null, weights);
      previous = { source, block: own.block };
      quotes.push(quoteDraft(context, source, speaker));
    }
  return quotes;
}

function speakerOf(
  source: Source,
  reading: Reading,
  before: string | null,
  weights: QuoteWeights,
): Speaker {
  if (source.mention) return known(source.mention, 'name');
  if (source.kind === 'pronoun') {
    const found = heaviest(antecedents(source, reading, before), weights.antecedent);
    return found?.person ? known({ type: 'person', name: found.person.name }, 'pronoun') : NOBODY;
  }
  const mention = roleMention(source, reading);
  return mention ? known(mention, 'role') : NOBODY;
}

function known(
  { type, name }: Pick<NameMention, 'type' | 'name'>,
  basis: 'name' | 'pronoun' | 'role',
): Speaker {
  return { speaker: { type, name }, speakerBasis: basis };
}

function quoteDraft(
  { paragraph: own, stretch }: QuoteContext,
  source: Source | null,
  speaker: Speaker,
): QuoteDraft {
  const { start, end } = stretch;
  const verb =
    source?.verb == null || source.block !== own.block
      ? null
      : (own.tokens[source.verb]?.text ?? null);
  return {
    ...speaker,
    text: own.text.slice(start, end),
    manner: 'direct',
    verb,
    sentence: { start: 0, end: own.text.length },
    block: own.block,
    start,
    end,
  };
}
