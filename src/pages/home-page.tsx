/** The home page: a description of the dossier, its newest articles, stories and people, and its feeds. */
import { Formats } from './layout.tsx';
import { Search } from './list-page.tsx';
import { recordPath, sitePath } from './paths.ts';
import { ArticleItem, count, items } from './record-items.tsx';
import type { HomeView } from './view.ts';

export function HomePage({ dossier, page, stories, people, lookups, alternates }: HomeView) {
  const Story = items.stories;
  return (
    <>
      <h1>{dossier.title}</h1>
      <p class="lead">{dossier.description}</p>
      <Search list="articles" query="" />
      <Formats alternates={alternates} />
      <div class="columns">
        <section aria-labelledby="newest">
          <h2 id="newest">Newest articles</h2>
          <ol class="records">
            {page.items.map((article) => (
              <li>
                <ArticleItem record={article} lookups={lookups} />
              </li>
            ))}
          </ol>
          {page.next !== null && <a href={sitePath('/articles')}>All articles</a>}
        </section>
        <aside class="facets" aria-label="Stories and people">
          <section aria-labelledby="stories">
            <h2 id="stories">Stories</h2>
            <ul class="plain">
              {stories.map((story) => (
                <li>
                  <Story record={story} lookups={lookups} />
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="people">
            <h2 id="people">People</h2>
            <ul class="plain">
              {people.map(({ id, name, articleIds }) => (
                <li>
                  <a href={recordPath('people', id)}>{name}</a>{' '}
                  <span class="count">{count(articleIds.length, 'article', 'articles')}</span>
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </>
  );
}
