/** Direct and indirect speech in one article, with speakers. */
import type { Draft, NameMention, QuoteDraft } from '../draft.ts';
import type { Report } from '../problem.ts';
import { candidates } from './attribution.ts';
import { contextOf, type QuoteContext } from './features.ts';
import { type Paragraph, paragraph } from './paragraph.ts';
import { type Person, personsOf } from './persons.ts';
import { antecedents } from './pronouns.ts';
import { heaviest, weigh } from './ranker.ts';
import { roleMention } from './roles.ts';
import { placeMentions, type Source, sourcesOf } from './sources.ts';
import { speechFeatures } from './speech.ts';
import { stretchesOf } from './stretches.ts';
import { ANTECEDENT_WEIGHTS } from './weights/antecedent.ts';
import { SPEAKER_WEIGHTS } from './weights/speaker.ts';
import { SPEECH_WEIGHTS } from './weights/speech.ts';

export interface Speech {
  quotes: QuoteDraft[];
  paraphrases: QuoteDraft[];
}

type Speaker = Pick<QuoteDraft, 'speaker' | 'speakerBasis'>;

const NOBODY: Speaker = { speaker: null, speakerBasis: null };

export function speechOf(draft: Draft, mentions: NameMention[], _report: Report): Speech {
  const stretches = stretchesOf(draft.body.map(({ text }) => text));
  const paragraphs = draft.body.map(({ text }, block) =>
    paragraph(block, text, stretches[block] ?? []),
  );
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  const sources = paragraphs.map((own) =>
    sourcesOf(placeMentions(own, byBlock.get(own.block) ?? [])),
  );
  const article: Article = { paragraphs, sources, persons: personsOf(paragraphs, sources) };
  return { quotes: directQuotes(article), paraphrases: [] };
}

interface Article {
  paragraphs: Paragraph[];
  sources: Source[][];
  persons: Person[];
}

function directQuotes(article: Article): QuoteDraft[] {
  const quotes: QuoteDraft[] = [];
  let previous: Source | null = null;
  let speaker: Speaker = NOBODY;
  let block = -1;
  for (const own of article.paragraphs)
    for (const [index, stretch] of own.stretches.entries()) {
      const context = contextOf(own, index, stretch, previous, previous ? own.block - block : 99);
      const chosen = heaviest(
        candidates(context, article.paragraphs, article.sources),
        SPEAKER_WEIGHTS,
      );
      const source = chosen?.source ?? null;
      if (weigh({ features: speechFeatures(context, source) }, SPEECH_WEIGHTS) < 0) continue;
      if (source !== previous)
        speaker =
          source === null ? NOBODY : speakerOf(source, article, speaker.speaker?.name ?? null);
      previous = source;
      block = own.block;
      quotes.push(quoteDraft(context, source, speaker));
    }
  return quotes;
}

function speakerOf(source: Source, article: Article, before: string | null): Speaker {
  if (source.mention)
    return {
      speaker: { type: source.mention.type, name: source.mention.name },
      speakerBasis: 'name',
    };
  if (source.kind === 'pronoun') {
    const person = heaviest(
      antecedents(source, article.paragraphs, article.persons, before),
      ANTECEDENT_WEIGHTS,
    )?.person;
    return person
      ? { speaker: { type: 'person', name: person.name }, speakerBasis: 'pronoun' }
      : NOBODY;
  }
  const mention = roleMention(source, article.paragraphs, article.sources);
  return mention
    ? { speaker: { type: mention.type, name: mention.name }, speakerBasis: 'role' }
    : NOBODY;
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
