/** Datasets of any size for tests: made from a number alone, so that the same number gives the same dataset. */

import { updatedAt } from '../scripts/compile/output/updated.ts';
import { seededRandom } from '../scripts/random.ts';
import { UNPUBLISHED } from '../src/dataset/timestamps.ts';
import type {
  Article,
  Dataset,
  DossierEvent,
  Entity,
  EntityType,
  Mention,
  Quote,
  Statement,
  Story,
} from '../src/dataset/types.ts';

const TIME_ZONE = 'Europe/Zurich';
const PUBLISHERS = ['Northern Post', 'Daily Ledger', 'El Faro', 'Le Courrier', '한강일보'];
const AUTHORS = ['Ana Pérez', 'John O’Neill', 'Jürgen Groß', 'Mary-Jane Smith', '김민수'];
const LANGUAGES = ['en', 'en-GB', 'fr', 'de', 'ko'];
const NAMES: Record<EntityType, string[]> = {
  person: ['Maria Silva', 'José García', 'Ivan Petrov', 'Li Wei', 'Zoë Müller', 'Omar Haddad'],
  organization: ['Harbour Council', 'Ministry of Trade', 'Banque du Nord', 'Water Board'],
  place: ['Lisbon', 'São Paulo', 'Zürich', 'Busan'],
  event: ['Harbour Congress'],
};
const WORDS =
  'bridge bridges harbour harbours minister ministers signed signing agree agreed agreement trade trading résumé café naïve cooperate cooperation cooperative river rivers flood flooding budget budgets vote voted voting council port ports ship shipping strike strikes talks talk deal deals 협력 강화 회담 über straße'.split(
    ' ',
  );

export interface Size {
  articles: number;
  seed?: number;
}

/** About one story to three articles, five mentions and two quotes to an article. */
export function generateDataset({ articles: count, seed = 1 }: Size): Dataset {
  const random = seededRandom(seed);
  const entities = entityRecords();
  const articles = Array.from({ length: count }, (_, index) => article(index, random, entities));
  const quotes = articles.flatMap((record) => quotesOf(record, 'direct', random, entities));
  const paraphrases = articles.flatMap((record) => quotesOf(record, 'indirect', random, entities));
  for (const entity of entities) {
    entity.articleIds = idsOf(articles.filter(({ entityIds }) => entityIds.includes(entity.id)));
  }
  return {
    version: 1,
    dossier: {
      title: 'Generated',
      description: 'A generated dossier.',
      language: 'en',
      url: 'https://dossier.example',
      id: 'tag:dossier.example,2026:generated',
      timeZone: TIME_ZONE,
      publishInFull: ['el-faro'],
      license: null,
      licenses: {},
      terms: {},
      hub: null,
      machines: null,
    },
    articles,
    stories: storiesOf(articles, random),
    quotes,
    paraphrases,
    statements: statementsOf(quotes, paraphrases),
    entities,
    events: eventsOf(articles, random),
    publishers: PUBLISHERS.map((name) => ({
      id: idOf(name),
      name,
      articleIds: idsOf(articles.filter(({ publisher }) => publisher?.name === name)),
      ...UNPUBLISHED,
    })).filter(({ articleIds }) => articleIds.length > 0),
    publishedAt: null,
    publications: [],
    changes: [],
  };
}

type Random = () => number;

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function idOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
  return plain === '-' ? 'hangang' : plain;
}

function entityRecords(): Entity[] {
  return Object.entries(NAMES).flatMap(([type, names]) =>
    names.map((name, index) => ({
      id: idOf(name),
      type: type as EntityType,
      name,
      aliases: index % 2 === 0 ? [`${name.split(' ').at(-1)}`, `The ${name}`] : [],
      wikidata: index % 3 === 0 ? `Q${index + 1}` : null,
      basis: 'stated' as const,
      articleIds: [],
      ...UNPUBLISHED,
    })),
  );
}

function article(index: number, random: Random, entities: readonly Entity[]): Article {
  const named = entities.filter(() => random() < 0.25);
  const body = Array.from({ length: 3 }, () => sentence(random));
  const mentions: Mention[] = named.map(({ id, name }, position) => {
    const block = position % body.length;
    const start = body[block]?.length ?? 0;
    body[block] = `${body[block] ?? ''}${name}. ${sentence(random)}`;
    return { entityId: id, block, start, end: start + name.length };
  });
  const name = pick(random, [...PUBLISHERS, null]);
  const reserved = random() < 0.2;
  return {
    id: `article-${String(index).padStart(5, '0')}`,
    source: `article-${index}.txt`,
    url: random() < 0.5 ? `https://news.example/${index}` : null,
    title: sentence(random).slice(0, 40).trim(),
    titleBasis: 'stated',
    standfirst: random() < 0.3 ? sentence(random) : null,
    ...dates(random),
    authors: AUTHORS.filter(() => random() < 0.2).map((author) => ({ name: author })),
    publisher: name === null ? null : { id: idOf(name), name },
    publisherBasis: name === null ? null : 'stated',
    language: pick(random, LANGUAGES),
    rights: random() < 0.3 || reserved ? { notice: '© All rights reserved.', reserved } : null,
    license: null,
    body: body.map((text) => ({ type: 'paragraph', text, span: { start: 0, end: text.length } })),
    notes: [],
    storyId: `story-${Math.floor(index / 3)}`,
    entityIds: named.map(({ id }) => id).sort(),
    mentions,
    copyOf: random() < 0.05 ? { articleId: 'article-00000', share: 0.9 } : null,
    spans: {
      title: null,
      publishedAt: null,
      modifiedAt: null,
      publisher: null,
      rights: null,
      authors: [],
    },
    ...UNPUBLISHED,
  };
}

