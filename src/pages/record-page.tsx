/** The page of one record, a component for each kind; an entity's or outlet's page shows what concerns it. */
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
import { PublicationDate, When } from './dates.tsx';
import { quotePath, recordPath } from './paths.ts';
import { ArticleItem, EventItem, languageOf, QuoteItem, Speaker } from './record-items.tsx';

interface RecordProps<R> {
  record: R;
  lookups: Lookups;
}

/** What several outlets report: their articles, what was said, what is dated. */
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
          <When value={story.date} />
        </p>
      )}
      <Section
        title="Articles"
        items={articles.map((article) => <ArticleItem record={article} lookups={lookups} />)}
      />
      <Section
        title="The same words at several outlets"
        items={statements.map((statement) => (
          <>
            <p>
              <Speaker speaker={statement.speaker} lookups={lookups} />{' '}
              <a href={recordPath('statements', statement.id)}>
                in {lookups.renderings(statement).length} renderings
              </a>
            </p>
            <Renderings statement={statement} lookups={lookups} />
          </>
        ))}
      />
      <Section
        title="Who said what"
        items={articles
          .flatMap(({ id }) => lookups.quotesOfArticle(id))
          .filter(({ manner }) => manner === 'direct')
          .map((quote) => <QuoteItem record={quote} lookups={lookups} />)}
      />
    </>
  );
}

/** One utterance: its renderings side by side, who printed it, and who of the story left it out. */
export function StatementPage({ record: statement, lookups }: RecordProps<Statement>) {
  const printed = new Set(lookups.articlesOfStatement(statement).map(({ id }) => id));
  const story = lookups.story(statement.storyId);
  const silent = lookups.articles(story?.articleIds ?? []).filter(({ id }) => !printed.has(id));
  return (
    <>
      <h1>
        What <Speaker speaker={statement.speaker} lookups={lookups} /> said
      </h1>
      {story && (
        <p class="meta">
          Story: <a href={recordPath('stories', story.id)}>{story.title}</a>
        </p>
      )}
      <Renderings statement={statement} lookups={lookups} />
      <Section
        title="Left out by"
        items={silent.map((article) => <ArticleItem record={article} lookups={lookups} />)}
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
            <th scope="col">Outlet</th>
            <th scope="col">Rendering; words that no other has are marked</th>
          </tr>
        </thead>
        <tbody>
          {lookups.renderings(statement).map((quote) => (
            <tr>
              <td>
                <Outlet quote={quote} lookups={lookups} />
              </td>
              <td lang={lookups.article(quote.articleId)?.language} dir="auto">
                <Marked text={quote.text} spans={differing.get(quote.id) ?? []} />
                {quote.manner === 'indirect' && ' (reported)'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A text with spans of it marked; the spans come in order and apart. */
function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
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

function Outlet({ quote, lookups }: { quote: Quote; lookups: Lookups }) {
  const article = lookups.article(quote.articleId);
  if (!article) return null;
  return (
    <>
      <a href={quotePath(quote)}>{article.publisher?.name ?? 'Outlet not stated'}</a>
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
        Words of <Speaker speaker={quote.speaker} lookups={lookups} />
      </h1>
      <QuoteItem record={quote} lookups={lookups} />
      <Section
        title="Where it stands"
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

/** Something dated: the sentences that say so, and other dates that articles give. */
export function EventPage({ record: event, lookups }: RecordProps<DossierEvent>) {
  const articles = lookups.articles(event.articleIds);
  return (
    <>
      <h1 lang={languageOf(event.title, articles)} dir="auto">
        {event.title}
      </h1>
      <p class="meta">
        <When value={event.date} />
        {event.otherDates.map(({ date, articleIds }) => (
          <>
            {' '}
            · <When value={date} /> according to{' '}
            {lookups
              .articles(articleIds)
              .map(({ publisher, title }) => publisher?.name ?? title)
              .join(', ')}
          </>
        ))}
      </p>
      <Section
        title="Mentioned by"
        items={articles.map((article) => <ArticleItem record={article} lookups={lookups} />)}
      />
    </>
  );
}

/** A person, organization or place: what it said and which articles mention it. */
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
        title="Dated events"
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

/** A titled list; nothing at all when it is empty. */
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
