/** Checks a deployed dossier over HTTP. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dataset } from '../src/dataset/types.ts';

/** A new version takes a few seconds to reach every data centre. */
const ATTEMPTS = 10;
const PAUSE_SECONDS = 3;
const PATIENCE_SECONDS = 10;

/** Paths that are fetched besides `/health`. */
const PATHS = ['/', '/feed.json', '/rss.xml', '/articles.json'];

/**
 * Polls `/health` until the site serves the dataset, then fetches its home page and feeds. Returns what is wrong, or
 * null.
 */
export async function problemWith(
  base: string,
  dataset: Pick<Dataset, 'publishedAt' | 'articles'>,
  pauseSeconds: number = PAUSE_SECONDS,
): Promise<string | null> {
  let problem = await healthProblem(base, dataset);
  for (let attempt = 1; problem !== null && attempt < ATTEMPTS; attempt++) {
    await sleep(pauseSeconds * 1000);
    problem = await healthProblem(base, dataset);
  }
  if (problem !== null) return problem;
  for (const path of PATHS) {
    const answer = await ask(`${base}${path}`);
    if (typeof answer === 'string') return answer;
  }
  return null;
}

async function healthProblem(
  base: string,
  { publishedAt, articles }: Pick<Dataset, 'publishedAt' | 'articles'>,
): Promise<string | null> {
  const answer = await ask(`${base}/health`);
  if (typeof answer === 'string') return answer;
  const health: unknown = await answer.json().catch(() => null);
  if (typeof health !== 'object' || health === null)
    return `${base}/health does not return JSON: something else is served there`;
  const served = new Map(Object.entries(health));
  if (served.get('articles') === articles.length && served.get('publishedAt') === publishedAt)
    return null;
  return `${base} still serves another dataset: ${served.get('articles')} articles, published ${served.get('publishedAt') ?? 'never'}`;
}

/** The response, or what is wrong with it. */
async function ask(url: string): Promise<Response | string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_SECONDS * 1000) });
    return response.ok ? response : `${url} returns ${response.status}`;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return `${url} does not answer: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}
