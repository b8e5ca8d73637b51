/** When records were published and last changed, worked out once for each. */
import type { Article } from '../dataset/types.ts';
import { type AnyRecord, type ListName, lists, type Records } from '../query/lists.ts';
import type { Lookups } from '../query/lookups.ts';
import { momentIn, rfc3339 } from './dates.ts';
import type { Site } from './links.ts';

export interface Moments {
  /** RFC 3339; as printed where the article prints a zone, else in UTC. */
  published: string;
  /** The same in milliseconds since 1970. */
  publishedAt: number;
  /** By the article's own word; never before it was published. */
  updated: string;
  /** The same in milliseconds since 1970. */
  updatedAt: number;
}

const ofArticles = new WeakMap<Article, Moments>();

export function momentsOfArticle(article: Article, { dossier }: Site): Moments {
  const known = ofArticles.get(article);
  if (known !== undefined) return known;
  const moments = read(article, dossier.timeZone);
  ofArticles.set(article, moments);
  return moments;
}

/** When the newest of some records changed; null of none, or of what no article dates. */
export function lastChange<L extends ListName>(
  list: L,
  records: readonly Records[L][],
  site: Site & { lookups: Lookups },
): string | null {
  let newest: Moments | null = null;
  for (const record of records) {
    const moments = newestOf(list, record, site);
    if (moments !== null && (newest === null || moments.updatedAt > newest.updatedAt)) {
      newest = moments;
    }
  }
  return newest === null ? null : newest.updated;
}

const ofRecords = new WeakMap<AnyRecord, Moments | null>();

/** Of a record's articles the one that changed last: looked for once, as a name may stand in thousands. */
function newestOf<L extends ListName>(
  list: L,
  record: Records[L],
  site: Site & { lookups: Lookups },
): Moments | null {
  const known = ofRecords.get(record);
  if (known !== undefined) return known;
  let newest: Moments | null = null;
  for (const article of lists[list].articles(record, site.lookups)) {
    if (article.publishedAt === null && article.modifiedAt === null) continue;
    const moments = momentsOfArticle(article, site);
    if (newest === null || moments.updatedAt > newest.updatedAt) newest = moments;
  }
  ofRecords.set(record, newest);
  return newest;
}

/** The instant that orders an article is its publication's; printed with a zone, it keeps that zone. */
function read({ publishedAt, orderedAt, modifiedAt }: Article, timeZone: string): Moments {
  const printed = publishedAt === null ? null : rfc3339(publishedAt);
  const same = printed !== null && Date.parse(printed) === Date.parse(orderedAt);
  const published = same ? printed : orderedAt;
  const modified = modifiedAt === null ? null : momentIn(modifiedAt, timeZone);
  const later = modified !== null && Date.parse(modified) > Date.parse(published);
  const updated = later ? modified : published;
  return {
    published,
    publishedAt: Date.parse(published),
    updated,
    updatedAt: Date.parse(updated),
  };
}
