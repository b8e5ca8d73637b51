/** An article of which the dataset says little, and its gold: tests add what they are about. */

import type { z } from 'zod';
import { articleGold } from '../../evaluation/read/gold.ts';
import type { Finding, Subject } from '../../evaluation/score/finding.ts';
import type { Tally } from '../../evaluation/score/tally.ts';
import { UNPUBLISHED } from '../../src/dataset/timestamps.ts';
import type { Block, DossierEvent, Entity, Quote } from '../../src/dataset/types.ts';

const SPAN = { start: 0, end: 0 };

export function subjectOf(
  gold: z.input<typeof articleGold>,
  {
    article,
    ...dataset
  }: Partial<Omit<Subject, 'article'>> & { article?: Partial<Subject['article']> } = {},
): Subject {
  return {
    file: 'ferry.txt',
    gold: articleGold.parse(gold),
    article: {
      title: 'Ferry operator drops winter timetable',
      titleBasis: 'stated',
      publishedAt: null,
      modifiedAt: null,
      authors: [],
      publisher: null,
      language: 'en',
      standfirst: null,
      body: [],
      ...article,
    },
    quotes: [],
    paraphrases: [],
    entities: [],
    events: [],
    allEvents: [],
    ...dataset,
  };
}

export function block(text: string, type: Block['type'] = 'paragraph'): Block {
  return { type, text, span: SPAN };
}

export function quote(text: string, speaker: string | null, id = text): Quote {
  return {
    ...UNPUBLISHED,
    id,
    articleId: 'ferry',
    storyId: 'ferry',
    text,
    speaker: speaker === null ? null : { name: speaker, entityId: null },
    speakerBasis: null,
    manner: 'direct',
    verb: null,
    sentenceSpan: SPAN,
    block: 0,
    ...SPAN,
  };
}

export function entity(type: Entity['type'], name: string): Entity {
  return {
    ...UNPUBLISHED,
    id: name,
    type,
    name,
    aliases: [],
    wikidata: null,
    basis: 'stated',
    articleIds: ['ferry'],
  };
}

export function event(date: string, title: string): DossierEvent {
  return {
    ...UNPUBLISHED,
    id: title,
    title,
    date,
    precision: 'day',
    otherDates: [],
    articleIds: ['ferry'],
    entityIds: [],
    mentions: [],
  };
}

/** By stage, in order. */
export function tallies(findings: readonly Finding[], stage: Finding['stage']): Tally[] {
  return findings.filter((finding) => finding.stage === stage).map(({ tally }) => tally);
}
