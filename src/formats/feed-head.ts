/** What a list says of itself, whatever the format. */
import type { Query } from '../query/query.ts';
import type { Feed } from './feed/feed.ts';
import type { Site } from './feed/urls.ts';

/** What only the one who answers a request knows. */
export interface Place {
  id: string;
  title: string;
  home: string;
  self: string;
  first: string;
  next: string | null;
  updated: string | null;
  total: number | null;
  fields: string[];
  facets: unknown;
}

const RIGHTS = 'Texts and quotes belong to their publishers. Each item names its source.';

export function feedHead(site: Site, query: Query, place: Place): Feed {
  const { dossier, base } = site;
  return {
    ...place,
    title: place.title === dossier.title ? place.title : `${place.title} | ${dossier.title}`,
    description: dossier.description,
    language: dossier.language,
    complete: place.next === null && query.cursor === null,
    author: dossier.title,
    rights: RIGHTS,
    license: dossier.license,
    icon: `${base}/icon.png`,
    smallIcon: `${base}/small-icon.png`,
    about: `${base}/docs/json-feed`,
  };
}