/** Dates of every precision and form, many on few days, so that ties and edges occur. */
function dates(random: Random) {
  const start = Date.UTC(2020, 10, 1) + Math.floor(random() * 500) * 43_200_000;
  const iso = new Date(start).toISOString();
  const forms = [
    [null, null],
    [iso.slice(0, 4), 'year'],
    [iso.slice(0, 7), 'month'],
    [iso.slice(0, 10), 'day'],
    [iso.slice(0, 16), 'minute'],
    [`${iso.slice(0, 16)}:00+09:00`, 'minute'],
    [`${iso.slice(0, 16)}:00-05:00`, 'minute'],
    [`${iso.slice(0, 16)}:00Z`, 'minute'],
  ] as const;
  const [publishedAt, publishedPrecision] = pick(random, forms);
  const shift = publishedAt?.endsWith('+09:00') ? 9 : publishedAt?.endsWith('-05:00') ? -5 : 0;
  const modifiedAt =
    random() < 0.2 ? new Date(start + 86_400_000).toISOString().slice(0, 10) : null;
  const orderedAt = `${new Date(start - shift * 3_600_000).toISOString().slice(0, 19)}Z`;
  return {
    publishedAt,
    publishedBasis: publishedAt === null ? null : ('stated' as const),
    publishedPrecision,
    publishedEvidence: null,
    modifiedAt,
    orderedAt,
    updatedAt: updatedAt({ publishedAt, modifiedAt, orderedAt }, TIME_ZONE),
  };
}

function quotesOf(
  { id, storyId, body }: Article,
  manner: Quote['manner'],
  random: Random,
  entities: readonly Entity[],
): Quote[] {
  return body.flatMap(({ text }, block) => {
    if (random() < 0.4) return [];
    const start = text.indexOf(' ') + 1;
    const end = Math.min(text.length, start + 20 + Math.floor(random() * 40));
    const speaker = pick(random, [...entities.filter(({ type }) => type !== 'place'), null]);
    return {
      id: `${manner}-${id}-${block}`,
      articleId: id,
      storyId,
      text: text.slice(start, end),
      speaker: speaker && { name: speaker.name, entityId: random() < 0.8 ? speaker.id : null },
      speakerBasis: speaker ? 'name' : null,
      manner,
      verb: random() < 0.5 ? 'said' : null,
      sentenceSpan: { start: 0, end },
      block,
      start,
      end,
      ...UNPUBLISHED,
    };
  });
}

function storiesOf(articles: readonly Article[], random: Random): Story[] {
  return [...Map.groupBy(articles, ({ storyId }) => storyId)].map(([id, members]) => ({
    id,
    title: members[0]?.title ?? id,
    date: pick(random, ['2021-01', '2021-02-03', '2020', '2021-01-30/2021-02-02', null]),
    articleIds: idsOf(members),
    entityIds: [...new Set(members.flatMap(({ entityIds }) => entityIds))].sort(),
    ...UNPUBLISHED,
  }));
}

/** Quotes of one speaker in one story, up to three, are one statement. */
function statementsOf(quotes: readonly Quote[], paraphrases: readonly Quote[]): Statement[] {
  const key = ({ storyId, speaker }: Quote) => `${storyId} ${speaker?.entityId}`;
  const indirect = Map.groupBy(paraphrases, key);
  return [...Map.groupBy(quotes, key)].map(([group, members], index) => {
    const quoteIds = idsOf(members.slice(0, 3));
    const paraphraseIds = idsOf(indirect.get(group)?.slice(0, 2) ?? []);
    return {
      id: `statement-${index}`,
      speaker: members[0]?.speaker ?? null,
      quoteIds,
      paraphraseIds,
      renderings: [...quoteIds, ...paraphraseIds].map((quoteId) => ({ quoteId, differing: [] })),
      storyId: members[0]?.storyId ?? '',
      ...UNPUBLISHED,
    };
  });
}

function eventsOf(articles: readonly Article[], random: Random): DossierEvent[] {
  return Array.from({ length: Math.ceil(articles.length / 4) }, (_, index) => {
    const members = articles.filter(() => random() < 2 / articles.length);
    const [date, precision] = pick(random, [
      ['2021', 'year'],
      ['2021-02', 'month'],
      ['2021-02-14', 'day'],
      ['2020-12-30/2021-01-02', 'range'],
    ] as const);
    return {
      id: `event-${index}`,
      title: sentence(random).slice(0, 30).trim(),
      date,
      precision,
      otherDates: [],
      articleIds: idsOf(members),
      entityIds: [...new Set(members.flatMap(({ entityIds }) => entityIds.slice(0, 1)))].sort(),
      mentions: members.map(({ id }) => ({ articleId: id, block: 0, start: 0, end: 5 })),
      ...UNPUBLISHED,
    };
  }).filter(({ articleIds }) => articleIds.length > 0);
}

function sentence(random: Random): string {
  const words = Array.from({ length: 5 + Math.floor(random() * 8) }, () => pick(random, WORDS));
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}. `;
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}
