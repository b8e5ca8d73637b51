/** The app over a dossier in D1. Each generation has an app of its own, so that its requests see one state throughout. */
import type { AsyncLocalStorage } from 'node:async_hooks';
import { createCachePool } from './cache/cache-pool.ts';
import { cacheBytes } from './cache/isolate-memory.ts';
import type { Reading } from './dataset/types.ts';
import { parseBaseUrl } from './formats/feed/urls.ts';
import { createRenderer } from './formats/renderer.ts';
import { type App, createApp } from './http/app.ts';
import { problemWithoutDossier } from './http/problem-response.ts';
import { relations } from './model/relations.ts';
import { createPageRenderer } from './pages/render-page.tsx';
import { answerWhenLoaded } from './store/d1/answer-when-loaded.ts';
import { createD1Store, type RequestContext } from './store/d1/d1-store.ts';
import { kindsOf } from './store/d1/d1-vocabulary.ts';
import { type D1, openDatabase, type Usage } from './store/d1/database.ts';
import type { Generation } from './store/d1/generation-head.ts';
import { createGenerationReader } from './store/d1/generations.ts';
import type { RecordKind } from './store/d1/references.ts';
import { createSession, type Loaded, type RecordCache } from './store/d1/session.ts';

export interface D1AppOptions {
  /** A session of the database for each request: whatever replica answers first, it never goes back in time. */
  openSession: () => D1;
  /** Where the dossier is served from; its own `url` when absent. */
  base: string | undefined;
  /** Knows the request at hand wherever a lookup is made. */
  requests: AsyncLocalStorage<RequestContext>;
  /** Counts what all requests cost. */
  usage?: Usage;
}

interface GenerationApp {
  app: App;
  generation: Generation;
  records: RecordCache;
}

export function createD1App({ openSession, base, requests, usage }: D1AppOptions): App {
  const currentGeneration = createGenerationReader();
  let newest: GenerationApp | null = null;

  function appOf(generation: Generation): GenerationApp {
    if (newest?.generation === generation) return newest;
    newest = createGenerationApp(generation, base, () => contextOf(requests));
    return newest;
  }

  async function fetch(request: Request): Promise<Response> {
    const database = openDatabase(openSession(), usage);
    try {
      const { app, generation, records } = appOf(await currentGeneration(database));
      const session = createSession(database, generation.number, records, recordsIn(request.url));
      return await requests.run({ session, siblings: [] }, () =>
        answerWhenLoaded(session, async () => app.fetch(request.clone())),
      );
    } catch (thrown) {
      console.error(thrown);
      return problemWithoutDossier(thrown);
    }
  }
  return { fetch };
}

function createGenerationApp(
  generation: Generation,
  base: string | undefined,
  context: () => RequestContext,
): GenerationApp {
  const pool = createCachePool(cacheBytes(0));
  const store = createD1Store(generation, context, pool);
  const { dossier } = generation.head;
  const site = { dossier, base: parseBaseUrl(base || dossier.url) };
  const app = createApp({
    store,
    readings: (id) => readingOf(context().session.record('readings', id)),
    site,
    renderer: createRenderer(site, store.lookups, pool),
    page: createPageRenderer(pool),
  });
  return { app, generation, records: pool.cache() };
}

/** Readings are stored as the compiler wrote them. */
function readingOf(loaded: Loaded | undefined): Reading | undefined {
  return loaded?.record as unknown as Reading | undefined;
}

function contextOf(requests: AsyncLocalStorage<RequestContext>): RequestContext {
  const context = requests.getStore();
  if (context === undefined) throw new Error('no request is being answered');
  return context;
}

const MOST_RECORDS = 200;

/** The records that a URL names in its parameters. */
function recordsIn(text: string): (readonly [RecordKind, string])[] {
  const parameters = URL.parse(text)?.searchParams;
  if (parameters === undefined) return [];
  return relations
    .flatMap((relation) =>
      parameters
        .getAll(relation)
        .flatMap((value) => value.split(','))
        .map((value) => value.trim().replace(/^-/, ''))
        .flatMap((id) => kindsOf(relation).map((kind) => [kind, id] as const)),
    )
    .slice(0, MOST_RECORDS);
}
