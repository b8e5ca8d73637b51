/** From views to HTML documents. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Cache, CachePool } from '../cache/cache-pool.ts';
import { memoize } from '../cache/memoize.ts';
import { isReserved, servableArticle, servableSpan } from '../dataset/rights.ts';
import type { Speaker } from '../dataset/types.ts';
import { type Chunk, chunkOf } from '../formats/chunks.ts';
import type { ListName } from '../model/records.ts';
import { ArticlePage } from './article-page.tsx';
import { ChangesPage } from './changes-page.tsx';
import { DocsPage } from './docs-page.tsx';
import { EntityPage, PublisherPage } from './entity-page.tsx';
import { EventPage } from './event-page.tsx';
import { HomePage } from './home-page.tsx';
import { KeptMarkup } from './kept-markup.tsx';
import { Layout } from './layout.tsx';
import { ListPage, RECORDS } from './list-page.tsx';
import { listRecords } from './list-records.tsx';
import { BasePath, basePathOf } from './paths.ts';
import { ProblemPage } from './problem-page.tsx';
import { searchBoxOf } from './search-box.tsx';
import { SearchPage } from './search-page.tsx';
import { SourcePage } from './source-page.tsx';
import { QuotePage, StatementPage } from './speech-pages.tsx';
import { StoryPage } from './story-page.tsx';
import type { RecordView, View } from './view.ts';

/**
 * Renders views, as the document's bytes in pieces.
 * @param pool where markup is kept that pages share
 */
export function createPageRenderer(pool: CachePool): (view: View) => Chunk[] {
  const shared = pool.cache<string, string>();
  const recordsOf = memoize((_: ListName): Cache<string, Chunk> => pool.cache());
  return (view) => {
    const html = documentOf(view, shared);
    if (view.kind !== 'list') return [chunkOf(html)];
    const [before = '', after = ''] = html.split(RECORDS);
    return [chunkOf(before), ...listRecords(view, recordsOf(view.list)), chunkOf(after)];
  };
}

/** The document, DOCTYPE included. */
function documentOf(view: View, shared: Cache<string, string>): string {
  const { dossier, base, url, alternates } = view;
  const page = (
    <KeptMarkup.Provider value={shared}>
      <BasePath.Provider value={basePathOf(view)}>
        <Layout
          dossier={dossier}
          title={titleOf(view)}
          description={descriptionOf(view)}
          canonical={view.kind === 'problem' ? null : url}
          alternates={alternates}
          license={view.license}
          machineTerms={view.machineTerms}
          current={
            'list' in view ? { list: view.list, as: view.kind === 'list' ? 'page' : 'true' } : null
          }
          search={searchBoxOf(view)}
          card={{ type: isArticle(view) ? 'article' : 'website', image: `${base}/icon.png` }}
          structuredData={view.kind === 'record' ? view.structuredData : null}
        >
          <Content view={view} />
        </Layout>
      </BasePath.Provider>
    </KeptMarkup.Provider>
  );
  return `<!DOCTYPE html>${page}`;
}

function titleOf(view: View): string {
  switch (view.kind) {
    case 'home':
      return view.dossier.title;
    case 'record':
      return recordTitle(view);
    case 'source':
      return `How “${view.article.title}” was read`;
    case 'search':
      return view.words === '' ? 'Search' : `Results for “${view.words}”`;
    default:
      return view.title;
  }
}

function isArticle(view: View): boolean {
  return view.kind === 'record' && view.list === 'articles';
}

function descriptionOf(view: View): string {
  switch (view.kind) {
    case 'record':
      return view.summary;
    case 'problem':
      return view.detail;
    default:
      return view.dossier.description;
  }
}

function Content({ view }: { view: View }): JSX.Element {
  switch (view.kind) {
    case 'home':
      return <HomePage {...view} />;
    case 'list':
      return <ListPage {...view} />;
    case 'record':
      return recordContent(view);
    case 'search':
      return <SearchPage {...view} />;
    case 'source':
      return <SourcePage {...view} />;
    case 'problem':
      return <ProblemPage {...view} />;
    case 'changes':
      return <ChangesPage {...view} />;
    case 'docs':
      return <DocsPage {...view} />;
  }
}

/** The title and page of a record of each list. */
const recordPages: {
  [L in ListName]: {
    title: (view: RecordView<L>) => string;
    content: (view: RecordView<L>) => JSX.Element;
  };
} = {
  articles: { title: ({ record }) => record.title, content: article },
  stories: { title: ({ record }) => record.title, content: StoryPage },
  quotes: { title: ({ record }) => titleWithSpeaker('Quote', record.speaker), content: QuotePage },
  statements: {
    title: ({ record }) => titleWithSpeaker('Statement', record.speaker),
    content: StatementPage,
  },
  events: { title: ({ record }) => record.title, content: EventPage },
  people: { title: ({ record }) => record.name, content: EntityPage },
  organizations: { title: ({ record }) => record.name, content: EntityPage },
  places: { title: ({ record }) => record.name, content: EntityPage },
  publishers: { title: ({ record }) => record.name, content: PublisherPage },
};

function recordTitle<L extends ListName>(view: RecordView<L>): string {
  return recordPages[view.list].title(view);
}

function recordContent<L extends ListName>(view: RecordView<L>): JSX.Element {
  return recordPages[view.list].content(view);
}

function article({ record, dossier, lookups, alternates }: RecordView<'articles'>): JSX.Element {
  const quotes = lookups.quotesOfArticle(record.id).filter(({ manner }) => manner === 'direct');
  return (
    <ArticlePage
      article={servableArticle(record, dossier)}
      quotes={quotes}
      marked={quotes.flatMap((quote) => servableSpan(record, dossier, quote) ?? [])}
      reserved={isReserved(record, dossier)}
      lookups={lookups}
      alternates={alternates}
    />
  );
}

function titleWithSpeaker(kind: string, speaker: Speaker | null): string {
  return speaker ? `${kind} by ${speaker.name}` : `${kind} by an unnamed speaker`;
}
