/** From annotated articles to examples: for each quote the candidates that the compiler sees, and which is right. */
import { type Candidate, candidates, sourceOf } from '../compile/quotes/attribution.ts';
import { contextOf, type Previous, type QuoteContext } from '../compile/quotes/context.ts';
import { antecedents } from '../compile/quotes/pronouns.ts';
import type { Weights } from '../compile/quotes/ranker.ts';
import type { Reading } from '../compile/quotes/reading.ts';
import type { Source } from '../compile/quotes/sources.ts';
import { speechFeatures } from '../compile/quotes/speech.ts';
import type { Example } from './fit-ranker.ts';
import { type GoldArticle, type GoldSpeaker, lastName, plain } from './quote-gold.ts';

export interface Annotated {
  reading: Reading;
  gold: GoldArticle;
}

interface Annotation {
  quote: QuoteContext;
  list: Candidate[];
  /** Index of the right candidate; -1 when it is not among them. */
  right: number;
  speaker: GoldSpeaker;
}

/** How much a stretch that is no quote counts: few of them are annotated. */
const NO_QUOTE = 5;
/** How much a pronoun counts whose person the annotators' tools disagree on. */
const OPEN = 0.2;

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
      const found = source?.kind === 'pronoun' ? antecedents(source, article.reading, before) : [];
      before = nameIn(article.reading, speaker) ?? (speaker.category === 'pronoun' ? before : null);
      return found.length > 1 ? antecedentExample(found, speaker) : [];
    });
  });
}

function antecedentExample(
  found: ReturnType<typeof antecedents>,
  { name, basis }: GoldSpeaker,
): Example[] {
  const wanted = basis === 'coreference' && name !== null ? lastName(name) : null;
  const right = found.findIndex(({ person }) =>
    wanted === null ? person === null : person !== null && lastName(person.name) === wanted,
  );
  return right < 0 ? [] : [{ candidates: found, right, weight: wanted === null ? OPEN : 1 }];
}

/** The name under which the article's reading has the annotated speaker. */
function nameIn({ persons }: Reading, { name }: GoldSpeaker): string | null {
  if (name === null) return null;
  return [...persons.keys()].find((known) => lastName(known) === lastName(name)) ?? name;
}

/** Two candidates: it is speech, or it is not (no features). */
export function speechExamples(articles: readonly Annotated[], speakerWeights: Weights): Example[] {
  return articles.flatMap(({ reading, gold }) => {
    const quotes = new Set(gold.quotes.map(({ text }) => plain(text)));
    const others = new Set(gold.notQuotes.map(plain));
    let previous: Previous | null = null;
    return stretches(reading).flatMap(({ own, stretch }) => {
      const quote = contextOf(reading, own, stretch, previous);
      const source = sourceOf(quote, reading, speakerWeights);
      previous = { source, block: own.block };
      const text = plain(own.text.slice(stretch.start, stretch.end));
      const words = text.split(' ').length;
      const isQuote = quotes.has(text);
      if (!isQuote && (!others.has(text) || words > 7)) return [];
      const list = [{ features: speechFeatures(quote, source) }, { features: [] }];
      return [{ candidates: list, right: isQuote ? 0 : 1, weight: isQuote ? 1 : NO_QUOTE }];
    });
  });
}

function stretches({ paragraphs }: Reading) {
  return paragraphs.flatMap((own) => own.stretches.map((stretch) => ({ own, stretch })));
}

function annotations({ reading, gold }: Annotated): Annotation[] {
  const speakers = new Map(
    gold.quotes
      .filter(({ required }) => required)
      .map(({ text, speaker }) => [plain(text), speaker]),
  );
  let previous: Previous | null = null;
  return stretches(reading).flatMap(({ own, stretch }) => {
    const speaker = speakers.get(plain(own.text.slice(stretch.start, stretch.end)));
    if (speaker === undefined) return [];
    const quote = contextOf(reading, own, stretch, previous);
    const list = candidates(quote, reading);
    const right = rightOne(list, speaker, quote, reading);
    if (right >= 0) previous = { source: list[right]?.source ?? null, block: own.block };
    return [{ quote, list, right, speaker }];
  });
}

/** The candidate nearest to the quote that stands within the annotated words and is of their kind. */
function rightOne(
  list: readonly Candidate[],
  speaker: GoldSpeaker,
  quote: QuoteContext,
  reading: Reading,
): number {
  const fitting = (test: (source: Source) => boolean) => {
    const found = list.filter(({ source }) => source !== null && test(source));
    return list.indexOf(nearest(found, quote) ?? ({} as Candidate));
  };
  const within = fitting(
    (source) => isKind(source, speaker) && isWithin(source, speaker.sourceText ?? '', reading),
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

function isKind({ kind, mention }: Source, { category, basis, name }: GoldSpeaker): boolean {
  if (category === 'person' && basis === 'source')
    return mention !== null && lastName(mention.name) === lastName(name ?? '');
  if (category === 'organization') return mention !== null;
  if (category === 'pronoun' || category === 'group' || basis === 'coreference')
    return kind === 'pronoun';
  return kind === 'noun';
}

function isWithin(source: Source, words: string, { paragraphs }: Reading): boolean {
  const own = paragraphs[source.block];
  const from = own?.tokens[source.first]?.start ?? 0;
  const to = own?.tokens[source.last]?.end ?? 0;
  if (own === undefined || words === '') return false;
  for (
    let at = own.text.indexOf(words, Math.max(0, from - words.length));
    at >= 0 && at <= from;
    at = own.text.indexOf(words, at + 1)
  )
    if (at + words.length >= to) return true;
  return false;
}

function nearest(
  found: readonly Candidate[],
  { paragraph, from, to }: QuoteContext,
): Candidate | null {
  const distance = ({ source }: Candidate) => {
    if (source === null || source.block !== paragraph.block)
      return 1000 * Math.abs((source?.block ?? 0) - paragraph.block);
    return source.first >= to ? source.first - to : from - source.last;
  };
  return [...found].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
