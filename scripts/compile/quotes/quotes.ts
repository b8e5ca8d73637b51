/** Direct and indirect speech in one article, with speakers. */
import type { Draft, NameMention, QuoteDraft } from '../core/draft.ts';
import { type AnnotatedArticle, annotateArticle } from './annotated-article.ts';
import { ANTECEDENT_WEIGHTS } from './antecedent-weights.ts';
import {
  attributeQuote,
  continueSpeaker,
  NO_SPEAKER,
  resolveSpeaker,
  type Speaker,
  speakerByTurn,
} from './attribution.ts';
import { type ReportedClause, reportedClauses } from './indirect-speech.ts';
import { interviewTurns } from './interview-turns.ts';
import { scoreOf, type Weights } from './linear-ranker.ts';
import type { Paragraph } from './paragraph.ts';
import { isTerm, quotationFeatures } from './quotation-features.ts';
import { QUOTATION_WEIGHTS } from './quotation-weights.ts';
import {
  governingVerb,
  type PreviousQuote,
  type QuoteContext,
  quoteContext,
} from './quote-context.ts';
import { framedQuotes } from './quote-frames.ts';
import { groupQuoteParts, type QuotePart } from './quoted-spans.ts';
import { SPEAKER_WEIGHTS } from './speaker-weights.ts';
import { type SpeechSource, sameHead } from './speech-sources.ts';
import { statusByClause, statusOf } from './speech-status.ts';

export interface Speech {
  quotes: QuoteDraft[];
  paraphrases: QuoteDraft[];
}

/** The weights that training learns. */
export interface QuoteWeights {
  speaker: Weights;
  antecedent: Weights;
  quotation: Weights;
}

const WEIGHTS: QuoteWeights = {
  speaker: new Map(Object.entries(SPEAKER_WEIGHTS)),
  antecedent: new Map(Object.entries(ANTECEDENT_WEIGHTS)),
  quotation: new Map(Object.entries(QUOTATION_WEIGHTS)),
};

/** `headerNames` stand in the headline or the standfirst, where interviews introduce whom they are with. */
export function speechOf(
  draft: Draft,
  mentions: NameMention[],
  headerNames: readonly Pick<NameMention, 'type' | 'name'>[] = [],
  weights: QuoteWeights = WEIGHTS,
): Speech {
  const article = annotateArticle(draft, mentions);
  const { frames } = article.paragraphs[0]?.speech.syntax ?? {};
  if (frames) return { quotes: framedQuotes(article.paragraphs, frames), paraphrases: [] };
  const above = headerNames.filter(({ type }) => type === 'person').map(({ name }) => name);
  const turns = interviewTurns(article, above);
  const marked = directQuotes(article, weights).filter(({ block }) => !turns.has(block));
  const quotes = [...marked, ...turns.values()].sort(
    (a, b) => a.block - b.block || a.start - b.start,
  );
  const reported = paraphrases(article, marked, weights).filter(({ block }) => !turns.has(block));
  return { quotes, paraphrases: reported };
}

function directQuotes(article: AnnotatedArticle, weights: QuoteWeights): QuoteDraft[] {
  const quotes: QuoteDraft[] = [];
  let previous = null as PreviousQuote | null;
  let speaker = NO_SPEAKER;
  for (const chain of groupQuoteParts(article.paragraphs)) {
    const links = attributeParts(chain, article, previous, weights.speaker);
    for (const { context, source } of shareSpeaker(links)) {
      if (!isQuotation(context, source, weights.quotation)) continue;
      if (!isAsserted(context, source)) continue;
      const turn = speakerByTurn(context, article.paragraphs, quotes);
      const continues = turn === null && sameHead(source, previous?.source ?? null);
      if (!continues)
        speaker =
          turn ??
          resolveSpeaker(source, article, speaker.speaker?.name ?? null, weights.antecedent);
      quotes.push(
        directQuote(
          context,
          source,
          continues ? continueSpeaker(speaker, context, source) : speaker,
        ),
      );
      previous = { source, block: context.paragraph.block };
    }
  }
  return quotes;
}

function isQuotation(
  context: QuoteContext,
  source: SpeechSource | null,
  weights: Weights,
): boolean {
  if (context.span.dashes) return true;
  if (isTerm(context, source)) return false;
  return scoreOf({ features: quotationFeatures(context, source) }, weights) >= 0;
}

interface AttributedPart {
  context: QuoteContext;
  source: SpeechSource | null;
}

