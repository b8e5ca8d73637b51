/** The whole app over a dataset published to a real D1 database in workerd. */

import { env } from 'cloudflare:workers';
import { AsyncLocalStorage } from 'node:async_hooks';
import migration from '../migrations/0001_records.sql?raw';
import { publishToD1 } from '../scripts/publish/d1-publication.ts';
import { createD1App } from '../src/d1-app.ts';
import type { Dataset } from '../src/dataset/types.ts';
import { type Database, openDatabase, type Usage } from '../src/store/d1/database.ts';
import { storedDataset } from '../src/store/d1/stored-records.ts';

export interface D1TestApp {
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  database: Database;
  /** What its requests have cost. */
  usage: Usage;
}

/** An empty database with the migrations applied. */
export async function emptyDatabase(): Promise<Database> {
  const { results } = await env.DB.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND (sql LIKE 'CREATE VIRTUAL%' OR name NOT LIKE '%\\_text\\_%' ESCAPE '\\') AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'`,
  ).all<{ name: string }>();
  for (const { name } of results) await env.DB.prepare(`DROP TABLE ${name}`).run();
  for (const statement of statementsOf(migration)) await env.DB.prepare(statement).run();
  return openDatabase(env.DB);
}

function statementsOf(text: string): string[] {
  return text
    .replace(/--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

async function publish(database: Database, dataset: Dataset): Promise<void> {
  await publishToD1(database, storedDataset(dataset, []), { content: 'content', at: '' });
}

export async function d1App(dataset: Dataset): Promise<D1TestApp> {
  const database = await emptyDatabase();
  await publish(database, dataset);
  return { database, ...appOverD1() };
}

export function appOverD1(): Pick<D1TestApp, 'fetch' | 'usage'> {
  const usage = { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
  const app = createD1App({
    openSession: () => env.DB.withSession(),
    base: 'https://dossier.example',
    requests: new AsyncLocalStorage(),
    usage,
  });
  return {
    usage,
    fetch: async (path, init) => app.fetch(new Request(`https://any.example${path}`, init)),
  };
}
