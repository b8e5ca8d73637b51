/** An article: its text, or an excerpt if it is reserved, with its quotes, events, names and other articles of its story. */
import type { Child } from 'hono/jsx';
import type { Article, Block, DossierEvent, Entity, Quote } from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import { AnnotatedText } from './annotated-text.tsx';
import { DataLinks } from './data-links.tsx';
import { DateInWords, PublicationDate } from './dates.tsx';
import { entityPath, quoteAnchor, recordPath } from './paths.ts';
import { ArticleLine, EventItem } from './record-items.tsx';
import { Speaker } from './speaker.tsx';
import type { Alternate } from './view.ts';

export interface ArticlePageProps {
  /** The body of a reserved article is an excerpt. */
  article: Article;
  quotes: readonly Quote[];
  /** The quotes within the body shown. */
  marked: readonly Quote[];
  reserved: boolean;
  lookups: Lookups;
  alternates: readonly Alternate[];
}

export function ArticlePage(props: ArticlePageProps) {
  const { article, quotes, marked, reserved, lookups, alternates } = props;
  const { language, modifiedAt } = article;
  return (
    <article>
      <h1 lang={language} dir="auto">
        {article.title}
      </h1>
      {article.standfirst && (
        <p class="lead" lang={language} dir="auto">
          {article.standfirst}
        </p>
      )}
      <p class="meta">
        <ArticleLine article={article} />
        {modifiedAt && modifiedAt !== article.publishedAt && (
          <>
            {' '}
            · updated <DateInWords value={modifiedAt} />
          </>
        )}
      </p>
      <Evidence article={article} lookups={lookups} />
      <DataLinks alternates={alternates} />
      <div class="columns">
        <div>
          <div class="prose" lang={language}>
            <Body article={article} quotes={marked} lookups={lookups} />
          </div>
          <Notes article={article} />
          <Rights article={article} reserved={reserved} />
          {!reserved && (
            <p class="meta">
              <a href={`${recordPath('articles', article.id)}/source`}>How this article was read</a>
            </p>
          )}
        </div>
        <Aside article={article} quotes={quotes} marked={marked} lookups={lookups} />
      </div>
    </article>
  );
}

/** Why an inferred date is what it is, in words that everybody reaches. */
function Evidence({ article, lookups }: { article: Article; lookups: Lookups }) {
  const { publishedEvidence: evidence } = article;
  if (evidence === null) return null;
  const source = lookups.article(evidence.articleId);
  const isOwn = source === undefined || source.id === article.id;
  return (
    <p class="meta evidence">
      The date is inferred from <q>{evidence.text}</q>
      {!isOwn && (
        <>
          {' '}
          in{' '}
          <a href={recordPath('articles', source.id)}>{source.publisher?.name ?? source.title}</a>
        </>
      )}
      .
    </p>
  );
}

interface BodyProps {
  article: Article;
  quotes: readonly Quote[];
  lookups: Lookups;
}

function Body({ article, quotes, lookups }: BodyProps) {
  const entities = entitiesOf(article, lookups);
  const quotesOf = Map.groupBy(quotes, ({ block }) => block);
  const mentionsOf = Map.groupBy(article.mentions, ({ block }) => block);
  return (
    <>
      {groupListItems(
        article.body.map(({ type, text }, index) => ({
          type,
          element: (
            <BlockElement type={type}>
              <AnnotatedText
                text={text}
                quotes={quotesOf.get(index) ?? []}
                mentions={mentionsOf.get(index) ?? []}
                entities={entities}
              />
            </BlockElement>
          ),
        })),
      )}
    </>
  );
}

/** Adjacent list items share one list. */
function groupListItems(blocks: { type: Block['type']; element: Child }[]): Child[] {
  const children: Child[] = [];
  let items: Child[] = [];
  const closeList = () => {
    if (items.length > 0) children.push(<ul>{items}</ul>);
    items = [];
  };
  for (const { type, element } of blocks) {
    if (type === 'list-item') items.push(element);
    else {
      closeList();
      children.push(element);
    }
  }
  closeList();
  return children;
}

/** Each block has the direction of its own text. */
function BlockElement({ type, children }: { type: Block['type']; children?: unknown }) {
  if (type === 'heading') return <h2 dir="auto">{children}</h2>;
  if (type === 'quote') return <blockquote dir="auto">{children}</blockquote>;
  if (type === 'list-item') return <li dir="auto">{children}</li>;
  return (
    <p class={type === 'caption' ? 'caption' : undefined} dir="auto">
      {children}
    </p>
  );
}

/** What stands beside the text: corrections, credits, a word on the author. */
function Notes({ article: { notes, language } }: { article: Article }) {
  return (
    notes.length > 0 && (
      <div class="meta notes" role="note" lang={language}>
        {notes.map(({ text }) => (
          <p dir="auto">{text}</p>
        ))}
      </div>
    )
  );
}

