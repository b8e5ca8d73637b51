/** Checks what the schema cannot express: every id exists, and every span matches its text. */
import type { Article, Dataset, Quote } from '../../../src/dataset/types.ts';

const LISTS = [
  'articles',
  'stories',
  'quotes',
  'paraphrases',
  'statements',
  'entities',
  'events',
  'publishers',
] as const;
type List = (typeof LISTS)[number];

/** Which list a key's id, or its record's id, belongs to, in whatever record the key stands. */
const REFERS_TO: ReadonlyMap<string, List> = new Map([
  ['articleId', 'articles'],
  ['articleIds', 'articles'],
  ['storyId', 'stories'],
  ['quoteIds', 'quotes'],
  ['paraphraseIds', 'paraphrases'],
  ['entityId', 'entities'],
  ['entityIds', 'entities'],
  ['publisher', 'publishers'],
]);

type Place = Pick<Quote, 'block' | 'start' | 'end'>;

/** One sentence per fault; empty when the dataset is sound. A fault is a bug in the compiler, not a flaw of a text. */
export function faultsOf(dataset: Dataset): string[] {
  const ids = new Map(LISTS.map((list) => [list, new Set(dataset[list].map(({ id }) => id))]));
  const doubled = LISTS.filter((list) => ids.get(list)?.size !== dataset[list].length);
  return [
    ...doubled.map((list) => `${list}: two records have the same id`),
    ...LISTS.flatMap((list) =>
      dataset[list].flatMap((record) =>
        danglingIn(record, ids).map((fault) => `${list} ${record.id}: ${fault}`),
      ),
    ),
    ...misplaced(dataset),
  ];
}

/** Walks the record, however deep. */
function danglingIn(
  value: object,
  ids: ReadonlyMap<List, ReadonlySet<string>>,
  faults: string[] = [],
): string[] {
  for (const [key, entry] of Object.entries(value)) {
    const list = REFERS_TO.get(key);
    if (list !== undefined) {
      for (const id of idsIn(entry))
        if (!ids.get(list)?.has(id)) faults.push(`${key} "${id}" is none of the ${list}`);
    } else if (typeof entry === 'object' && entry !== null) danglingIn(entry, ids, faults);
  }
  return faults;
}

function idsIn(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  if (Array.isArray(entry)) return entry.map(String);
  return typeof entry === 'object' && entry !== null && 'id' in entry ? [String(entry.id)] : [];
}

function misplaced(dataset: Dataset): string[] {
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => holds || faults.push(fault);
  for (const { id, body, mentions } of dataset.articles) {
    for (const { span, text } of body)
      expect(
        span.end - span.start === text.length,
        `articles ${id}: a block is not as long as its span`,
      );
    for (const mention of mentions)
      expect(
        isWithin(articles.get(id), mention),
        `articles ${id}: a mention stands outside its block`,
      );
  }
  for (const quote of [...dataset.quotes, ...dataset.paraphrases]) {
    const text = articles.get(quote.articleId)?.body[quote.block]?.text;
    expect(
      text?.slice(quote.start, quote.end) === quote.text,
      `quotes ${quote.id}: is not its slice`,
    );
    expect(
      isWithin(articles.get(quote.articleId), { block: quote.block, ...quote.sentenceSpan }),
      `quotes ${quote.id}: its sentence stands outside its block`,
    );
  }
  for (const { id, mentions } of dataset.events)
    for (const mention of mentions)
      expect(
        isWithin(articles.get(mention.articleId), mention),
        `events ${id}: a mention stands outside its block`,
      );
  return faults;
}

function isWithin(article: Article | undefined, { block, start, end }: Place): boolean {
  const text = article?.body[block]?.text;
  return text !== undefined && start < end && end <= text.length;
}
