/** The D1 database of the environment `d1` in wrangler.toml, on this machine or at Cloudflare. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type D1, type Database, openDatabase, type Usage } from '../../src/store/d1/database.ts';
import { Refusal } from '../compile/core/refusal.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CONFIGURATION = path.join(ROOT, 'wrangler.toml');
const ENVIRONMENT = 'd1';

/** Where Wrangler keeps local databases; `npm run dev` reads them there. */
export const LOCAL_STATE = path.join(ROOT, '.wrangler', 'state');

/** In wrangler.toml as it comes: no database is made yet. */
const NO_DATABASE = '00000000-0000-0000-0000-000000000000';

export type Place = 'local' | 'remote';

/**
 * Applies the migrations that the database does not have yet, and passes it to a function.
 * @throws Refusal when there is no such database, or its migrations fail
 */
export async function withD1<T>(
  place: Place,
  usage: Usage,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  // Loaded only where it is needed: it takes a second.
  const { unstable_readConfig } = await import('wrangler');
  const configuration = unstable_readConfig({ config: CONFIGURATION, env: ENVIRONMENT });
  const binding = bindingOf(configuration.d1_databases, place);
  migrate(binding.database_name, place);
  const configPath = configurationFor(binding, configuration.compatibility_date);
  const { d1, dispose } = await openD1(configPath, path.join(LOCAL_STATE, 'v3'), place);
  try {
    return await use(openDatabase(d1, usage));
  } finally {
    await dispose();
  }
}

/** @param configPath of a Worker with a binding `DB` */
export async function openD1(
  configPath: string,
  state: string,
  place: Place,
): Promise<{ d1: D1; dispose: () => Promise<void> }> {
  const { getPlatformProxy } = await import('wrangler');
  const { env, dispose } = await getPlatformProxy<{ DB: D1 }>({
    configPath,
    persist: { path: state },
    remoteBindings: place === 'remote',
  });
  return { d1: afterEvents(env.DB), dispose };
}

/** While records are derived, connections end unnoticed: each call first lets those be seen. */
function afterEvents(d1: D1): D1 {
  return {
    prepare: (text) => d1.prepare(text),
    batch: async (statements) => {
      await setImmediate();
      return d1.batch(statements);
    },
  };
}

interface Binding {
  binding: string;
  database_name: string;
  database_id: string;
  remote: boolean;
}

type Databases = readonly { database_name?: string; database_id?: string }[];

function bindingOf([database]: Databases, place: Place): Binding {
  const { database_name: name, database_id: id } = database ?? {};
  if (name === undefined || id === undefined) {
    throw new Refusal('wrangler.toml has no D1 database in its environment d1');
  }
  if (place === 'remote' && id === NO_DATABASE) {
    throw new Refusal(
      `no database is made yet: run "npx wrangler d1 create ${name}" and put the id that it prints into wrangler.toml (docs/growth.md)`,
    );
  }
  return { binding: 'DB', database_name: name, database_id: id, remote: place === 'remote' };
}

function migrate(name: string, place: Place): void {
  const args = ['d1', 'migrations', 'apply', name, `--${place}`, '--env', ENVIRONMENT];
  const state = place === 'local' ? ['--persist-to', LOCAL_STATE] : [];
  const { status, stdout, stderr } = spawnSync('wrangler', [...args, ...state], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, CI: 'true' },
  });
  if (status !== 0) throw new Refusal(`the migrations of ${name} failed:\n${stdout}${stderr}`);
}

/** A Worker that is nothing but the binding: whether it is remote is said in its file alone. */
function configurationFor(binding: Binding, date: string | undefined): string {
  const file = path.join(ROOT, 'build', 'wrangler-publish.json');
  mkdirSync(path.dirname(file), { recursive: true });
  const name = 'dossier-publication';
  writeFileSync(
    file,
    JSON.stringify({ name, compatibility_date: date, d1_databases: [binding] }, null, 2),
  );
  return file;
}
