/** The pages of a person, organization, place or publisher. */
import type { Entity, Quote } from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import { count } from './count.ts';
import { DataLinks } from './data-links.tsx';
import { entityPath, sitePath } from './paths.ts';
import { QuotedSentence } from './quoted-sentence.tsx';
import { ArticleItem, EventItem } from './record-items.tsx';
import { Section } from './section.tsx';
import { Subscribe } from './subscribe.tsx';
import type { RecordView } from './view.ts';

/** Records of each kind on the page; their lists have all. */
const MOST_SHOWN = 20;
/** Articles that are read to find out who appears together. */
const MOST_READ = 200;
const MOST_COMPANIONS = 12;

type EntityList = 'people' | 'organizations' | 'places';
const PARAMETERS = { people: 'person', organizations: 'organization', places: 'place' } as const;

export function EntityPage(view: RecordView<EntityList>) {
  const { record: entity, lookups, alternates, list, url } = view;
  const parameter = PARAMETERS[list];
  const query = `${parameter}=${encodeURIComponent(entity.id)}`;
  const quotes = lookups.quotesOfSpeaker(entity.id).filter(({ manner }) => manner === 'direct');
  const events = lookups.eventsOfEntity(entity.id);
  return (
    <>
      <h1>{entity.name}</h1>
      <p class="meta">
        {entity.aliases.length > 0 && <>Also {entity.aliases.join(', ')} · </>}
        {count(entity.articleIds.length, 'article', 'articles')}
        {quotes.length > 0 && ` · ${count(quotes.length, 'quote', 'quotes')}`}
        {entity.wikidata && (
          <>
            {' '}
            · <a href={`https://www.wikidata.org/wiki/${entity.wikidata}`}>Wikidata</a>
          </>
        )}
      </p>
      <DataLinks alternates={alternates} subscribable />
      <Companions entity={entity} lookups={lookups} />
      <Section
        title="What they said, by date"
        items={byDate(quotes, lookups)
          .slice(0, MOST_SHOWN)
          .map((quote) => <QuotedSentence quote={quote} lookups={lookups} attributed={false} />)}
        all={rest(quotes, `/quotes?speaker=${encodeURIComponent(entity.id)}`, 'quotes')}
      />
      <Section
        title="Articles"
        items={lookups
          .articles(newest(entity.articleIds))
          .map((article) => <ArticleItem record={article} lookups={lookups} />)}
        all={rest(entity.articleIds, `/articles?${query}`, 'articles')}
      />
      <Section
        title="Events"
        items={events
          .slice(0, MOST_SHOWN)
          .map((event) => <EventItem record={event} lookups={lookups} />)}
        all={rest(events, `/events?${query}`, 'events')}
      />
      <Subscribe
        subscriptions={[
          { label: `Articles that mention ${entity.name}`, kind: 'RSS', url: `${url}.rss` },
        ]}
      />
    </>
  );
}

export function PublisherPage({
  record: publisher,
  lookups,
  alternates,
  url,
}: RecordView<'publishers'>) {
  const { articleIds } = publisher;
  return (
    <>
      <h1>{publisher.name}</h1>
      <p class="meta">{count(articleIds.length, 'article', 'articles')}</p>
      <DataLinks alternates={alternates} subscribable />
      <Section
        title="Articles"
        items={lookups
          .articles(newest(articleIds))
          .map((article) => <ArticleItem record={article} lookups={lookups} />)}
        all={rest(
          articleIds,
          `/articles?publisher=${encodeURIComponent(publisher.id)}`,
          'articles',
        )}
      />
      <Subscribe
        subscriptions={[{ label: `Articles by ${publisher.name}`, kind: 'RSS', url: `${url}.rss` }]}
      />
    </>
  );
}

/** Articles are listed oldest first. */
function newest(ids: readonly string[]): string[] {
  return ids.slice(-MOST_SHOWN).reverse();
}

/** A link to the list, where the page does not show all. */
function rest(records: readonly unknown[], path: string, words: string) {
  return records.length > MOST_SHOWN
    ? { href: sitePath(path), words: `All ${records.length} ${words}` }
    : null;
}

/** Those of the newest articles first. */
function byDate(quotes: readonly Quote[], lookups: Lookups): Quote[] {
  const at = ({ articleId }: Quote) => lookups.article(articleId)?.orderedAt ?? '';
  return quotes.toSorted((a, b) => (at(a) === at(b) ? 0 : at(a) < at(b) ? 1 : -1));
}

/** Who and what is named in the same articles, most often first. */
function Companions({ entity, lookups }: { entity: Entity; lookups: Lookups }) {
  const counts = new Map<string, number>();
  for (const { entityIds } of lookups.articles(entity.articleIds.slice(0, MOST_READ)))
    for (const id of entityIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  counts.delete(entity.id);
  const companions = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([id, number]) => {
      const other = lookups.entity(id);
      const path = other && entityPath(other);
      return other && path ? [{ name: other.name, path, number }] : [];
    })
    .slice(0, MOST_COMPANIONS);
  if (companions.length === 0) return null;
  return (
    <section aria-labelledby="with">
      <h2 id="with">In the same articles</h2>
      <ul class="chips">
        {companions.map(({ name, path, number }) => (
          <li>
            <a href={path}>{name}</a> <span class="count">{number}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
