/** What D1 bills for an answer follows from the answer, not from the size of the dossier. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type D1TestApp, d1App } from '../../d1-app.ts';
import { generateDataset } from '../../generated-dataset.ts';
import { publishedAt } from '../../published-dataset.ts';

/** The pointer to the current generation and its head, and the position of a cursor. */
const OVERHEAD = 4;
const LIMIT = 10;

/** Rows for each result: its own, and one of the index that finds it. */
const QUESTIONS: [path: string, rows: number][] = [
  [`/articles.json?limit=${LIMIT}`, LIMIT + 1],
  [`/articles.json?sort=oldest&limit=${LIMIT}`, LIMIT + 1],
  [`/articles.json?person=maria-silva&limit=${LIMIT}`, 2 * LIMIT + 10],
  [`/articles.csv?sort=added&limit=${LIMIT}`, 2 * LIMIT + 4],
  [`/events.json?sort=reported&limit=${LIMIT}`, 2 * LIMIT + 4],
  [`/people.json?sort=name&limit=3`, 2 * 3 + 4],
  [`/articles.json?q=harbour&limit=${LIMIT}`, 3 * LIMIT + 4],
];

describe.each([40, 160])('of %i articles', (articles) => {
  let app: D1TestApp;
  beforeAll(async () => {
    app = await d1App(publishedAt('2026-01-02T03:04:05Z', generateDataset({ articles, seed: 9 })));
  }, 60_000);

  it.each(QUESTIONS)('%s reads at most %i rows, and the next pages no more', async (path, rows) => {
    let next: string | null = path;
    for (let page = 0; next !== null && page < 3; page++) {
      const before = app.usage.rowsRead;
      const response = await app.fetch(next);
      expect(response.status).toBe(200);
      const most = rows + OVERHEAD + 2 * articlesBehind(await response.text());
      const cost = app.usage.rowsRead - before;
      expect([next, cost]).toEqual([next, expect.toSatisfy((it) => it <= most)]);
      const link = response.headers.get('link') ?? '';
      next = /<https:\/\/dossier\.example([^>]+)>; rel="next"/.exec(link)?.[1] ?? null;
    }
  });
});

/** How many articles a page of events names. Each gives its outlet and date to a mention, and is two rows as a result is. */
function articlesBehind(body: string): number {
  const named = [...body.matchAll(/"articleIds":\[([^\]]*)\]/g)];
  return new Set(named.flatMap(([, ids]) => ids?.split(',') ?? [])).size;
}
