/** The hub that tells subscribers at once what is new (WebSub, W3C Recommendation 2018), if the editor names one. */
import { listNames } from '../../model/lists.ts';
import { listUrl, type Site } from './urls.ts';

/** The feeds that are announced: those of all articles and of each list, under the addresses that they name themselves. */
export function hubTopics(site: Site): string[] {
  return [
    ...['/feed.json', '/rss.xml', '/atom.xml'].map((path) => `${site.base}${path}`),
    ...listNames.flatMap((list) =>
      ['jsonfeed', 'rss', 'atom'].map((extension) => `${listUrl(site, list)}.${extension}`),
    ),
  ];
}

/** The hub of the feed at this address; null where changes of it are not announced. */
export function hubOf(site: Site, self: string): string | null {
  const { hub } = site.dossier;
  return hub !== null && hubTopics(site).includes(self) ? hub : null;
}
