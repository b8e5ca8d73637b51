/** The page of a record: one component for each kind of record. */
import type { Child } from 'hono/jsx';
import type {
  DossierEvent,
  Entity,
  Publisher,
  Quote,
  Span,
  Statement,
  Story,
} from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import { DateInWords, PublicationDate } from './dates.tsx';
import { quotePath, recordPath } from './paths.ts';
import { ArticleItem, EventItem, languageOf, QuoteItem, Speaker } from './record-items.tsx';

interface RecordProps<R> {
  record: R;
  lookups: Lookups;
}

/** A story: its articles and quotes, and statements that several of them render. */
export function StoryPage({ record: story, lookups }: RecordProps<Story>) {
  const articles = lookups.articles(story.articleIds);
  const statements = lookups
    .statementsOfStory(story.id)
    .filter((statement) => lookups.renderings(statement).length > 1);
  return (
    <>
      <h1 lang={languageOf(story.title, articles)} dir="auto">
        {story.title}
      </h1>
      {story.date && (
        <p class="meta">
          <DateInWords value={story.date} />
        </p>
      )}
      <Section
        title="Articles"
        items={articles.map((article) => <ArticleItem record={article} lookups={lookups} />)}
      />
      <Section
        title="Statements in several renderings"
        items={statements.map((statement) => (
          <>
            <p>
              <Speaker speaker={statement.speaker} lookups={lookups} />{' '}
              <a href={recordPath('statements', statement.id)}>
                {lookups.renderings(statement).length} renderings
              </a>
            </p>
            <Renderings statement={statement} lookups={lookups} />
          </>
        ))}
      />
      <Section
        title="Quotes"
        items={articles
          .flatMap(({ id }) => lookups.quotesOfArticle(id))
          .filter(({ manner }) => manner === 'direct')
          .map((quote) => <QuoteItem record={quote} lookups={lookups} />)}
      />
    </>
  );
}

/** A statement: its renderings side by side, and the articles on the same story that leave it out. */
export function StatementPage({ record: statement, lookups }: RecordProps<Statement>) {
  const withStatement = new Set(lookups.articlesOfStatement(statement).map(({ id }) => id));
  const story = lookups.story(statement.storyId);
  const withoutStatement = lookups
    .articles(story?.articleIds ?? [])
    .filter(({ id }) => !withStatement.has(id));
  return (
    <>
      <h1>
        Statement by <Speaker speaker={statement.speaker} lookups={lookups} />
      </h1>
      {story && (
        <p class="meta">
          Story: <a href={recordPath('stories', story.id)}>{story.title}</a>
        </p>
      )}
      <Renderings statement={statement} lookups={lookups} />
      <Section
        title="Articles without this statement"
        items={withoutStatement.map((article) => (
          <ArticleItem record={article} lookups={lookups} />
        ))}
      />
    </>
  );
}

function Renderings({ statement, lookups }: { statement: Statement; lookups: Lookups }) {
  const differing = new Map(statement.renderings.map((one) => [one.quoteId, one.differing]));
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Publisher</th>
            <th scope="col">Rendering (words in no other rendering are highlighted)</th>
          </tr>
        </thead>
        <tbody>
          {lookups.renderings(statement).map((quote) => (
            <tr>
              <td>
                <RenderingSource quote={quote} lookups={lookups} />
              </td>
              <td lang={lookups.article(quote.articleId)?.language} dir="auto">
                <Highlighted text={quote.text} spans={differing.get(quote.id) ?? []} />
                {quote.manner === 'indirect' && ' (reported)'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A text with highlighted spans, which are sorted and do not overlap. */
function Highlighted({ text, spans }: { text: string; spans: readonly Span[] }) {
  const pieces = spans.map(({ start, end }, index) => (
    <>
      {text.slice(spans[index - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </>
  ));
  return (
    <>
      {pieces}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}

function RenderingSource({ quote, lookups }: { quote: Quote; lookups: Lookups }) {
  const article = lookups.article(quote.articleId);
  if (!article) return null;
  return (
    <>
      <a href={quotePath(quote)}>{article.publisher?.name ?? 'Publisher not stated'}</a>
      <br />
      <span class="count">
        <PublicationDate article={article} />
      </span>
    </>
  );
}

export function QuotePage({ record: quote, lookups }: RecordProps<Quote>) {
  const article = lookups.article(quote.articleId);
  const statement = lookups.statementOfQuote(quote.id);
  return (
    <>
      <h1>
        Quote by <Speaker speaker={quote.speaker} lookups={lookups} />
      </h1>
      <QuoteItem record={quote} lookups={lookups} />
      <Section
        title="Article"
        items={article ? [<ArticleItem record={article} lookups={lookups} />] : []}
      />
      {statement && lookups.renderings(statement).length > 1 && (
        <>
          <h2>Other renderings</h2>
          <Renderings statement={statement} lookups={lookups} />
        </>
      )}
    </>
  );
}

/** An event: its date, other dates according to some articles, and the articles that mention it. */
export function EventPage({ record: event, lookups }: RecordProps<DossierEvent>) {
  const articles = lookups.articles(event.articleIds);
  return (
    <>
      <h1 lang={languageOf(event.title, articles)} dir="auto">
        {event.title}
      </h1>
      <p class="meta">
        <DateInWords value={event.date} />
        {event.otherDates.map(({ date, articleIds }) => (
          <>
            {' '}
            · <DateInWords value={date} /> according to{' '}
            {lookups
              .articles(articleIds)
              .map(({ publisher, title }) => publisher?.name ?? title)
              .join(', ')}
          </>
        ))}
      </p>
      <Section
        title="Articles"
        items={articles.map((article) => <ArticleItem record={article} lookups={lookups} />)}
      />
    </>
  );
}

/** A person, organization or place: its quotes, articles and events. */
export function EntityPage({ record: entity, lookups }: RecordProps<Entity>) {
  const quotes = lookups.quotesOfSpeaker(entity.id).filter(({ manner }) => manner === 'direct');
  const events = lookups.eventsOfEntity(entity.id);
  return (
    <>
      <h1>{entity.name}</h1>
      {entity.aliases.length > 0 && <p class="meta">Also: {entity.aliases.join(', ')}</p>}
      {entity.wikidata && (
        <p class="meta">
          <a href={`https://www.wikidata.org/wiki/${entity.wikidata}`}>Wikidata</a>
        </p>
      )}
      <Section
        title="Quotes"
        items={quotes.map((quote) => <QuoteItem record={quote} lookups={lookups} />)}
      />
      <Section
        title="Articles"
        items={lookups
          .articles(entity.articleIds)
          .map((article) => <ArticleItem record={article} lookups={lookups} />)}
      />
      <Section
        title="Events"
        items={events.map((event) => <EventItem record={event} lookups={lookups} />)}
      />
    </>
  );
}

export function PublisherPage({ record: publisher, lookups }: RecordProps<Publisher>) {
  return (
    <>
      <h1>{publisher.name}</h1>
      <Section
        title="Articles"
        items={lookups
          .articles(publisher.articleIds)
          .map((article) => <ArticleItem record={article} lookups={lookups} />)}
      />
    </>
  );
}

/** A list with a heading; null if it is empty. */
function Section({ title, items }: { title: string; items: readonly Child[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol class="records">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ol>
    </section>
  );
}
