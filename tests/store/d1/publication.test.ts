/** A publication to D1 shows all of itself at once, or nothing, and goes on where it was interrupted. */
import { beforeEach, describe, expect, it } from 'vitest';
import { publishToD1 } from '../../../scripts/publish/d1-publication.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { type Database, numberOf, sql } from '../../../src/store/d1/database.ts';
import { storedDataset } from '../../../src/store/d1/stored-records.ts';
import { appOverD1, emptyDatabase } from '../../d1-app.ts';
import { generateDataset } from '../../generated-dataset.ts';

const before = generateDataset({ articles: 30, seed: 5 });
const after = corrected(before);

/** One article has another title and is newer, one is gone with its quotes, and one quote is new. */
function corrected(dataset: Dataset): Dataset {
  const { articles, quotes } = structuredClone(dataset);
  const [first, gone] = [articles[3], articles[7]];
  const quote = quotes.find(({ articleId }) => articleId === first?.id);
  if (!first || !gone || !quote) throw new Error('no such articles');
  first.title = 'Harbour reopens';
  first.orderedAt = '2026-05-05T05:05:05Z';
  return {
    ...dataset,
    articles: articles.filter((article) => article !== gone),
    quotes: [
      ...quotes.filter(({ articleId }) => articleId !== gone.id),
      { ...quote, id: 'one-more', text: 'the harbour is open again' },
    ],
  };
}

const QUESTIONS = [
  '/articles.json?limit=200',
  '/quotes.json?limit=200',
  '/people.json?facet=publisher',
  '/articles.json?q=harbour&sort=oldest',
  '/suggest?q=har',
];

async function answers(): Promise<string> {
  const { fetch } = appOverD1();
  const texts = await Promise.all(QUESTIONS.map(async (path) => (await fetch(path)).text()));
  return texts.join('\n');
}

function publish(database: Database, dataset: Dataset) {
  return publishToD1(database, storedDataset(dataset, []), { content: 'c', at: '' });
}

/** The database until it has answered so often; then it is killed: what was asked last has happened, or has not. */
function mortal(database: Database, lifetime: number, lastArrives: boolean): Database {
  let age = 0;
  return {
    rows: async (statements) => {
      age++;
      if (age > lifetime) {
        if (age === lifetime + 1 && lastArrives) await database.rows(statements);
        throw new Error('killed');
      }
      return database.rows(statements);
    },
  };
}

async function count(database: Database, table: string): Promise<number> {
  const [rows = []] = await database.rows([
    { sql: `SELECT COUNT(*) AS count FROM ${table}`, parameters: [] },
  ]);
  return numberOf(rows[0] ?? {}, 'count');
}

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

describe('a publication', () => {
  it('is seen whole or not at all, wherever it is killed, and the next one completes it', async () => {
    await publish(database, after);
    const expectedAfter = await answers();
    database = await emptyDatabase();
    await publish(database, before);
    const expectedBefore = await answers();
    expect(expectedAfter).not.toBe(expectedBefore);
    let completed = 0;
    for (let kill = 0; completed === 0; kill++) {
      for (const lastArrives of [false, true]) {
        const outcome = await publish(mortal(database, kill, lastArrives), after).then(
          () => 'done',
          () => 'killed',
        );
        const seen = await answers();
        expect([expectedBefore, expectedAfter]).toContain(seen);
        if (outcome === 'done') {
          completed++;
          expect(seen).toBe(expectedAfter);
        }
      }
    }
    await publish(database, after);
    expect(await answers()).toBe(expectedAfter);
    await publish(database, before);
    expect(await answers()).toBe(expectedBefore);
  }, 120_000);

  it('writes nothing of what is there already', async () => {
    await publish(database, before);
    expect(await publish(database, before)).toMatchObject({ written: 0, removed: 0 });
    const { written, removed } = await publish(database, after);
    expect(written).toBeGreaterThan(2);
    expect(written).toBeLessThan(40);
    expect(removed).toBeGreaterThan(1);
  });

  it('leaves nothing behind of what no reader can see', async () => {
    await publish(database, after);
    const tables = ['records', 'links', 'names', 'articles_text', 'quotes_text', 'people_text'];
    const sizes = () => Promise.all(tables.map((table) => count(database, table)));
    const expected = await sizes();
    await publish(database, before);
    await publish(database, after);
    await publish(database, after);
    await publish(database, after);
    expect(await sizes()).toEqual(expected);
  });

  it('does not hide another one that came between', async () => {
    await publish(database, before);
    const late: Database = {
      rows: async (statements) => {
        const isLast = statements.some(({ sql: text }) => text.startsWith('INSERT INTO current'));
        if (isLast) await database.rows([sql`UPDATE current SET generation = ${9n}`]);
        return database.rows(statements);
      },
    };
    await expect(publish(late, after)).rejects.toThrow('another publication has come between');
  });
});

describe('without an answer of D1', () => {
  it('says so, and when to try again', async () => {
    const response = await appOverD1().fetch('/articles.json');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ title: 'Service Unavailable', status: 503 });
  });
});
