/** A story: its outlets side by side, their statements compared, its events in time. */
import type { Article, Story } from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import { Comparison, comparisonOf } from './comparison.tsx';
import { count } from './count.ts';
import { DataLinks } from './data-links.tsx';
import { DateInWords, PublicationDate } from './dates.tsx';
import { recordPath } from './paths.ts';
import { EventItem, languageOf } from './record-items.tsx';
import { Section } from './section.tsx';
import { Subscribe } from './subscribe.tsx';
import { Timeline } from './timeline.tsx';
import type { RecordView } from './view.ts';

export function StoryPage({ record: story, lookups, alternates, url }: RecordView<'stories'>) {
  const { articles, reprints, shared, single } = comparisonOf(story, lookups);
  const events = eventsOf(story, lookups);
  return (
    <>
      <h1 lang={languageOf(story.title, articles)} dir="auto">
        {story.title}
      </h1>
      <p class="meta">
        {story.date && (
          <>
            <DateInWords value={story.date} /> ·{' '}
          </>
        )}
        {inWords(story, articles, shared.length)}
      </p>
      <DataLinks alternates={alternates} subscribable />
      <section aria-labelledby="outlets">
        <h2 id="outlets">Who reports it</h2>
        <ul class="cards">
          {articles.map((article) => (
            <li>
              <ArticleCard
                article={article}
                lookups={lookups}
                reprints={reprints.get(article.id) ?? []}
              />
            </li>
          ))}
        </ul>
      </section>
      {shared.length > 0 && (
        <section aria-labelledby="statements">
          <h2 id="statements">The same statement, outlet by outlet</h2>
          <p class="meta">Marked words are in no other version.</p>
          <Comparison statements={shared} articles={articles} lookups={lookups} />
        </section>
      )}
      {single.length > 0 && (
        <section aria-labelledby="single">
          <h2 id="single">Statements of one outlet only</h2>
          <details>
            <summary>{count(single.length, 'statement', 'statements')}</summary>
            <Comparison statements={single} articles={articles} lookups={lookups} />
          </details>
        </section>
      )}
      <Timeline title="When" stories={[story]} articles={articles} events={events} />
      <Section
        title="Dated events in these articles"
        items={events.map((event) => <EventItem record={event} lookups={lookups} />)}
      />
      <Subscribe
        subscriptions={[{ label: 'Articles on this story', kind: 'RSS', url: `${url}.rss` }]}
      />
    </>
  );
}

/** "4 articles by 3 outlets; 2 statements are printed by several outlets". */
function inWords(story: Story, articles: readonly Article[], shared: number): string {
  const outlets = new Set(articles.flatMap(({ publisher }) => publisher?.id ?? [])).size;
  const by = outlets > 1 ? ` by ${outlets} outlets` : '';
  const statements =
    shared === 0
      ? ''
      : `; ${count(shared, 'statement is', 'statements are')} printed by several outlets`;
  return `${count(story.articleIds.length, 'article', 'articles')}${by}${statements}`;
}

function eventsOf(story: Story, lookups: Lookups) {
  const events = new Map(
    story.articleIds.flatMap((id) => lookups.eventsOfArticle(id)).map((event) => [event.id, event]),
  );
  return [...events.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

interface ArticleCardProps {
  article: Article;
  lookups: Lookups;
  reprints: readonly Article[];
}

function ArticleCard({ article, lookups, reprints }: ArticleCardProps) {
  const quotes = lookups.quotesOfArticle(article.id);
  const direct = quotes.filter(({ manner }) => manner === 'direct').length;
  return (
    <>
      <p class="outlet">
        {article.publisher ? (
          <a href={recordPath('publishers', article.publisher.id)}>{article.publisher.name}</a>
        ) : (
          'Outlet not stated'
        )}
      </p>
      <h3>
        <a href={recordPath('articles', article.id)} lang={article.language} dir="auto">
          {article.title}
        </a>
      </h3>
      <p class="meta">
        <PublicationDate article={article} />
        {article.authors.length > 0 && ` · ${article.authors.map(({ name }) => name).join(', ')}`}
      </p>
      <p class="meta">
        {count(direct, 'quote', 'quotes')},{' '}
        {count(quotes.length - direct, 'paraphrase', 'paraphrases')}
      </p>
      {reprints.length > 0 && (
        <details>
          <summary>{count(reprints.length, 'reprint', 'reprints')}</summary>
          <ul class="plain">
            {reprints.map((reprint) => (
              <li>
                <a href={recordPath('articles', reprint.id)}>
                  {reprint.publisher?.name ?? reprint.title}
                </a>{' '}
                <span class="count">
                  <PublicationDate article={reprint} />
                  {reprint.copyOf &&
                    `, ${Math.round(reprint.copyOf.share * 100)}% of its words are the same`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
