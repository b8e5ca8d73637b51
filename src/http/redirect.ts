/** Redirects from addresses that people and programs guess. */
import { basePathOf } from '../pages/paths.ts';
import type { AppContext } from './app-context.ts';
import { REDIRECT } from './headers.ts';

/** Thrown for an address that stands for another one. */
export class Redirect extends Error {
  /** Path and query of the other address, below the base path. */
  readonly target: string;

  constructor(target: string) {
    super(`redirect to ${target}`);
    this.name = 'Redirect';
    this.target = target;
  }
}

/** What other sites call the same. */
const GUESSED: ReadonlyMap<string, string> = new Map([
  ['/feed', '/rss.xml'],
  ['/feed.xml', '/rss.xml'],
  ['/feed.rss', '/rss.xml'],
  ['/rss', '/rss.xml'],
  ['/rss2.xml', '/rss.xml'],
  ['/index.xml', '/rss.xml'],
  ['/index.rss', '/rss.xml'],
  ['/feed.atom', '/atom.xml'],
  ['/atom', '/atom.xml'],
  ['/index.atom', '/atom.xml'],
  ['/index.json', '/feed.json'],
  ['/feeds', '/opml.xml'],
  ['/opml', '/opml.xml'],
  ['/api', '/openapi.json'],
  ['/openapi', '/openapi.json'],
  ['/dataset', '/dataset.json'],
  ['/index.html', '/'],
]);

/** The address that a guessed one stands for; undefined for any other. A slash at the end is none of an address's. */
export function redirectTarget(pathname: string): string | undefined {
  const tidy = pathname.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  return GUESSED.get(tidy) ?? (tidy === pathname ? undefined : tidy);
}

/** 308: the method stays, and clients may remember it (RFC 9110 section 15.4.9). */
export function redirectResponse({ target }: Redirect, { site }: AppContext): Response {
  const headers = { ...REDIRECT, Location: `${basePathOf(site)}${target}` };
  return new Response(null, { status: 308, headers });
}
