/** An article as the search for speakers reads it. */
import type { Draft, NameMention } from '../draft.ts';
import { type Paragraph, paragraph } from './paragraph.ts';
import { type Person, personsOf } from './persons.ts';
import { named, type Source, sourcesOf } from './sources.ts';
import { stretchesOf } from './stretches.ts';

/** Lists by block. */
export interface Reading {
  paragraphs: Paragraph[];
  sources: Source[][];
  persons: Person[];
}

export function read(draft: Draft, mentions: readonly NameMention[]): Reading {
  const stretches = stretchesOf(draft.body.map(({ text }) => text));
  const paragraphs = draft.body.map(({ text }, block) =>
    paragraph(block, text, stretches[block] ?? []),
  );
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  const sources = paragraphs.map((own) => sourcesOf(named(own, byBlock.get(own.block) ?? [])));
  return { paragraphs, sources, persons: personsOf(paragraphs, sources) };
}
