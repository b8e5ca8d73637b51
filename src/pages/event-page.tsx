/** An event: its date, the dates of articles that disagree, and the sentences that mention it. */
import { servableSpan } from '../dataset/rights.ts';
import type { DossierEvent } from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import { DataLinks } from './data-links.tsx';
import { DateInWords, PublicationDate } from './dates.tsx';
import { entityPath, recordPath } from './paths.ts';
import { ArticleItem, languageOf } from './record-items.tsx';
import { Section } from './section.tsx';
import type { RecordView } from './view.ts';

export function EventPage({ record: event, lookups, alternates }: RecordView<'events'>) {
  const articles = lookups.articles(event.articleIds);
  const mentions = mentionsOf(event, lookups);
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
      <DataLinks alternates={alternates} />
      <Section
        title="In the words of the articles"
        items={mentions.map(({ article, before, words, after }) => (
          <figure class="quote">
            <blockquote lang={article.language} dir="auto">
              <span class="context">{before}</span>
              {words}
              <span class="context">{after}</span>
            </blockquote>
            <figcaption>
              <a href={recordPath('articles', article.id)}>
                {article.publisher?.name ?? article.title}
              </a>{' '}
              · <PublicationDate article={article} />
            </figcaption>
          </figure>
        ))}
      />
      <Names event={event} lookups={lookups} />
      <Section
        title="Articles"
        items={articles.map((article) => <ArticleItem record={article} lookups={lookups} />)}
      />
    </>
  );
}

/** Characters of the paragraph shown before and after a mention. */
const AROUND = 240;

/** Each mention in its paragraph. Of a reserved article only what its excerpt has. */
function mentionsOf(event: DossierEvent, lookups: Lookups) {
  return event.mentions.flatMap(({ articleId, ...span }) => {
    const article = lookups.article(articleId);
    if (article === undefined) return [];
    if (servableSpan(article, lookups.dossier, span) === null) return [];
    const text = article.body[span.block]?.text ?? '';
    const start = sentenceStart(text, span.start);
    const end = sentenceEnd(text, span.end);
    return [
      {
        article,
        before: text.slice(start, span.start),
        words: text.slice(span.start, span.end),
        after: text.slice(span.end, end),
      },
    ];
  });
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - AROUND);
  const before = text.slice(from, at);
  const ends = [...before.matchAll(/[.!?。！？]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu)];
  const last = ends.at(-1);
  return last ? from + last.index + last[0].length : from;
}

function sentenceEnd(text: string, at: number): number {
  const after = text.slice(at, at + AROUND);
  const end = /[.!?。！？]["”’)]?(?=\s|$)/u.exec(after);
  return end ? at + end.index + end[0].length : at + after.length;
}

function Names({ event, lookups }: { event: DossierEvent; lookups: Lookups }) {
  const entities = event.entityIds.flatMap((id) => lookups.entity(id) ?? []);
  const linked = entities.filter((entity) => entityPath(entity) !== null);
  if (linked.length === 0) return null;
  return (
    <ul class="chips" aria-label="Named in these sentences">
      {linked.map((entity) => (
        <li>
          <a href={entityPath(entity) ?? ''}>{entity.name}</a>
        </li>
      ))}
    </ul>
  );
}
