/** What the tools do. */
import type { Article } from '../dataset/types.ts';
import { recordUrl, type Site } from '../formats/feed/urls.ts';
import { itemOf } from '../formats/items/item.ts';
import { plainFields, plainRecord } from '../formats/plain-record.ts';
import type { ListName } from '../model/records.ts';
import { articlesWithout, independentArticles } from '../model/statement-outlets.ts';
import { QueryError } from '../query/query-error.ts';
import type { Store } from '../store/store.ts';
import { citationOfQuote, citationsOf } from './citation.ts';
import { type Arguments, boundedText, limitOf, listNamed, queryOf } from './tool-arguments.ts';
import { verifySentence } from './verify.ts';

export interface McpContext {
  store: Store;
  site: Site;
}

export async function search(values: Arguments, context: McpContext) {
  const list = listNamed(values.get('list') ?? 'articles');
  const page = await context.store.page(queryOf(list, values, context.store));
  const results = page.items.map((record) => summaryOf(list, record.id, record, context));
  return { results, nextCursor: new URLSearchParams(page.next ?? '').get('cursor') };
}

export async function fetchRecord(values: Arguments, context: McpContext) {
  const { store, site } = context;
  const [name = '', ...rest] = (values.get('id') ?? '').split('/');
  const list = listNamed(name);
  const record = await store.record(list, rest.join('/'));
  if (record === undefined) throw new QueryError('id', `names none of the ${list}`);
  const itemContext = { ...site, lookups: store.lookups, excerpt: null };
  return {
    ...summaryOf(list, record.id, record, context),
    record: plainRecord(list, record, plainFields(list, 'all'), itemContext),
  };
}

export async function timeline(values: Arguments, context: McpContext) {
  const { store, site } = context;
  const query = queryOf('events', new Map([...values, ['sort', 'oldest']]), store);
  const { items } = await store.page(query);
  const events = items.map((event) => ({
    id: `events/${event.id}`,
    date: event.date,
    precision: event.precision,
    title: event.title,
    url: recordUrl(site, 'events', event.id),
    citations: citationsOf('events', event, site, store.lookups),
  }));
  return { events };
}

export async function compare(values: Arguments, { store, site }: McpContext) {
  const { lookups } = store;
  const id = values.get('story') ?? '';
  const story = await store.record('stories', id);
  if (story === undefined) {
    throw new QueryError('story', 'is none of this dossier', {
      didYouMean: store.nearest('story', id.slice(0, 80)),
    });
  }
  const outletsOf = (articles: readonly Article[]) =>
    new Set(articles.flatMap(({ publisher }) => publisher?.name ?? []));
  const statements = lookups
    .statementsOfStory(story.id)
    .map((statement) => ({ statement, printing: independentArticles(statement, lookups) }))
    .sort((a, b) => b.printing.length - a.printing.length)
    .slice(0, limitOf(values))
    .map(({ statement }) => {
      const having = outletsOf(lookups.articlesOfStatement(statement));
      const without = outletsOf(articlesWithout(statement, story, lookups));
      return {
        id: `statements/${statement.id}`,
        url: recordUrl(site, 'statements', statement.id),
        speaker: statement.speaker?.name ?? null,
        renderings: lookups.renderings(statement).flatMap((quote) =>
          citationOfQuote(quote, site, lookups).map((one) => ({
            text: quote.text,
            manner: quote.manner,
            copyOf: lookups.article(quote.articleId)?.copyOf?.articleId ?? null,
            citation: one,
          })),
        ),
        absentFrom: [...without].filter((name) => !having.has(name)),
      };
    });
  const { title } = story;
  return { story: { id: story.id, title, url: recordUrl(site, 'stories', story.id) }, statements };
}

export async function suggest(values: Arguments, { store }: McpContext) {
  return { suggestions: await store.suggest(boundedText(values, 'q'), limitOf(values)) };
}

export async function verify(values: Arguments, { store, site }: McpContext) {
  return {
    ...(await verifySentence(boundedText(values, 'sentence'), limitOf(values), store, site)),
  };
}

type RecordOf<L extends ListName> = Parameters<typeof itemOf<L>>[1];

function summaryOf<L extends ListName>(
  list: L,
  id: string,
  record: RecordOf<L>,
  { store, site }: McpContext,
) {
  const item = itemOf(list, record, { ...site, lookups: store.lookups, excerpt: null });
  return {
    id: `${list}/${id}`,
    title: item.title,
    text: 'text' in record && typeof record.text === 'string' ? record.text : item.summary,
    url: item.url,
    citations: citationsOf(list, record, site, store.lookups),
  };
}
