/** The home page: what is new, a picture of time, the latest story compared, quotes, names, and what to subscribe to. */
import type { Entity, Story } from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import { dateInWords } from '../text/date-words.ts';
import { Comparison, comparisonOf } from './comparison.tsx';
import { count } from './count.ts';
import { DataLinks } from './data-links.tsx';
import { entityPath, recordPath, sitePath } from './paths.ts';
import { QuotedSentence } from './quoted-sentence.tsx';
import { ArticleItem, items, languageOf } from './record-items.tsx';
import { Subscribe, type Subscription } from './subscribe.tsx';
import { Timeline } from './timeline.tsx';
import type { HomeView } from './view.ts';

const MOST_ARTICLES = 6;
const MOST_STATEMENTS = 3;
const MOST_STORIES = 5;

export function HomePage(view: HomeView) {
  const { dossier, page, stories, quotes, events, lookups, alternates } = view;
  return (
    <>
      <h1>{dossier.title}</h1>
      <p class="lead">{dossier.description}</p>
      <p class="meta">{inWords(lookups)}</p>
      <DataLinks alternates={alternates} subscribable />
      <Timeline title="At a glance" stories={stories} articles={page.items} events={events} />
      <LatestStory stories={stories} lookups={lookups} />
      <div class="columns">
        <div>
          <section aria-labelledby="newest">
            <h2 id="newest">Newest articles</h2>
            <ol class="records">
              {page.items.slice(0, MOST_ARTICLES).map((article) => (
                <li>
                  <ArticleItem record={article} lookups={lookups} />
                </li>
              ))}
            </ol>
            <p>
              <a href={sitePath('/articles')}>All articles</a>
            </p>
          </section>
          {quotes.length > 0 && (
            <section aria-labelledby="quotes">
              <h2 id="quotes">Who said what</h2>
              <ol class="records">
                {quotes.map((quote) => (
                  <li>
                    <QuotedSentence quote={quote} lookups={lookups} />
                  </li>
                ))}
              </ol>
              <p>
                <a href={sitePath('/quotes')}>All quotes</a>
              </p>
            </section>
          )}
        </div>
        <aside aria-label="Stories and names">
          <Stories stories={stories.slice(0, MOST_STORIES)} lookups={lookups} />
          <Names title="People" list="people" entities={view.people} />
          <Names title="Organizations" list="organizations" entities={view.organizations} />
          <Names title="Places" list="places" entities={view.places} />
        </aside>
      </div>
      <Subscribe subscriptions={subscriptionsOf(view)} />
    </>
  );
}

/** "12 articles by 6 outlets on 3 stories. Last published 2 April 2025." */
function inWords({ records, publishedAt }: Lookups): string {
  const { articles, publishers, stories } = records;
  const outlets = publishers.size > 0 ? ` by ${count(publishers.size, 'outlet', 'outlets')}` : '';
  const text = `${count(articles.size, 'article', 'articles')}${outlets} on ${count(stories.size, 'story', 'stories')}.`;
  return publishedAt === null
    ? text
    : `${text} Last published ${dateInWords(publishedAt.slice(0, 10))}.`;
}

/** The newest story that several articles report; the newest, if none has several. */
function LatestStory({ stories, lookups }: { stories: readonly Story[]; lookups: Lookups }) {
  const story = stories.find(({ articleIds }) => articleIds.length > 1);
  if (story === undefined) return null;
  const { articles, shared } = comparisonOf(story, lookups);
  return (
    <section class="latest" aria-labelledby="latest">
      <p class="kicker">Latest story, outlet by outlet</p>
      <h2 id="latest">
        <a
          href={recordPath('stories', story.id)}
          lang={languageOf(story.title, articles)}
          dir="auto"
        >
          {story.title}
        </a>
      </h2>
      <p class="meta">
        {story.date && `${dateInWords(story.date)} · `}
        {count(articles.length, 'article', 'articles')}:{' '}
        {[...new Set(articles.flatMap(({ publisher }) => publisher?.name ?? []))].join(', ')}
      </p>
      <Comparison
        statements={shared.slice(0, MOST_STATEMENTS)}
        articles={articles}
        lookups={lookups}
      />
      <p>
        <a href={recordPath('stories', story.id)}>The whole comparison</a>
      </p>
    </section>
  );
}

function Stories({ stories, lookups }: { stories: readonly Story[]; lookups: Lookups }) {
  const Item = items.stories;
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">Stories</h2>
      <ul class="plain">
        {stories.map((story) => (
          <li>
            <Item record={story} lookups={lookups} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NamesProps {
  title: string;
  list: string;
  entities: readonly Entity[];
}

function Names({ title, list, entities }: NamesProps) {
  if (entities.length === 0) return null;
  return (
    <section aria-labelledby={list}>
      <h2 id={list}>
        <a href={sitePath(`/${list}`)}>{title}</a>
      </h2>
      <ul class="chips">
        {entities.map((entity) => (
          <li>
            <a href={entityPath(entity) ?? ''}>{entity.name}</a>{' '}
            <span class="count">
              {entity.articleIds.length}
              <span class="hidden"> articles</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything; then the first person and story as examples of what has a feed. */
function subscriptionsOf({ base, people, stories, lookups }: HomeView): Subscription[] {
  const [person] = people;
  const [story] = stories;
  const recordFeed = (list: string, id: string) => `${base}/${list}/${encodeURIComponent(id)}.rss`;
  return [
    { label: 'All articles', kind: 'RSS', url: `${base}/rss.xml` },
    { label: 'All quotes', kind: 'RSS', url: `${base}/quotes.rss` },
    ...(lookups.records.events.size > 0
      ? [{ label: 'Dated events', kind: 'calendar', url: `${base}/events.ics` }]
      : []),
    ...(person
      ? [{ label: `One person: ${person.name}`, kind: 'RSS', url: recordFeed('people', person.id) }]
      : []),
    ...(story
      ? [{ label: `One story: ${story.title}`, kind: 'RSS', url: recordFeed('stories', story.id) }]
      : []),
  ];
}
