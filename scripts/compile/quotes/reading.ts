/** An article as the search for speakers reads it. */
import type { Draft, NameMention } from '../core/draft.ts';
import { type Paragraph, paragraph } from './paragraph.ts';
import { type Person, personsOf } from './persons.ts';
import { type Roles, rolesOf } from './roles.ts';
import { named, type Source, sourcesOf } from './sources.ts';
import { stretchesOf } from './stretches.ts';

export interface Reading {
  /** By block. */
  paragraphs: Paragraph[];
  sources: Source[][];
  /** By name. */
  persons: ReadonlyMap<string, Person>;
  roles: Roles;
}

export function read(draft: Draft, mentions: readonly NameMention[]): Reading {
  const stretches = stretchesOf(draft.body.map(({ text }) => text));
  const paragraphs = draft.body.map(({ text }, block) =>
    paragraph(block, text, stretches[block] ?? []),
  );
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  const sources = paragraphs.map((own) => sourcesOf(named(own, byBlock.get(own.block) ?? [])));
  return {
    paragraphs,
    sources,
    persons: personsOf(paragraphs, sources),
    roles: rolesOf(paragraphs, sources),
  };
}
