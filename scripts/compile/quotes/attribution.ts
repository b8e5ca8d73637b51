/** Quote attribution: ranks the sources around a quote, then resolves the winner to a named speaker. */
import type { NameMention, QuoteDraft } from '../core/draft.ts';
import { type AnnotatedArticle, resolveRole } from './annotated-article.ts';
import { isJoint } from './joint-speakers.ts';
import { type FeatureSet, highestScoring, type Weights } from './linear-ranker.ts';
import type { Paragraph } from './paragraph.ts';
import { antecedentCandidates } from './pronoun-resolution.ts';
import { certainSource, isAskedOfSpeaker, type QuoteContext } from './quote-context.ts';
import { nobodyFeatures, speakerFeatures } from './speaker-features.ts';
import type { SpeechSource } from './speech-sources.ts';

export interface SpeakerCandidate extends FeatureSet {
  /** Null for nobody in the text. */
  source: SpeechSource | null;
}

/** Distances of the paragraphs around the quote's, and how many of their nearest sources are candidates. */
const PARAGRAPHS_ABOVE = [
  { distance: 2, maxSources: 10 },
  { distance: 1, maxSources: 20 },
] as const;
const PARAGRAPH_BELOW = { distance: 1, maxSources: 8 } as const;

/** The source that a rule settles, else the highest-scoring candidate; null when that candidate is "nobody". */
export function attributeQuote(
  quote: QuoteContext,
  article: Pick<AnnotatedArticle, 'paragraphs' | 'sources'>,
  weights: Weights,
): SpeechSource | null {
  if (isAskedOfSpeaker(quote)) return null;
  return (
    certainSource(quote) ??
    highestScoring(speakerCandidates(quote, article), weights)?.source ??
    null
  );
}

export function speakerCandidates(
  quote: QuoteContext,
  { paragraphs, sources }: Pick<AnnotatedArticle, 'paragraphs' | 'sources'>,
): SpeakerCandidate[] {
  const { block } = quote.paragraph;
  const near = [
    ...PARAGRAPHS_ABOVE.flatMap(({ distance, maxSources }) =>
      (sources[block - distance] ?? []).slice(-maxSources),
    ),
    ...quote.before,
    ...quote.after,
    ...(sources[block + PARAGRAPH_BELOW.distance] ?? []).slice(0, PARAGRAPH_BELOW.maxSources),
  ];
  const list: SpeakerCandidate[] = [{ source: null, features: nobodyFeatures(quote) }];
  for (const source of near) {
    const paragraph = paragraphs[source.block];
    if (paragraph) list.push({ source, features: speakerFeatures(quote, source, paragraph) });
  }
  const before = quote.previous?.source;
  if (before && before.block < block - PARAGRAPHS_ABOVE[0].distance)
    list.push({ source: before, features: ['continues from afar'] });
  return list;
}

export type Speaker = Pick<QuoteDraft, 'speaker' | 'speakerBasis'>;

export const NO_SPEAKER: Speaker = { speaker: null, speakerBasis: null };

/**
 * `before` is the name of the previous speaker. An unnamed source stays without a speaker: a guessed name is worse than
 * none.
 */
export function resolveSpeaker(
  source: SpeechSource | null,
  article: AnnotatedArticle,
  before: string | null,
  weights: Weights,
): Speaker {
  if (source === null) return NO_SPEAKER;
  if (source.mention)
    return isJoint(source, article)
      ? NO_SPEAKER
      : knownSpeaker(personWithSurname(source.mention, article) ?? source.mention, 'name');
  if (source.kind === 'pronoun') {
    const person = highestScoring(antecedentCandidates(source, article, before), weights)?.person;
    return person ? knownSpeaker({ type: 'person', name: person.name }, 'pronoun') : NO_SPEAKER;
  }
  const paragraph = article.paragraphs[source.block];
  const mention = paragraph ? resolveRole(source, paragraph, article.roles) : null;
  return mention ? knownSpeaker(mention, 'role') : NO_SPEAKER;
}

/** “Lyon points out”, where the article has a Pamela Lyon: a surname that is also a place. */
function personWithSurname(
  { type, block, start, end }: NameMention,
  { paragraphs, people }: AnnotatedArticle,
): Pick<NameMention, 'type' | 'name'> | null {
  if (type !== 'place') return null;
  const printed = paragraphs[block]?.text.slice(start, end) ?? '';
  const found = [...people.keys()].filter((name) => name.endsWith(` ${printed}`));
  const [name] = found;
  return name !== undefined && found.length === 1 ? { type: 'person', name } : null;
}

/** The speaker of a further quote by the same source: its basis is `continuation` unless its own sentence has the source. */
export function continueSpeaker(
  speaker: Speaker,
  { paragraph, from, to }: QuoteContext,
  source: SpeechSource | null,
): Speaker {
  const sentence =
    source?.block === paragraph.block ? paragraph.tokens[source.last]?.sentence : undefined;
  const named =
    sentence !== undefined &&
    [paragraph.tokens[from]?.sentence, paragraph.tokens[to - 1]?.sentence].includes(sentence);
  return named || speaker.speaker === null ? speaker : { ...speaker, speakerBasis: 'continuation' };
}

function knownSpeaker(
  { type, name }: Pick<NameMention, 'type' | 'name'>,
  speakerBasis: 'name' | 'pronoun' | 'role',
): Speaker {
  return { speaker: { type, name }, speakerBasis };
}

/** Tokens outside quotes that a turn may have: “…,” said Tom Brandt, the mayor of Linz, after a while. */
const MAX_TOKENS_OUTSIDE = 14;

/**
 * Whose turn it is in a conversation of two: a paragraph that is one quote and nothing else belongs to the other
 * speaker. Null unless the text shows a conversation: two named people speak in the two paragraphs above, which
 * hold little else, and a question is answered, or the one who asked asks again. Otherwise the last speaker
 * continues, as in most newspapers.
 */
export function speakerByTurn(
  { paragraph, span, from, to, continuesOpenQuote }: QuoteContext,
  paragraphs: readonly Paragraph[],
  quotes: readonly QuoteDraft[],
): Speaker | null {
  const alone = from === 0 && to >= paragraph.tokens.length && span.closed && !continuesOpenQuote;
  const last = quotes.at(-1);
  if (!alone || !last?.speaker || last.block !== paragraph.block - 1) return null;
  const first = quotes.findLast(({ block }) => block < last.block);
  if (!first?.speaker || first.block !== paragraph.block - 2) return null;
  const above = [paragraph.block - 2, paragraph.block - 1].map((block) => paragraphs[block]);
  const asksAgain =
    isQuestion(first) && isQuestion({ text: paragraph.text.slice(span.start, span.end) });
  const converse =
    first.speaker.name !== last.speaker.name &&
    (isQuestion(last) || asksAgain) &&
    above.every((paragraph) => paragraph !== undefined && isTurn(paragraph));
  return converse ? { speaker: first.speaker, speakerBasis: 'turn' } : null;
}

function isQuestion({ text }: Pick<QuoteDraft, 'text'>): boolean {
  return text.endsWith('?');
}

/** Whether a paragraph is little more than a quote with its speaker. */
function isTurn({ tokens, spans }: Paragraph): boolean {
  return (
    spans.every(({ closed }) => closed) &&
    tokens.filter(({ spanIndex }) => spanIndex < 0).length <= MAX_TOKENS_OUTSIDE
  );
}
