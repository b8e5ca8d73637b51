/** What stands beside an article: whom it quotes, other articles of its story, its events and names. */
import type { Article, DossierEvent, Entity, Quote } from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import { PublicationDate } from './dates.tsx';
import { entityPath, quoteAnchor, recordPath } from './paths.ts';
import { EventItem } from './record-items.tsx';
import { Speaker } from './speaker.tsx';

interface QuotedProps {
  quotes: readonly Quote[];
  /** Those within the body shown. */
  marked: readonly Quote[];
  lookups: Lookups;
}

interface ArticleAsideProps extends QuotedProps {
  article: Article;
  /** The names in the article. */
  entities: readonly Entity[];
}

/** Null if there is nothing related. */
export function ArticleAside({ article, entities, ...quoted }: ArticleAsideProps) {
  const { lookups, quotes } = quoted;
  const { id, storyId } = article;
  const ids = lookups.story(storyId)?.articleIds ?? [];
  const otherArticles = lookups.articles(ids).filter((other) => other.id !== id);
  const events = lookups.eventsOfArticle(id);
  const named = entities.filter((entity) => entityPath(entity) !== null);
  if (otherArticles.length + events.length + named.length + quotes.length === 0) return null;
  return (
    <aside aria-label="About this article">
      <Quoted {...quoted} />
      <SameStory storyId={storyId} otherArticles={otherArticles} />
      <Events events={events} lookups={lookups} />
      <Names entities={named} />
    </aside>
  );
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
