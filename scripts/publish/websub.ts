/** Tells a WebSub hub which feeds a publication changed (W3C Recommendation of 23 January 2018, section 7). */
import type { Dossier } from '../../src/dataset/types.ts';
import { hubTopics } from '../../src/formats/feed/hub.ts';
import { parseBaseUrl, type Site } from '../../src/formats/feed/urls.ts';

const PATIENCE_SECONDS = 20;

/** By the address of each announced feed, the ETag that is served now; null where there is none. */
type FeedTags = ReadonlyMap<string, string | null>;

/** None for a dossier without a hub. */
export async function servedTags(dossier: Dossier): Promise<FeedTags> {
  if (dossier.hub === null) return new Map();
  const site: Site = { dossier, base: parseBaseUrl(dossier.url) };
  const tags = new Map<string, string | null>();
  for (const topic of hubTopics(site)) tags.set(topic, await tagAt(topic));
  return tags;
}

/**
 * Announces the feeds whose ETag is another than before.
 * @returns what to say about it; null if there was nothing to announce
 */
export async function announce(dossier: Dossier, before: FeedTags): Promise<string | null> {
  const { hub } = dossier;
  if (hub === null) return null;
  const now = await servedTags(dossier);
  const changed = [...now].filter(([topic, tag]) => tag !== null && tag !== before.get(topic));
  if (changed.length === 0) return null;
  const body = new URLSearchParams([
    ['hub.mode', 'publish'],
    ...changed.map(([topic]): [string, string] => ['hub.url', topic]),
  ]);
  const answer = await asked(hub, { method: 'POST', body });
  if (answer?.ok) return `${hub} was told of ${changed.length} feeds`;
  return `${hub} was not told of the new feeds: it ${answer === null ? 'cannot be reached' : `answered ${answer.status}`}; subscribers get them when they next ask`;
}

async function tagAt(url: string): Promise<string | null> {
  const answer = await asked(url, { method: 'HEAD' });
  return answer?.ok ? answer.headers.get('etag') : null;
}

/** Null if nobody answers. */
async function asked(url: string, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_SECONDS * 1000) });
  } catch {
    return null;
  }
}
