/** The frame of every page: head, masthead, footer. */
import { html, raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Dossier } from '../dataset/types.ts';
import { listNames, lists } from '../model/lists.ts';
import { Kept } from './kept-markup.tsx';
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
  const { dossier, search, current, children } = props;
  return (
    <html lang={dossier.language}>
      <Head {...props} />
      <body>
        <a class="skip" href="#content">
          Skip to content
        </a>
        <header class="masthead">
          <a class="name" href={sitePath('/')}>
            {dossier.title}
          </a>
          <SearchBox {...search} />
          <Kept name={`navigation ${current?.list} ${current?.as}`}>
            {() => <Navigation current={current} />}
          </Kept>
        </header>
        <main id="content">{children}</main>
        <Kept name="footer">{() => <Footer license={dossier.license} />}</Kept>
      </body>
    </html>
  );
}

function Navigation({ current }: Pick<LayoutProps, 'current'>) {
  return (
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
  );
}

function Footer({ license }: Pick<Dossier, 'license'>) {
  return (
    <footer>
      <p>
        Texts and quotes belong to their publishers. Each record names its source.{' '}
        {license && (
          <>
            <a href={license}>Licence of this collection</a> ·{' '}
          </>
        )}
        <a href={sitePath('/changes')}>What changed</a> ·{' '}
        <a href={sitePath('/opml.xml')}>All feeds (OPML)</a> ·{' '}
        <a href={sitePath('/dataset.json')}>Full dataset</a> · <a href={sitePath('/docs')}>API</a>
      </p>
    </footer>
  );
}

/** Every page has it: `html` escapes as components do, at a third of their cost. */
function Head(props: LayoutProps) {
  const { dossier, title, description, canonical, alternates, license, machineTerms } = props;
  const fullTitle = title === dossier.title ? title : `${title} | ${dossier.title}`;
  const terms = html`<link rel="license" type="application/rsl+xml" href="${machineTerms}"/>`;
  return html`<head><meta charset="utf-8"/><title>${fullTitle}</title><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="description" content="${description}"/><meta name="color-scheme" content="light dark"/>${
    canonical !== null && openGraph(props, canonical)
  }${structuredData(props.structuredData)}<link rel="stylesheet" href="${sitePath('/style.css')}"/>${
    license !== null && html`<link rel="license" href="${license}"/>`
  }${machineTerms !== null && terms}<link rel="icon" href="${sitePath('/icon.svg')}" type="image/svg+xml"/><script type="module" src="${sitePath('/search.js')}"></script>${alternates
    .filter(({ type }) => FEEDS.has(type))
    .map(
      ({ label, type, href }) =>
        html`<link rel="alternate" type="${type}" title="${title} (${label})" href="${href}"/>`,
    )}</head>`;
}

/** The canonical URL, and Open Graph metadata for sites that show a link to the page (ogp.me). */
function openGraph({ dossier, title, description, card }: LayoutProps, canonical: string) {
  return html`<meta property="og:title" content="${title}"/><meta property="og:description" content="${description}"/><meta property="og:type" content="${card.type}"/><meta property="og:url" content="${canonical}"/><meta property="og:site_name" content="${dossier.title}"/><meta property="og:image" content="${card.image}"/><link rel="canonical" href="${canonical}"/>`;
}

/** A block of data, which no browser runs and no Content-Security-Policy concerns. */
function structuredData(json: string | null) {
  return json !== null && html`<script type="application/ld+json">${raw(json)}</script>`;
}
