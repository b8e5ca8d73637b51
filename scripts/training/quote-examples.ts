/** From annotated articles to examples: for each quote the candidates that the compiler sees, and which is right. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../compile/analyze.ts';
import { type AnnotatedArticle, annotateArticle } from '../compile/quotes/annotated-article.ts';
import {
  attributeQuote,
  type SpeakerCandidate,
  speakerCandidates,
} from '../compile/quotes/attribution.ts';
import type { Weights } from '../compile/quotes/linear-ranker.ts';
import { antecedentCandidates } from '../compile/quotes/pronoun-resolution.ts';
import { quotationFeatures } from '../compile/quotes/quotation-features.ts';
import {
  type PreviousQuote,
  type QuoteContext,
  quoteContext,
} from '../compile/quotes/quote-context.ts';
import type { SpeechSource } from '../compile/quotes/speech-sources.ts';
import type { Example } from './fit-ranker.ts';
import { type GoldArticle, type GoldSpeaker, lastName, plain, readGold } from './quote-gold.ts';

export interface Annotated {
  annotated: AnnotatedArticle;
  gold: GoldArticle;
}

interface Annotation {
  quote: QuoteContext;
  list: SpeakerCandidate[];
  /** Index of the right candidate; -1 when it is not among them. */
  right: number;
  speaker: GoldSpeaker;
}

/** How much a quoted span that is no quote counts: few of them are annotated. */
const NO_QUOTE = 5;
/** How much a pronoun counts whose person the annotators' tools disagree on. */
const OPEN = 0.2;

/** The articles of DIR/texts that the gold of DIR has annotations of. */
export function readAnnotated(folder: string): Annotated[] {
  const annotations = readGold(folder);
  const texts = path.join(folder, 'texts');
  return readdirSync(texts)
    .sort()
    .flatMap((file) => {
      const known = annotations.get(file);
      if (known === undefined) return [];
      const bytes = readFileSync(path.join(texts, file));
      const { article } = analyze({ article: { path: file, bytes }, corrections: null }, []);
      return article
        ? [{ annotated: annotateArticle(article.draft, article.mentions), gold: known }]
        : [];
    });
}

export function speakerExamples(articles: readonly Annotated[]): Example[] {
  return articles
    .flatMap(annotations)
    .filter(({ right }) => right >= 0)
    .map(({ list, right }) => ({ candidates: list, right, weight: 1 }));
}

export function antecedentExamples(articles: readonly Annotated[]): Example[] {
  return articles.flatMap((article) => {
    let before: string | null = null;
    return annotations(article).flatMap(({ list, right, speaker }) => {
      const source = list[right]?.source;
      const found =
        source?.kind === 'pronoun' ? antecedentCandidates(source, article.annotated, before) : [];
      before =
        nameIn(article.annotated, speaker) ?? (speaker.category === 'pronoun' ? before : null);
      return found.length > 1 ? antecedentExample(found, speaker) : [];
    });
  });
}

function antecedentExample(
  found: ReturnType<typeof antecedentCandidates>,
  { name, basis }: GoldSpeaker,
): Example[] {
  const wanted = basis === 'coreference' && name !== null ? lastName(name) : null;
  const right = found.findIndex(({ person }) =>
    wanted === null ? person === null : person !== null && lastName(person.name) === wanted,
  );
  return right < 0 ? [] : [{ candidates: found, right, weight: wanted === null ? OPEN : 1 }];
}

/** The name under which the article has the annotated speaker. */
function nameIn({ people }: AnnotatedArticle, { name }: GoldSpeaker): string | null {
  if (name === null) return null;
  return [...people.keys()].find((known) => lastName(known) === lastName(name)) ?? name;
}

