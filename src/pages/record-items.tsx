/** A record as an entry of a list: one component for each kind of record. */
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type {
  Article,
  DossierEvent,
  Entity,
  Publisher,
  Quote,
  Statement,
  Story,
} from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName, Records } from '../model/records.ts';
import { independentArticles } from '../model/statement-outlets.ts';
import { count } from './count.ts';
import { DateInWords, PublicationDate } from './dates.tsx';
import { entityPath, recordPath } from './paths.ts';
import { QuotedSentence } from './quoted-sentence.tsx';
import { Speaker } from './speaker.tsx';

export interface ItemProps<R> {
  record: R;
  lookups: Lookups;
  /** Level of the heading: 2 directly below the page's title, else 3. */
  level?: 2 | 3;
}

type Item<R> = (props: ItemProps<R>) => JSX.Element;

/** The component for the records of each list. */
export const items: { [L in ListName]: Item<Records[L]> } = {
  articles: ArticleItem,
  stories: StoryItem,
  quotes: QuoteItem,
  statements: StatementItem,
  events: EventItem,
  people: EntityItem,
  organizations: EntityItem,
  places: EntityItem,
  publishers: PublisherItem,
};

export function ArticleItem({ record: article, level }: ItemProps<Article>) {
  return (
    <>
      <Heading level={level}>
        <a href={recordPath('articles', article.id)} lang={article.language} dir="auto">
          {article.title}
        </a>
      </Heading>
      <p class="meta">
        <ArticleLine article={article} />
      </p>
      {article.standfirst && (
        <p lang={article.language} dir="auto">
          {article.standfirst}
        </p>
      )}
    </>
  );
}

function Heading({ level = 3, children }: { level?: 2 | 3 | undefined; children?: Child }) {
  return level === 2 ? <h2>{children}</h2> : <h3>{children}</h3>;
}

/** Publisher, date and authors in one line. */
export function ArticleLine({ article }: { article: Article }) {
  const { publisher, publisherBasis, authors } = article;
  return (
    <>
      {publisher ? (
        <a href={recordPath('publishers', publisher.id)}>{publisher.name}</a>
      ) : (
        'Publisher not stated'
      )}{' '}
      {publisherBasis === 'inferred' && '(inferred) '}· <PublicationDate article={article} />
      {authors.length > 0 && <> · {authors.map(({ name }) => name).join(', ')}</>}
    </>
  );
}

function StoryItem({ record: story, lookups, level }: ItemProps<Story>) {
  const articles = lookups.articles(story.articleIds);
  const publishers = publisherNames(articles);
  return (
    <>
      <Heading level={level}>
        <a
          href={recordPath('stories', story.id)}
          lang={languageOf(story.title, articles)}
          dir="auto"
        >
          {story.title}
        </a>
      </Heading>
      <p class="meta">
        {story.date && (
          <>
            <DateInWords value={story.date} /> ·{' '}
          </>
        )}
        {count(story.articleIds.length, 'article', 'articles')}
        {publishers.length > 0 && ` · ${publishers.join(', ')}`}
      </p>
    </>
  );
}

/** The quote in its sentence, with speaker and article. */
function QuoteItem({ record: quote, lookups }: ItemProps<Quote>) {
  return (
    <>
      <QuotedSentence quote={quote} lookups={lookups} />
    </>
  );
}

function StatementItem({ record: statement, lookups }: ItemProps<Statement>) {
  const [first] = lookups.renderings(statement);
  const article = first && lookups.article(first.articleId);
  const printing = independentArticles(statement, lookups).map(({ article: source }) => source);
  const publishers = publisherNames(printing);
  return (
    <>
      <blockquote lang={article?.language} dir="auto">
        <a href={recordPath('statements', statement.id)}>
          {first?.manner === 'direct' ? `“${first.text}”` : first?.text}
        </a>
      </blockquote>
      <p class="said">
        <Speaker speaker={statement.speaker} lookups={lookups} /> ·{' '}
        {count(printing.length, 'article', 'articles')}
        {publishers.length > 0 && ` · ${publishers.join(', ')}`}
      </p>
    </>
  );
}

/** The language of the article with this headline, else that of the first article. */
export function languageOf(headline: string, articles: readonly Article[]): string | undefined {
  return (articles.find(({ title }) => title === headline) ?? articles[0])?.language;
}

export function EventItem({ record: event, lookups }: ItemProps<DossierEvent>) {
  const language = languageOf(event.title, lookups.articles(event.articleIds));
  return (
    <div class="event">
      <p class="meta">
        <DateInWords value={event.date} />
      </p>
      <p>
        <a href={recordPath('events', event.id)} lang={language} dir="auto">
          {event.title}
        </a>{' '}
        <span class="count">{count(event.articleIds.length, 'article', 'articles')}</span>
      </p>
    </div>
  );
}

function EntityItem({ record: entity }: ItemProps<Entity>) {
  const path = entityPath(entity);
  return (
    <p class="row">
      {path ? <a href={path}>{entity.name}</a> : entity.name}{' '}
      {entity.aliases.length > 0 && (
        <span class="count also">also {entity.aliases.slice(0, 3).join(', ')}</span>
      )}{' '}
      <span class="count">{count(entity.articleIds.length, 'article', 'articles')}</span>
    </p>
  );
}

function PublisherItem({ record: publisher }: ItemProps<Publisher>) {
  return (
    <p class="row">
      <a href={recordPath('publishers', publisher.id)}>{publisher.name}</a>{' '}
      <span class="count">{count(publisher.articleIds.length, 'article', 'articles')}</span>
    </p>
  );
}

function publisherNames(articles: readonly Article[]): string[] {
  return [...new Set(articles.flatMap(({ publisher }) => publisher?.name ?? []))];
}
