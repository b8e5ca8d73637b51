/** An article: its text as far as it may be given, with who said what, what is dated, and who else reports it. */
import type { Article, Block, Entity, Quote } from '../dataset/types.ts';
import type { Lookups } from '../query/lookups.ts';
import { recordPath } from './paths.ts';
import { ArticleLine, EventItem, Speaker } from './record-items.tsx';
import { RunningText } from './running-text.tsx';
import { Published, When } from './when.tsx';

export interface ArticlePageProps {
  /** As it may be given: a reserved one has an excerpt for its body. */
  article: Article;
  quotes: readonly Quote[];
  /** Those that stand in the body as it is given. */
  marked: readonly Quote[];
  reserved: boolean;
  lookups: Lookups;
}

export function ArticlePage({ article, quotes, marked, reserved, lookups }: ArticlePageProps) {
  return (
    <>
      <article lang={article.language}>
        <h1>{article.title}</h1>
        {article.standfirst && <p class="lead">{article.standfirst}</p>}
        <p class="meta">
          <ArticleLine article={article} />
          {article.modifiedAt && (
            <>
              {' '}
              · updated <When value={article.modifiedAt} />
            </>
          )}
        </p>
        <div class="columns">
          <div class="prose">
            <Body article={article} quotes={marked} lookups={lookups} />
            <Rights article={article} reserved={reserved} />
            {!reserved && (
              <p class="meta">
                <a href={`${recordPath('articles', article.id)}/source`}>How this was read</a>
              </p>
            )}
          </div>
          <aside class="facets" aria-label="About this article">
            <SameStory article={article} lookups={lookups} />
            <Events article={article} lookups={lookups} />
            <Names article={article} lookups={lookups} />
          </aside>
        </div>
      </article>
      <Quotes quotes={quotes} lookups={lookups} />
    </>
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
      {article.body.map(({ type, text }, index) => (
        <BlockElement type={type}>
          <RunningText
            text={text}
            quotes={quotesOf.get(index) ?? []}
            mentions={mentionsOf.get(index) ?? []}
            entities={entities}
          />
        </BlockElement>
      ))}
    </>
  );
}

function BlockElement({ type, children }: { type: Block['type']; children?: unknown }) {
  if (type === 'heading') return <h2>{children}</h2>;
  if (type === 'quote') return <blockquote>{children}</blockquote>;
  if (type === 'caption') return <p class="caption">{children}</p>;
  if (type === 'list-item') return <p class="item">• {children}</p>;
  return <p>{children}</p>;
}

function Rights({ article, reserved }: { article: Article; reserved: boolean }) {
  const notice = article.rights?.notice;
  const original = article.url && (
    <a href={article.url}>Read it at {article.publisher?.name ?? 'its source'}</a>
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
      The publisher reserves this text, so only its beginning stands here
      {notice ? `: ${notice}` : '.'} {original} {license}
    </p>
  );
}

function Quotes({ quotes, lookups }: { quotes: readonly Quote[]; lookups: Lookups }) {
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">Who said what</h2>
      <ol class="records">
        {quotes.map((quote) => (
          <li>
            <blockquote>
              <a href={`#quote-${quote.id}`}>“{quote.text}”</a>
            </blockquote>
            <p class="said">
              <Speaker speaker={quote.speaker} lookups={lookups} />
              {quote.verb && `, ${quote.verb}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SameStory({ article, lookups }: { article: Article; lookups: Lookups }) {
  const story = lookups.dataset.stories.find(({ id }) => id === article.storyId);
  const others = lookups.articles(story?.articleIds ?? []).filter(({ id }) => id !== article.id);
  if (!story || others.length === 0) return null;
  return (
    <section aria-labelledby="story">
      <h2 id="story">
        <a href={recordPath('stories', story.id)}>The same story elsewhere</a>
      </h2>
      <ul class="plain">
        {others.map((other) => (
          <li>
            <a href={recordPath('articles', other.id)}>{other.title}</a>
            <br />
            <span class="count">
              {other.publisher?.name ?? 'Outlet not stated'} · <Published article={other} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Events({ article, lookups }: { article: Article; lookups: Lookups }) {
  const events = lookups.eventsOfArticle(article.id);
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="events">
      <h2 id="events">What happened when</h2>
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

function Names({ article, lookups }: { article: Article; lookups: Lookups }) {
  const entities = [...entitiesOf(article, lookups).values()];
  return (
    <>
      {GROUPS.map(([type, title, list]) => {
        const group = entities.filter((entity) => entity.type === type);
        return group.length === 0 ? null : (
          <section aria-labelledby={list}>
            <h2 id={list}>{title}</h2>
            <ul class="plain">
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