function attributeParts(
  chain: readonly QuotePart[],
  article: AnnotatedArticle,
  previous: PreviousQuote | null,
  weights: Weights,
): AttributedPart[] {
  let before = previous;
  return chain.map(({ paragraph, span }) => {
    const context = quoteContext(article, paragraph, span, before);
    const source = attributeQuote(context, article, weights);
    before = { source, block: paragraph.block };
    return { context, source };
  });
}

/** Parts of a split quote without a named speaker take that of the first part with one, often the last of all. */
function shareSpeaker(links: readonly AttributedPart[]): AttributedPart[] {
  const told = links.find(namesSpeaker) ?? links[0];
  return links.map((link) =>
    namesSpeaker(link) ? link : { ...link, source: told?.source ?? null },
  );
}

function namesSpeaker({ context, source }: AttributedPart): boolean {
  return source !== null && source.verb !== null && source.block === context.paragraph.block;
}

/** Whether the text says that the words were said, by the verb that governs them. */
function isAsserted(context: QuoteContext, source: SpeechSource | null): boolean {
  const { paragraph, from, to } = context;
  const verb = governingVerb(context, source);
  const status = verb === null ? statusByClause(paragraph, from, to) : statusOf(paragraph, verb);
  return status === 'asserted';
}

function directQuote(
  context: QuoteContext,
  source: SpeechSource | null,
  speaker: Speaker,
): QuoteDraft {
  const { paragraph, span, from, to } = context;
  const here = source?.block === paragraph.block;
  return {
    ...speaker,
    text: paragraph.text.slice(span.start, span.end),
    manner: 'direct',
    verb: here ? printedVerb(paragraph, source) : null,
    sentenceSpan: here
      ? sentencesAround(paragraph, source.last, source.last + 1)
      : sentencesAround(paragraph, from, to),
    block: paragraph.block,
    start: span.start,
    end: span.end,
  };
}

/** Paraphrases in reading order; so are `quotes`. A pronoun may stand for whoever spoke last, in a quote or a paraphrase. */
function paraphrases(
  article: AnnotatedArticle,
  quotes: readonly QuoteDraft[],
  weights: QuoteWeights,
): QuoteDraft[] {
  const found: QuoteDraft[] = [];
  let next = 0;
  let before: string | null = null;
  for (const paragraph of article.paragraphs) {
    for (const clause of reportedClauses(paragraph, article.sources[paragraph.block] ?? [])) {
      const speaker = resolveSpeaker(clause.source, article, before, weights.antecedent);
      if (speaker.speaker === null && !isUnnamed(paragraph, clause.source)) continue;
      found.push(paraphrase(paragraph, clause, speaker));
      before = speaker.speaker?.name ?? null;
    }
    for (; (quotes[next]?.block ?? Number.POSITIVE_INFINITY) <= paragraph.block; next++)
      before = quotes[next]?.speaker?.name ?? null;
  }
  return found;
}

/** The police, a spokesman, residents: people without a name, and nothing that is read. */
function isUnnamed({ tokens, speech }: Paragraph, { kind, last }: SpeechSource): boolean {
  const { lower = '' } = tokens[last] ?? {};
  return kind === 'noun' && speech.unnamedNouns.has(lower) && !speech.speechNouns.has(lower);
}

function paraphrase(
  paragraph: Paragraph,
  { source, from, to }: ReportedClause,
  speaker: Speaker,
): QuoteDraft {
  const start = paragraph.tokens[from]?.start ?? 0;
  const end = paragraph.tokens[to - 1]?.end ?? start;
  return {
    ...speaker,
    text: paragraph.text.slice(start, end),
    manner: 'indirect',
    verb: printedVerb(paragraph, source),
    sentenceSpan: sentencesAround(paragraph, source.last, source.last + 1),
    block: paragraph.block,
    start,
    end,
  };
}

/** Null without a verb, and for one that says nothing here: “…” beside “did not elaborate”. */
function printedVerb(paragraph: Paragraph, { verb }: SpeechSource): string | null {
  if (verb === null || statusOf(paragraph, verb) !== 'asserted') return null;
  return paragraph.tokens[verb]?.text ?? null;
}

/** The sentences that hold the tokens from `from` up to `to`, as offsets into the block. */
function sentencesAround(
  { tokens, sentences }: Paragraph,
  from: number,
  to: number,
): QuoteDraft['sentenceSpan'] {
  const first = tokens[sentences[tokens[from]?.sentence ?? 0] ?? 0];
  const next = sentences[(tokens[to - 1]?.sentence ?? 0) + 1] ?? tokens.length;
  return { start: first?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}
