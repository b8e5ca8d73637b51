/** The frame of every page: head, masthead, footer. */
import type { Child } from 'hono/jsx';
import type { Dossier } from '../dataset/types.ts';
import { listNames, lists } from '../model/lists.ts';
import { sitePath } from './paths.ts';
import { SearchBox, type SearchBoxProps } from './search-box.tsx';
import type { Alternate } from './view.ts';

export interface LayoutProps {
  dossier: Dossier;
  title: string;
  description: string;
  /** The page's absolute URL; null for a problem, which has none. */
  canonical: string | null;
  alternates: readonly Alternate[];
  license: string | null;
  machineTerms: string | null;
  /** The list that the page shows or belongs to, highlighted in the navigation. */
  current: { list: string; as: 'page' | 'true' } | null;
  /** The page's Open Graph type and the URL of its picture. */
  card: { type: 'article' | 'website'; image: string };
  /** JSON-LD, escaped for a page; null for none. */
  structuredData: string | null;
  search: SearchBoxProps;
  children?: Child;
}

/** Most statements stand in one article only. */
const SHARED_STATEMENTS = '/statements?has=several';

const FEEDS = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);

export function Layout(props: LayoutProps) {
  const { dossier, title, description, canonical, alternates, license, current, children } = props;
  const { machineTerms, search } = props;
  const fullTitle = title === dossier.title ? title : `${title} | ${dossier.title}`;
  return (
    <html lang={dossier.language}>
      <head>
        <meta charset="utf-8" />
        <title>{fullTitle}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {canonical && <OpenGraph {...props} canonical={canonical} />}
        <StructuredData json={props.structuredData} />
        <link rel="stylesheet" href={sitePath('/style.css')} />
        {license && <link rel="license" href={license} />}
        {machineTerms && <link rel="license" type="application/rsl+xml" href={machineTerms} />}
        <link rel="icon" href={sitePath('/icon.svg')} type="image/svg+xml" />
        <script type="module" src={sitePath('/search.js')} />
        {alternates
          .filter(({ type }) => FEEDS.has(type))
          .map(({ label, type, href }) => (
            <link rel="alternate" type={type} title={`${title} (${label})`} href={href} />
          ))}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to content
        </a>
        <header class="masthead">
          <a class="name" href={sitePath('/')}>
            {dossier.title}
          </a>
          <SearchBox {...search} />
          <nav aria-label="Lists">
            <ul>
              {listNames.map((list) => (
                <li>
                  <a
                    href={sitePath(list === 'statements' ? SHARED_STATEMENTS : `/${list}`)}
                    aria-current={list === current?.list ? current.as : undefined}
                  >
                    {lists[list].title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="content">{children}</main>
        <footer>
          <p>
            Texts and quotes belong to their publishers. Each record names its source.{' '}
            {dossier.license && (
              <>
                <a href={dossier.license}>Licence of this collection</a> ·{' '}
              </>
            )}
            <a href={sitePath('/changes')}>What changed</a> ·{' '}
            <a href={sitePath('/opml.xml')}>All feeds (OPML)</a> ·{' '}
            <a href={sitePath('/dataset.json')}>Full dataset</a> ·{' '}
            <a href={sitePath('/docs')}>API</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

/** The canonical URL, and Open Graph metadata for sites that show a link to the page (ogp.me). */
function OpenGraph(props: LayoutProps & { canonical: string }) {
  const { dossier, title, description, canonical, card } = props;
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={card.type} />
      <meta property="og:url" content={canonical} />
      <meta property="og:site_name" content={dossier.title} />
      <meta property="og:image" content={card.image} />
      <link rel="canonical" href={canonical} />
    </>
  );
}

/** A block of data, which no browser runs and no Content-Security-Policy concerns. */
function StructuredData({ json }: { json: string | null }) {
  if (json === null) return null;
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
