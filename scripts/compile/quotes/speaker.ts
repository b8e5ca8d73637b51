/** From the words that name a speaker to who it is. */
import type { NameMention, QuoteDraft } from '../core/draft.ts';
import type { QuoteContext } from './context.ts';
import { antecedents } from './pronouns.ts';
import { heaviest, type Weights } from './ranker.ts';
import type { Reading } from './reading.ts';
import { roleMention } from './roles.ts';
import type { Source } from './sources.ts';

export type Speaker = Pick<QuoteDraft, 'speaker' | 'speakerBasis'>;

export const NOBODY: Speaker = { speaker: null, speakerBasis: null };

/** `before` is the name of whoever spoke before. An unnamed source is nobody: a guessed name is worse than none. */
export function speakerOf(
  source: Source | null,
  reading: Reading,
  before: string | null,
  weights: Weights,
): Speaker {
  if (source === null) return NOBODY;
  if (source.mention) return known(source.mention, 'name');
  if (source.kind === 'pronoun') {
    const person = heaviest(antecedents(source, reading, before), weights)?.person;
    return person ? known({ type: 'person', name: person.name }, 'pronoun') : NOBODY;
  }
  const tokens = reading.paragraphs[source.block]?.tokens ?? [];
  const mention = roleMention(source, tokens, reading.roles);
  return mention ? known(mention, 'role') : NOBODY;
}

/** A further quote of the source before: how it is known there when its own sentence has the source too. */
export function continued(
  speaker: Speaker,
  { paragraph: own, from, to }: QuoteContext,
  source: Source | null,
): Speaker {
  const sentence = source?.block === own.block ? own.tokens[source.last]?.sentence : undefined;
  const named =
    sentence !== undefined &&
    [own.tokens[from]?.sentence, own.tokens[to - 1]?.sentence].includes(sentence);
  return named || speaker.speaker === null ? speaker : { ...speaker, speakerBasis: 'continuation' };
}

function known(
  { type, name }: Pick<NameMention, 'type' | 'name'>,
  speakerBasis: 'name' | 'pronoun' | 'role',
): Speaker {
  return { speaker: { type, name }, speakerBasis };
}
