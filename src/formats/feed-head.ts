/** The head of a feed or list, in any format. */
import type { Query } from '../query/query.ts';
import type { Feed, WithdrawnItem } from './feed/feed.ts';
import { hubOf } from './feed/hub.ts';
import { machineTermsUrl, type Site } from './feed/urls.ts';

/** What depends on the request. */
export interface RequestDetails {
  id: string;
  title: string;
  home: string;
  self: string;
  first: string;
  next: string | null;
  updated: string | null;
  contentUpdated: string | null;
  withdrawn: readonly WithdrawnItem[];
  total: number | null;
  fields: string[];
  facets: unknown;
}

const RIGHTS = 'Texts and quotes belong to their publishers. Each item names its source.';

export function feedHead(
  site: Site,
  query: Pick<Query, 'byteOrderMark' | 'cursor'>,
  details: RequestDetails,
): Feed {
  const { dossier, base } = site;
  return {
    ...details,
    title: details.title === dossier.title ? details.title : `${details.title} | ${dossier.title}`,
    description: dossier.description,
    language: dossier.language,
    byteOrderMark: query.byteOrderMark,
    complete: details.next === null && query.cursor === null,
    author: dossier.title,
    rights: RIGHTS,
    license: dossier.license,
    machineTerms: machineTermsUrl(site),
    hub: hubOf(site, details.self),
    icon: `${base}/icon.png`,
    smallIcon: `${base}/small-icon.png`,
    about: `${base}/docs/json-feed`,
  };
}
