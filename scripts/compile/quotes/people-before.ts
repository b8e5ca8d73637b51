/** The people whom an article names before a pronoun, and who of them spoke last. */
import { partitionPoint } from '../text/partition-point.ts';
import { type AnnotatedArticle, type Person, resolveRole } from './annotated-article.ts';
import type { SpeechSource } from './speech-sources.ts';

export interface NamedPerson {
  person: Person;
  /** The last mention before the pronoun; null for the previous speaker when named farther back. */
  last: SpeechSource | null;
}

export interface LastSpeaker {
  source: SpeechSource;
  /** Null for somebody whom the article does not name. */
  name: string | null;
}

/** Paragraphs before the pronoun's, and sources in all of them, that are searched. */
const MAX_PARAGRAPHS_BACK = 6;
const MAX_SOURCES_BACK = 150;

/** The nearest first. */
function sourcesBefore(
  pronoun: SpeechSource,
  { sources }: Pick<AnnotatedArticle, 'sources'>,
): SpeechSource[] {
  const found: SpeechSource[] = [];
  for (let back = 0; back <= Math.min(MAX_PARAGRAPHS_BACK, pronoun.block); back++) {
    const inBlock = sources[pronoun.block - back] ?? [];
    const end =
      back > 0 ? inBlock.length : partitionPoint(inBlock, ({ last }) => last >= pronoun.first);
    const from = Math.max(0, end - (MAX_SOURCES_BACK - found.length));
    found.push(...inBlock.slice(from, end).reverse());
  }
  return found;
}

/** Most recent first. `speaker` said the previous quote, and is the last where named farther back. */
export function peopleNamedBefore(
  pronoun: SpeechSource,
  article: AnnotatedArticle,
  speaker: string | null,
): NamedPerson[] {
  const found = new Map<string, SpeechSource | null>();
  for (const source of sourcesBefore(pronoun, article)) {
    const { mention } = source;
    if (mention?.type === 'person' && !found.has(mention.name)) found.set(mention.name, source);
  }
  if (speaker !== null && !found.has(speaker)) found.set(speaker, null);
  return [...found].flatMap(([name, last]) => {
    const person = article.people.get(name);
    return person ? [{ person, last }] : [];
  });
}

/** Whoever said something last before the pronoun. */
export function lastSpeakerBefore(
  pronoun: SpeechSource,
  article: AnnotatedArticle,
): LastSpeaker | null {
  for (const source of sourcesBefore(pronoun, article)) {
    const sayer = source.verb === null ? null : speakerFrom(source, article);
    if (sayer) return sayer;
  }
  return null;
}

function speakerFrom(
  source: SpeechSource,
  { paragraphs, roles }: AnnotatedArticle,
): LastSpeaker | null {
  const paragraph = paragraphs[source.block];
  if (paragraph === undefined) return null;
  const { tokens, speech } = paragraph;
  const mention = source.mention ?? resolveRole(source, paragraph, roles);
  if (mention) return mention.type === 'person' ? { source, name: mention.name } : null;
  return speech.unnamedPersons.has(tokens[source.last]?.lower ?? '')
    ? { source, name: null }
    : null;
}
