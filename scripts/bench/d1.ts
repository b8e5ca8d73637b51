/**
 * npm run bench:d1 [-- --articles 1000,10000]
 *
 * Measures what a dossier of generated articles costs in D1, with SQLite on this machine: the rows that D1 bills for a
 * publication, for one change and for typical queries, and how long publications take.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createCachePool } from '../../src/cache/cache-pool.ts';
import type { Dataset, Entity } from '../../src/dataset/types.ts';
import type { ListName } from '../../src/model/records.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { answerWhenLoaded } from '../../src/store/d1/answer-when-loaded.ts';
import { createD1Store, type RequestContext } from '../../src/store/d1/d1-store.ts';
import { type Database, openDatabase, raw, type Usage } from '../../src/store/d1/database.ts';
import { createGenerationReader } from '../../src/store/d1/generations.ts';
import { createSession } from '../../src/store/d1/session.ts';
import { storedDataset } from '../../src/store/d1/stored-records.ts';
import type { Page, Store } from '../../src/store/store.ts';
import { openD1 } from '../publish/d1-database.ts';
import { publishToD1 } from '../publish/d1-publication.ts';
import { compileGenerated } from './generated-bundle.ts';

const MIGRATION = new URL('../../migrations/0001_records.sql', import.meta.url);

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
for (const size of values.articles.split(',').map(Number)) await measure(size);

async function measure(size: number): Promise<void> {
  const dataset = await compileGenerated(size);
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-d1-'));
  const configPath = path.join(folder, 'wrangler.json');
  const binding = { binding: 'DB', database_name: 'dossier', database_id: 'local' };
  writeFileSync(
    configPath,
    JSON.stringify({ name: 'bench', compatibility_date: '2026-10-01', d1_databases: [binding] }),
  );
  const { d1, dispose } = await openD1(configPath, path.join(folder, 'state'), 'local');
  try {
    const usage = noUsage();
    const database = openDatabase(d1, usage);
    await database.rows(statementsOf(readFileSync(MIGRATION, 'utf8')));
    console.log(`${size} articles, ${recordsOf(dataset)} records:`);
    await measurePublication('all of it', database, usage, dataset);
    await measurePublication('nothing new', database, usage, dataset);
    await measurePublication('one title changed', database, usage, withOneChange(dataset));
    await measureQuestions(database, usage, dataset);
  } finally {
    await dispose();
    rmSync(folder, { recursive: true });
  }
}

function noUsage(): Usage {
  return { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
}

function statementsOf(text: string) {
  return text
    .replace(/--.*$/gm, '')
    .split(/;\s*$/m)
    .filter((statement) => statement.trim() !== '')
    .map(raw);
}

function recordsOf({
  articles,
  stories,
  quotes,
  paraphrases,
  statements,
  entities,
  events,
}: Dataset) {
  return [articles, stories, quotes, paraphrases, statements, entities, events].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}

function withOneChange(dataset: Dataset): Dataset {
  const middle = Math.floor(dataset.articles.length / 2);
  const articles = dataset.articles.map((article, at) =>
    at === middle ? { ...article, title: `${article.title}, corrected` } : article,
  );
  return { ...dataset, articles };
}

async function measurePublication(
  what: string,
  database: Database,
  usage: Usage,
  dataset: Dataset,
): Promise<void> {
  Object.assign(usage, noUsage());
  const start = performance.now();
  await publishToD1(database, storedDataset(dataset, []), { content: what, at: '' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`| ${what} | ${seconds} s | ${usage.rowsRead} | ${usage.rowsWritten} |`);
}

interface Question {
  what: string;
  list: ListName;
  search: string;
  /** How many pages to skip first. */
  page?: number;
}

async function measureQuestions(database: Database, usage: Usage, dataset: Dataset): Promise<void> {
  const [busiest] = dataset.entities.toSorted((a, b) => b.articleIds.length - a.articleIds.length);
  const month = monthOf(dataset, busiest);
  const [one] = dataset.entities.filter(({ articleIds }) => articleIds.length === 1);
  const questions: Question[] = [
    { what: 'newest articles', list: 'articles', search: 'limit=50' },
    { what: 'page 100 of articles', list: 'articles', search: 'limit=9', page: 99 },
    { what: 'page 100 of quotes', list: 'quotes', search: 'limit=9', page: 99 },
    { what: 'added last', list: 'articles', search: 'sort=added&limit=50' },
    { what: 'people by articles', list: 'people', search: 'limit=50' },
    { what: 'people by name', list: 'people', search: 'sort=name&limit=50' },
    {
      what: `articles of ${busiest?.type}`,
      list: 'articles',
      search: `${busiest?.type}=${busiest?.id}`,
    },
    {
      what: 'the same in one month',
      list: 'articles',
      search: `${busiest?.type}=${busiest?.id}&from=${month}&to=${month}`,
    },
    { what: 'quotes of a rare name', list: 'quotes', search: `${one?.type}=${one?.id}` },
    { what: 'one month', list: 'articles', search: `from=${month}&to=${month}` },
    { what: 'a word', list: 'articles', search: 'q=ferry&limit=20' },
    { what: 'two words', list: 'articles', search: 'q=ferry+contract&limit=20' },
    {
      what: 'a phrase',
      list: 'quotes',
      search: `q=${encodeURIComponent('"waited long enough"')}&limit=20`,
    },
    { what: 'by relevance', list: 'articles', search: 'q=ferry&sort=relevance&limit=20' },
    { what: 'facets of a word', list: 'articles', search: 'q=ferry&facet=person,year' },
    { what: 'one article', list: 'articles', search: `ids=${dataset.articles[1]?.id}` },
  ];
  console.log('| question | results | rows read | round trips |\n| --- | ---: | ---: | ---: |');
  for (const question of questions) {
    const { page, cost } = await answer(question, database, usage);
    console.log(
      `| ${question.what} | ${page.items.length} | ${cost.rowsRead} | ${cost.roundTrips} |`,
    );
  }
}

async function answer(
  { list, search, page: turns = 0 }: Question,
  database: Database,
  usage: Usage,
): Promise<{ page: Page; cost: Usage }> {
  let next: string | null = search;
  for (let turn = 0; ; turn++) {
    Object.assign(usage, noUsage());
    const page = await pageAt(list, next, database);
    if (turn === turns || page.next === null) return { page, cost: { ...usage } };
    next = page.next;
  }
}

/** The month of the median article of an entity. */
function monthOf({ articles }: Dataset, entity: Entity | undefined): string {
  const ids = entity?.articleIds ?? [];
  const id = ids[Math.floor(ids.length / 2)];
  const article = articles.find((each) => each.id === id && each.publishedAt !== null);
  return (article?.publishedAt ?? '2020-01').slice(0, 7);
}

/** Answers like a request that finds nothing in memory. */
async function pageAt(list: ListName, search: string, database: Database): Promise<Page> {
  const generation = await createGenerationReader()(database);
  const pool = createCachePool(40_000_000);
  const session = createSession(database, generation.number, pool.cache(), []);
  const context: RequestContext = { session, siblings: [] };
  const store: Store = createD1Store(generation, () => context, pool);
  return answerWhenLoaded(session, async () => store.page(parseQuery(list, search, store)));
}