function Rights({ article, reserved }: { article: Article; reserved: boolean }) {
  const notice = article.rights?.notice;
  const original = article.url && (
    <a href={article.url}>Read the article at {article.publisher?.name ?? 'its source'}</a>
  );
  const license = article.license && (
    <a rel="license" href={article.license}>
      Licence of this text
    </a>
  );
  if (!reserved) {
    return notice || original || license ? (
      <p class="meta">
        {notice} {original} {license}
      </p>
    ) : null;
  }
  return (
    <p class="notice">
      The publisher reserves its rights, so only an excerpt is shown
      {notice ? `: ${notice}` : '.'} {original} {license}
    </p>
  );
}

interface QuotedProps {
  quotes: readonly Quote[];
  marked: readonly Quote[];
  lookups: Lookups;
}

/** Who is quoted: a number for each quote, which leads to it in the text. Quotes that an excerpt leaves out stand here. */
function Quoted({ quotes, marked, lookups }: QuotedProps) {
  if (quotes.length === 0) return null;
  const inText = new Set(marked.map(({ id }) => id));
  const bySpeaker = Map.groupBy(quotes, ({ speaker }) => speaker?.name ?? '');
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">Quoted</h2>
      <ul class="plain">
        {[...bySpeaker.values()].map((said) => (
          <li>
            <Speaker speaker={said[0]?.speaker ?? null} lookups={lookups} />
            <ol class="numbers">
              {said.map((quote) => (
                <li id={inText.has(quote.id) ? undefined : quoteAnchor(quote.id)}>
                  <QuoteLink quote={quote} number={quotes.indexOf(quote) + 1} inText={inText} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuoteLinkProps {
  quote: Quote;
  number: number;
  inText: ReadonlySet<string>;
}

function QuoteLink({ quote, number, inText }: QuoteLinkProps) {
  if (!inText.has(quote.id)) return <a href={recordPath('quotes', quote.id)}>“{quote.text}”</a>;
  return (
    <a href={`#${quoteAnchor(quote.id)}`} aria-label={`Quote ${number} in the text`}>
      {number}
    </a>
  );
}

/** Related records; null if there are none. */
function Aside({ article, ...quoted }: QuotedProps & { article: Article }) {
  const { lookups, quotes } = quoted;
  const { id, storyId } = article;
  const ids = lookups.story(storyId)?.articleIds ?? [];
  const otherArticles = lookups.articles(ids).filter((other) => other.id !== id);
  const events = lookups.eventsOfArticle(id);
  const entities = [...entitiesOf(article, lookups).values()].filter(
    (entity) => entityPath(entity) !== null,
  );
  if (otherArticles.length + events.length + entities.length + quotes.length === 0) return null;
  return (
    <aside aria-label="About this article">
      <Quoted {...quoted} />
      <SameStory storyId={storyId} otherArticles={otherArticles} />
      <Events events={events} lookups={lookups} />
      <Names entities={entities} />
    </aside>
  );
}

function SameStory({
  storyId,
  otherArticles,
}: {
  storyId: string;
  otherArticles: readonly Article[];
}) {
  if (otherArticles.length === 0) return null;
  return (
    <section aria-labelledby="story">
      <h2 id="story">
        <a href={recordPath('stories', storyId)}>Other articles on this story</a>
      </h2>
      <ul class="plain">
        {otherArticles.map((other) => (
          <li>
            <a href={recordPath('articles', other.id)} lang={other.language} dir="auto">
              {other.title}
            </a>
            <br />
            <span class="count">
              {other.publisher?.name ?? 'Publisher not stated'} ·{' '}
              <PublicationDate article={other} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Events({ events, lookups }: { events: readonly DossierEvent[]; lookups: Lookups }) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="events">
      <h2 id="events">Events</h2>
      <ul class="plain">
        {events.map((event) => (
          <li>
            <EventItem record={event} lookups={lookups} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const GROUPS = [
  ['person', 'People', 'people'],
  ['organization', 'Organizations', 'organizations'],
  ['place', 'Places', 'places'],
] as const;

function Names({ entities }: { entities: readonly Entity[] }) {
  return (
    <>
      {GROUPS.map(([type, title, list]) => {
        const group = entities.filter((entity) => entity.type === type);
        return group.length === 0 ? null : (
          <section aria-labelledby={list}>
            <h2 id={list}>{title}</h2>
            <ul class="chips">
              {group.map(({ id, name }) => (
                <li>
                  <a href={recordPath(list, id)}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function entitiesOf(article: Article, lookups: Lookups): Map<string, Entity> {
  return new Map(
    article.entityIds.flatMap((id) => {
      const entity = lookups.entity(id);
      return entity ? [[id, entity] as const] : [];
    }),
  );
}
