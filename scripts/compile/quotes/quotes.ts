/** Direct and indirect speech in one article, with speakers. */
import type { Draft, NameMention, QuoteDraft } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import { ANTECEDENT_WEIGHTS } from './antecedent-weights.ts';
import { sourceOf } from './attribution.ts';
import { chainsOf, type Link } from './chains.ts';
import { contextOf, type Previous, type QuoteContext } from './context.ts';
import { type Clause, reportedClauses } from './indirect.ts';
import type { Paragraph } from './paragraph.ts';
import { type Weights, weigh } from './ranker.ts';
import { type Reading, read } from './reading.ts';
import { type Source, sameHead } from './sources.ts';
import { continued, NOBODY, type Speaker, speakerOf } from './speaker.ts';
import { SPEAKER_WEIGHTS } from './speaker-weights.ts';
import { speechFeatures } from './speech.ts';
import { SPEECH_WEIGHTS } from './speech-weights.ts';
import { turnOf } from './turns.ts';

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

const WEIGHTS: QuoteWeights = {
  speaker: new Map(Object.entries(SPEAKER_WEIGHTS)),
  antecedent: new Map(Object.entries(ANTECEDENT_WEIGHTS)),
  speech: new Map(Object.entries(SPEECH_WEIGHTS)),
};

export function speechOf(
  draft: Draft,
  mentions: NameMention[],
  _report: Report,
  weights: QuoteWeights = WEIGHTS,
): Speech {
  const reading = read(draft, mentions);
  const quotes = directQuotes(reading, weights);
  return { quotes, paraphrases: paraphrases(reading, quotes, weights) };
}

function directQuotes(reading: Reading, weights: QuoteWeights): QuoteDraft[] {
  const quotes: QuoteDraft[] = [];
  let previous = null as Previous | null;
  let speaker = NOBODY;
  for (const chain of chainsOf(reading.paragraphs)) {
    const links = attributed(chain, reading, previous, weights.speaker);
    for (const { context, source } of withOneSpeaker(links)) {
      if (weigh({ features: speechFeatures(context, source) }, weights.speech) < 0) continue;
      const turn = turnOf(context, reading.paragraphs, quotes);
      const continues = turn === null && sameHead(source, previous?.source ?? null);
      if (!continues)
        speaker =
          turn ?? speakerOf(source, reading, speaker.speaker?.name ?? null, weights.antecedent);
      quotes.push(
        directQuote(context, source, continues ? continued(speaker, context, source) : speaker),
      );
      previous = { source, block: context.paragraph.block };
    }
  }
  return quotes;
}

interface Attributed {
  context: QuoteContext;
  source: Source | null;
}

function attributed(
  chain: readonly Link[],
  reading: Reading,
  previous: Previous | null,
  weights: Weights,
): Attributed[] {
  let before = previous;
  return chain.map(({ own, stretch }) => {
    const context = contextOf(reading, own, stretch, before);
    const source = sourceOf(context, reading, weights);
    before = { source, block: own.block };
    return { context, source };
  });
}

/** A part that does not tell who says it has the speaker of the first that does: as often as not, the last paragraph tells. */
function withOneSpeaker(links: readonly Attributed[]): Attributed[] {
  const told = links.find(tells) ?? links[0];
  return links.map((link) => (tells(link) ? link : { ...link, source: told?.source ?? null }));
}

function tells({ context, source }: Attributed): boolean {
  return source !== null && source.verb !== null && source.block === context.paragraph.block;
}

function directQuote(
  { paragraph: own, stretch, from, to }: QuoteContext,
  source: Source | null,
  speaker: Speaker,
): QuoteDraft {
  const here = source?.block === own.block;
  return {
    ...speaker,
    text: own.text.slice(stretch.start, stretch.end),
    manner: 'direct',
    verb: here ? verbOf(own, source) : null,
    sentence: here ? sentenceSpan(own, source.last, source.last + 1) : sentenceSpan(own, from, to),
    block: own.block,
    start: stretch.start,
    end: stretch.end,
  };
}

/** In reading order, as the quotes are. */
function paraphrases(
  reading: Reading,
  quotes: readonly QuoteDraft[],
  weights: QuoteWeights,
): QuoteDraft[] {
  let next = 0;
  let before: string | null = null;
  return reading.paragraphs.flatMap((own) => {
    const found = reportedClauses(own, reading.sources[own.block] ?? []).flatMap((clause) => {
      const speaker = speakerOf(clause.source, reading, before, weights.antecedent);
      return speaker.speaker ? [paraphrase(own, clause, speaker)] : [];
    });
    for (; (quotes[next]?.block ?? Number.POSITIVE_INFINITY) <= own.block; next++)
      before = quotes[next]?.speaker?.name ?? null;
    return found;
  });
}

function paraphrase(own: Paragraph, { source, from, to }: Clause, speaker: Speaker): QuoteDraft {
  const start = own.tokens[from]?.start ?? 0;
  const end = own.tokens[to - 1]?.end ?? start;
  return {
    ...speaker,
    text: own.text.slice(start, end),
    manner: 'indirect',
    verb: verbOf(own, source),
    sentence: sentenceSpan(own, source.last, source.last + 1),
    block: own.block,
    start,
    end,
  };
}

function verbOf({ tokens }: Paragraph, { verb }: Source): string | null {
  return verb === null ? null : (tokens[verb]?.text ?? null);
}

/** The sentences of the tokens from `from` up to `to`, as offsets into the block. */
function sentenceSpan(
  { tokens, sentences }: Paragraph,
  from: number,
  to: number,
): QuoteDraft['sentence'] {
  const first = tokens[sentences[tokens[from]?.sentence ?? 0] ?? 0];
  const next = sentences[(tokens[to - 1]?.sentence ?? 0) + 1] ?? tokens.length;
  return { start: first?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}