/** Two candidates: it is speech, or it is not (no features). */
export function quotationExamples(
  articles: readonly Annotated[],
  speakerWeights: Weights,
): Example[] {
  return articles.flatMap(({ annotated, gold }) => {
    const quotes = new Set(gold.quotes.map(({ text }) => plain(text)));
    const others = new Set(gold.notQuotes.map(plain));
    let previous: PreviousQuote | null = null;
    return quotedSpansIn(annotated).flatMap(({ paragraph, span }) => {
      const quote = quoteContext(annotated, paragraph, span, previous);
      const source = attributeQuote(quote, annotated, speakerWeights);
      previous = { source, block: paragraph.block };
      const text = plain(paragraph.text.slice(span.start, span.end));
      const words = text.split(' ').length;
      const isQuote = quotes.has(text);
      if (!isQuote && (!others.has(text) || words > 7)) return [];
      const list = [{ features: quotationFeatures(quote, source) }, { features: [] }];
      return [{ candidates: list, right: isQuote ? 0 : 1, weight: isQuote ? 1 : NO_QUOTE }];
    });
  });
}

function quotedSpansIn({ paragraphs }: AnnotatedArticle) {
  return paragraphs.flatMap((paragraph) => paragraph.spans.map((span) => ({ paragraph, span })));
}

function annotations({ annotated, gold }: Annotated): Annotation[] {
  const speakers = new Map(
    gold.quotes
      .filter(({ required }) => required)
      .map(({ text, speaker }) => [plain(text), speaker]),
  );
  let previous: PreviousQuote | null = null;
  return quotedSpansIn(annotated).flatMap(({ paragraph, span }) => {
    const speaker = speakers.get(plain(paragraph.text.slice(span.start, span.end)));
    if (speaker === undefined) return [];
    const quote = quoteContext(annotated, paragraph, span, previous);
    const list = speakerCandidates(quote, annotated);
    const right = rightOne(list, speaker, quote, annotated);
    if (right >= 0) previous = { source: list[right]?.source ?? null, block: paragraph.block };
    return [{ quote, list, right, speaker }];
  });
}

/** The candidate nearest to the quote that stands within the annotated words and is of their kind. */
function rightOne(
  list: readonly SpeakerCandidate[],
  speaker: GoldSpeaker,
  quote: QuoteContext,
  annotated: AnnotatedArticle,
): number {
  const fitting = (test: (source: SpeechSource) => boolean) => {
    const found = list.filter(({ source }) => source !== null && test(source));
    return list.indexOf(nearest(found, quote) ?? ({} as SpeakerCandidate));
  };
  const within = fitting(
    (source) => isKind(source, speaker) && isWithin(source, speaker.sourceText ?? '', annotated),
  );
  if (within >= 0) return within;
  if (speaker.basis === 'source' && speaker.category === 'person')
    return fitting((source) => isKind(source, speaker));
  return speaker.category === 'none' ||
    speaker.category === 'unnamed' ||
    speaker.sourceText === null
    ? 0
    : -1;
}

function isKind({ kind, mention }: SpeechSource, { category, basis, name }: GoldSpeaker): boolean {
  if (category === 'person' && basis === 'source')
    return mention !== null && lastName(mention.name) === lastName(name ?? '');
  if (category === 'organization') return mention !== null;
  if (category === 'pronoun' || category === 'group' || basis === 'coreference')
    return kind === 'pronoun';
  return kind === 'noun';
}

function isWithin(source: SpeechSource, words: string, { paragraphs }: AnnotatedArticle): boolean {
  const paragraph = paragraphs[source.block];
  const from = paragraph?.tokens[source.first]?.start ?? 0;
  const to = paragraph?.tokens[source.last]?.end ?? 0;
  if (paragraph === undefined || words === '') return false;
  for (
    let at = paragraph.text.indexOf(words, Math.max(0, from - words.length));
    at >= 0 && at <= from;
    at = paragraph.text.indexOf(words, at + 1)
  )
    if (at + words.length >= to) return true;
  return false;
}

function nearest(
  found: readonly SpeakerCandidate[],
  { paragraph, from, to }: QuoteContext,
): SpeakerCandidate | null {
  const distance = ({ source }: SpeakerCandidate) => {
    if (source === null || source.block !== paragraph.block)
      return 1000 * Math.abs((source?.block ?? 0) - paragraph.block);
    return source.first >= to ? source.first - to : from - source.last;
  };
  return [...found].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
