/**
 * A second implementation of queries for comparison: a plain scan of the dataset, written from the documentation. It
 * shares only the stemmer with the store, and is slow but easy to check by eye.
 */
import type { Article, Dataset, EntityType, Quote } from '../../src/dataset/types.ts';
import type { ListName } from '../../src/model/records.ts';
import { stemsOf } from '../../src/text/stems.ts';

export type TextExpression =
  | { is: 'word' | 'prefix'; word: string }
  | { is: 'phrase'; words: string[] }
  | { is: 'all' | 'any'; of: TextExpression[] }
  | { is: 'not'; of: TextExpression };

export interface RandomQuery {
  list: ListName;
  conditions: { parameter: string; included: string[]; excluded: string[] }[];
  text: TextExpression | null;
  in: string[] | null;
  from: string | null;
  to: string | null;
  date: string | null;
  sort: string | null;
  manner: string[] | null;
}

/** A record of any list with its articles and quotes. */
interface ReferenceRecord {
  id: string;
  list: ListName;
  articles: Article[];
  quotes: Quote[];
  own: Record<string, unknown>;
}

export class Reference {
  readonly #data: Dataset;
  readonly #offsetAt: (local: number) => number;
  readonly #passages = new Map<ReferenceRecord, Passage[]>();
  readonly #records = new Map<ListName, ReferenceRecord[]>();

  /** @param offsetAt the dossier's time zone: its offset in ms at a local time. Defaults to the generated dossiers' zone. */
  constructor(data: Dataset, offsetAt = zurich) {
    this.#data = data;
    this.#offsetAt = offsetAt;
  }

  /** The ids of all matching records in order; for the order by relevance see `score`. */
  answer(ask: RandomQuery): string[] {
    const found = this.records(ask.list).filter((record) => this.matches(record, ask));
    return found.toSorted((a, b) => this.#compare(a, b, ask)).map(({ id }) => id);
  }

  records(list: ListName): ReferenceRecord[] {
    const known = this.#records.get(list) ?? this.#read(list);
    this.#records.set(list, known);
    return known;
  }

  #read(list: ListName): ReferenceRecord[] {
    const data = this.#data;
    const byIds = (ids: string[]) => data.articles.filter(({ id }) => ids.includes(id));
    const all = [...data.quotes, ...data.paraphrases];
    const record = (own: { id: string }, ids: string[], quotes: Quote[] = []): ReferenceRecord => ({
      id: own.id,
      list,
      articles: byIds(ids),
      quotes,
      own: own as unknown as Record<string, unknown>,
    });
    switch (list) {
      case 'articles':
        return data.articles.map((own) => record(own, [own.id]));
      case 'quotes':
        return all.map((own) => record(own, [own.articleId], [own]));
      case 'statements':
        return data.statements.map((own) => {
          const ids = [...own.quoteIds, ...own.paraphraseIds];
          const quotes = ids.flatMap((id) => all.filter((quote) => quote.id === id));
          return record(
            own,
            quotes.map(({ articleId }) => articleId),
            quotes,
          );
        });
      case 'people':
      case 'organizations':
      case 'places': {
        const type = { people: 'person', organizations: 'organization', places: 'place' }[list];
        return data.entities
          .filter((own) => own.type === type)
          .map((own) => record(own, own.articleIds));
      }
      default:
        return data[list].map((own) => record(own, own.articleIds));
    }
  }

  matches(record: ReferenceRecord, ask: RandomQuery): boolean {
    const manner = ask.manner ?? ['direct'];
    if (record.list === 'quotes' && !manner.includes(String(record.own['manner']))) return false;
    for (const { parameter, included, excluded } of ask.conditions) {
      const values = this.values(record, parameter);
      if (included.length > 0 && !included.some((value) => values.includes(value))) return false;
      if (excluded.some((value) => values.includes(value))) return false;
    }
    if (ask.text && !matchesExpression(ask.text, this.texts(record, ask.in))) return false;
    return this.#inRange(record, ask);
  }

  values(record: ReferenceRecord, parameter: string): string[] {
    if (parameter === 'has') return this.#hasValues(record);
    const { own, list } = record;
    const typed = (ids: string[], type: EntityType) =>
      ids.filter((id) => this.#data.entities.some((each) => each.id === id && each.type === type));
    if (['person', 'organization', 'place'].includes(parameter)) {
      return typed(this.#named(record), parameter as EntityType);
    }
    switch (parameter) {
      case 'speaker':
        if (list === 'quotes' || list === 'statements') return speakers([own as never]);
        return speakers(this.#quotesOf(record.articles));
      case 'story':
        if (list === 'stories') return [record.id];
        if ('storyId' in own) return [String(own['storyId'])];
        return record.articles.map(({ storyId }) => storyId);
      case 'event':
        return this.#eventValues(record, typed);
      case 'publisher':
        return record.articles.flatMap(({ publisher }) => publisher?.id ?? []);
      case 'author':
        return record.articles.flatMap(({ authors }) => authors.map(({ name }) => slug(name)));
      case 'language':
        return record.articles.flatMap(({ language }) => [
          language.toLowerCase(),
          language.slice(0, 2),
        ]);
      default:
        throw new Error(parameter);
    }
  }

  /** The words of each text in the fields; null for all fields. */
  texts(record: ReferenceRecord, fields: string[] | null): Passage[] {
    const known = this.#passages.get(record) ?? this.#split(record);
    this.#passages.set(record, known);
    return known.filter(({ field }) => fields === null || fields.includes(field));
  }

  #split({ list, own, articles, quotes }: ReferenceRecord): Passage[] {
    const { language: dossier } = this.#data.dossier;
    const passages: Passage[] = [];
    const add = (field: string, text: string | null, language: string) => {
      if (text !== null) {
        passages.push({ field, language: language.slice(0, 2), words: split(text) });
      }
    };
    if (list === 'stories') add('title', String(own['title']), articles[0]?.language ?? dossier);
    if (list === 'events') add('title', String(own['title']), dossier);
    if (list === 'publishers' || 'aliases' in own) add('name', String(own['name']), dossier);
    for (const alias of (own['aliases'] as string[]) ?? []) add('name', alias, dossier);
    if (list === 'quotes' || list === 'statements') {
      const languageOf = (quote: Quote | undefined) =>
        this.#data.articles.find(({ id }) => id === quote?.articleId)?.language ?? dossier;
      for (const quote of quotes) add('text', quote.text, languageOf(quote));
      const speaker = own['speaker'] as { name: string } | null;
      add('speaker', speaker?.name ?? null, languageOf(quotes[0]));
    }
    if (list === 'articles' || list === 'stories') {
      for (const article of articles) {
        add(list === 'stories' ? 'text' : 'title', article.title, article.language);
        add('text', article.standfirst, article.language);
        for (const { text } of article.body) add('text', text, article.language);
        for (const { text } of this.#quotesOf([article])) add('quotes', text, article.language);
      }
    }
    return passages;
  }

  /** The BM25 score documented in search.ts, summed over the leaves that are not excluded. */
  score(record: ReferenceRecord, ask: RandomQuery): number {
    const all = this.records(ask.list);
    const length = (each: ReferenceRecord) =>
      this.texts(each, null)
        .filter(({ field }) => field !== 'quotes')
        .reduce((sum, { words }) => sum + words.length + 1, 0);
    const average = all.reduce((sum, each) => sum + length(each), 0) / all.length;
    return leavesOf(ask.text).reduce((sum, leaf) => {
      const count = weightedCount(leaf, this.texts(record, ask.in));
      const matching = all.filter(
        (each) => weightedCount(leaf, this.texts(each, ask.in)) > 0,
      ).length;
      const inverseFrequency = Math.log(1 + (all.length - matching + 0.5) / (matching + 0.5));
      const scale = 1.2 * (0.25 + (0.75 * length(record)) / average);
      return sum + (inverseFrequency * count * 2.2) / (count + scale);
    }, 0);
  }

  #named({ list, own, articles, quotes }: ReferenceRecord): string[] {
    if (list === 'stories' || list === 'events') return own['entityIds'] as string[];
    if (list !== 'quotes' && list !== 'statements') {
      return articles.flatMap(({ entityIds }) => entityIds);
    }
    return quotes.flatMap((quote) => {
      const article = this.#data.articles.find(({ id }) => id === quote.articleId);
      const inside = article?.mentions.filter(
        ({ block, start, end }) =>
          block === quote.block &&
          start >= Math.min(quote.start, quote.sentenceSpan.start) &&
          end <= Math.max(quote.end, quote.sentenceSpan.end),
      );
      return [...(inside ?? []).map(({ entityId }) => entityId), ...speakers([quote])];
    });
  }

  #eventValues(
    record: ReferenceRecord,
    typed: (ids: string[], type: EntityType) => string[],
  ): string[] {
    const { list, articles, quotes } = record;
    if (list === 'events') return [record.id];
    const ids = articles.map(({ id }) => id);
    if (list === 'quotes' || list === 'statements') {
      const events = this.#data.events.filter(({ mentions }) =>
        mentions.some((mention) =>
          quotes.some(
            (quote) =>
              mention.articleId === quote.articleId &&
              mention.block === quote.block &&
              mention.start >= Math.min(quote.start, quote.sentenceSpan.start) &&
              mention.end <= Math.max(quote.end, quote.sentenceSpan.end),
          ),
        ),
      );
      return [...events.map(({ id }) => id), ...typed(this.#named(record), 'event')];
    }
    const events = this.#data.events.filter(({ articleIds }) =>
      articleIds.some((id) => ids.includes(id)),
    );
    const entityIds = articles.flatMap((article) => article.entityIds);
    return [...events.map(({ id }) => id), ...typed(entityIds, 'event')];
  }

  #hasValues(record: ReferenceRecord): string[] {
    const { own, articles } = record;
    const ids = new Set(articles.map(({ id }) => id));
    const publisher = own['publisher'] as { id: string } | null | undefined;
    const reserves = (own['rights'] as { reserved: boolean } | null | undefined)?.reserved === true;
    const checks: Record<string, boolean> = {
      author: (own['authors'] as unknown[] | undefined)?.length !== 0 && 'authors' in own,
      copy: 'copyOf' in own && own['copyOf'] !== null,
      date:
        record.list === 'stories'
          ? own['date'] !== null
          : 'publishedAt' in own && own['publishedAt'] !== null,
      events: this.#data.events.some(({ articleIds }) => articleIds.some((id) => ids.has(id))),
      modified: 'modifiedAt' in own && own['modifiedAt'] !== null,
      publisher: 'publisher' in own && own['publisher'] !== null,
      quotes: this.#quotesOf(articles).length > 0,
      // Neither dossier states terms of its own for a publisher.
      reserved: reserves && !this.#data.dossier.publishInFull.includes(publisher?.id ?? ''),
      rights: 'rights' in own && own['rights'] !== null,
      terms: reserves,
      standfirst: 'standfirst' in own && own['standfirst'] !== null,
      url: 'url' in own && own['url'] !== null,
      several: record.list === 'statements' ? isByOutlets(articles) : ids.size > 1,
      speaker: 'speaker' in own && own['speaker'] !== null,
      verb: 'verb' in own && own['verb'] !== null,
      paraphrases: (own['paraphraseIds'] as string[] | undefined)?.length !== 0,
      otherDates: (own['otherDates'] as string[] | undefined)?.length !== 0,
      aliases: (own['aliases'] as string[] | undefined)?.length !== 0,
      wikidata: 'wikidata' in own && own['wikidata'] !== null,
    };
    return Object.keys(checks).filter((name) => checks[name]);
  }

  #quotesOf(articles: Article[]): Quote[] {
    const ids = articles.map(({ id }) => id);
    return [...this.#data.quotes, ...this.#data.paraphrases].filter(({ articleId }) =>
      ids.includes(articleId),
    );
  }

  #inRange(record: ReferenceRecord, { from, to, date, list }: RandomQuery): boolean {
    if (from === null && to === null) return true;
    const kind = date ?? (list === 'events' ? 'event' : 'published');
    const edgeOf = (text: string, which: 'start' | 'end', bound: string) =>
      edge(text, which, isZoned(bound), this.#offsetAt);
    return this.#dates(record, kind).some((text) => {
      const [first, last] = [text.split('/')[0] ?? '', text.split('/').at(-1) ?? ''];
      return (
        (from === null || edgeOf(last, 'end', from) >= edgeOf(from, 'start', from)) &&
        (to === null || edgeOf(first, 'start', to) <= edgeOf(to, 'end', to))
      );
    });
  }

  #dates({ list, own, articles }: ReferenceRecord, kind: string): string[] {
    if (kind === 'event') {
      if (list === 'events' || list === 'stories') return [own['date']].filter(isText);
      return this.#data.events
        .filter(({ articleIds }) => articles.some(({ id }) => articleIds.includes(id)))
        .map((event) => event.date);
    }
    return articles
      .map(({ publishedAt, modifiedAt }) => (kind === 'published' ? publishedAt : modifiedAt))
      .filter(isText);
  }

  #compare(a: ReferenceRecord, b: ReferenceRecord, ask: RandomQuery): number {
    const frequent = ['people', 'organizations', 'places', 'publishers'].includes(ask.list);
    const sort = ask.sort ?? (frequent ? 'frequent' : 'newest');
    if (sort === 'name') {
      return (
        order(comparableName(a.own['name']), comparableName(b.own['name'])) || order(a.id, b.id)
      );
    }
    if (sort === 'frequent') {
      const count = ({ own }: ReferenceRecord) => (own['articleIds'] as string[]).length;
      return count(b) - count(a) || order(a.id, b.id);
    }
    // Nothing is published here, so what was added last is what is printed last.
    if (sort === 'reported' || (sort === 'added' && ask.list === 'events'))
      return order(reported(b), reported(a)) || order(b.id, a.id);
    const newer = order(at(b), at(a)) || order(tie(b), tie(a));
    if (sort === 'oldest') return -newer;
    return newer;
  }
}

interface Passage {
  field: string;
  language: string;
  words: string[];
}

const WEIGHTS: Record<string, number> = { title: 3, name: 3, speaker: 2, text: 1, quotes: 0.5 };
const HANGUL = /[가-힣]/;

function split(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}\p{M}])/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (HANGUL.test(word) ? [...word] : [word]));
}

function matchesExpression(question: TextExpression, passages: Passage[]): boolean {
  switch (question.is) {
    case 'not':
      return !matchesExpression(question.of, passages);
    case 'all':
      return question.of.every((part) => matchesExpression(part, passages));
    case 'any':
      return question.of.some((part) => matchesExpression(part, passages));
    default:
      return weightedCount(question, passages) > 0;
  }
}

/** The weighted count of a word, prefix or phrase. Hangul is compared character by character. */
function weightedCount(leaf: TextExpression, passages: Passage[]): number {
  if ('of' in leaf) throw new Error('not a leaf');
  const asked = leaf.is === 'phrase' ? leaf.words.flatMap(split) : split(leaf.word);
  const same = (word: string, wanted: string, language: string) =>
    leaf.is === 'prefix'
      ? plain(word).startsWith(plain(wanted))
      : knownStems(word, language).some((stem) => knownStems(wanted, language).includes(stem));
  return passages.reduce(
    (sum, { words, language, field }) =>
      sum +
      words.filter((_, place) =>
        asked.every((wanted, offset) => {
          const word = words[place + offset];
          return word !== undefined && same(word, wanted, language);
        }),
      ).length *
        (WEIGHTS[field] ?? 0),
    0,
  );
}

const stemCache = new Map<string, readonly string[]>();

function knownStems(word: string, language: string): readonly string[] {
  const key = `${language} ${word}`;
  const found = stemCache.get(key) ?? stemsOf(word, language);
  stemCache.set(key, found);
  return found;
}

function leavesOf(question: TextExpression | null): TextExpression[] {
  if (question === null || question.is === 'not') return [];
  if (question.is === 'all' || question.is === 'any') return question.of.flatMap(leavesOf);
  return [question];
}

function speakers(quotes: Pick<Quote, 'speaker'>[]): string[] {
  return quotes.flatMap(({ speaker }) => speaker?.entityId ?? []);
}

function isZoned(date: string): boolean {
  return /T.*(?:Z|[+-]\d\d:\d\d)$/.test(date);
}

/** The first or last millisecond of a date, as an instant or in local time. */
function edge(
  date: string,
  which: 'start' | 'end',
  asInstant: boolean,
  offsetAt: (local: number) => number,
): number {
  const local = date.replace(/(?<=T.*)(?:Z|[+-]\d\d:\d\d)$/, '');
  const [day = '', time] = local.split('T');
  const [year = '', month, dayOfMonth] = day.split('-');
  let start = Date.parse(`${year}-${month ?? '01'}-${dayOfMonth ?? '01'}T${time ?? '00:00'}Z`);
  let next = start + (time === undefined ? 86_400_000 : time.length > 5 ? 1000 : 60_000);
  if (month === undefined) next = Date.UTC(Number(year) + 1, 0);
  else if (dayOfMonth === undefined) next = Date.UTC(Number(year), Number(month));
  if (asInstant) {
    const shift = isZoned(date) ? zoneOf(date) : null;
    start -= shift ?? offsetAt(start);
    next -= shift ?? offsetAt(next - 1);
  }
  return which === 'start' ? start : next - 1;
}

function zoneOf(date: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(date) ?? [];
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
}

/** Zurich's offsets in the years of the generated dossiers, 2020 and 2021. */
function zurich(local: number): number {
  const summer =
    (local >= Date.UTC(2020, 2, 29, 3) && local < Date.UTC(2020, 9, 25, 3)) ||
    (local >= Date.UTC(2021, 2, 28, 3) && local < Date.UTC(2021, 9, 31, 3));
  return (summer ? 2 : 1) * 3_600_000;
}

function at(record: ReferenceRecord): number {
  const { list, own } = record;
  if (list === 'events') return Date.parse(String(own['date']).split('/')[0] ?? '');
  return reported(record);
}

function reported({ articles }: ReferenceRecord): number {
  return Math.max(0, ...articles.map(({ orderedAt }) => Date.parse(orderedAt)));
}

/** Newest first, quotes of one article are in reading order. */
function tie({ list, id, own }: ReferenceRecord): string {
  if (list !== 'quotes') return id;
  const back = (value: unknown) => String(9_999_999 - Number(value)).padStart(7, '0');
  return `${own['articleId']} ${back(own['block'])} ${back(own['start'])} ${id}`;
}

function slug(name: string): string {
  return plain(name)
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

function comparableName(name: unknown): string {
  return plain(String(name));
}

function order(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Every copy in generated datasets copies one article, which may be its own. */
function isByOutlets(articles: Article[]): boolean {
  const sources = Map.groupBy(articles, ({ id, copyOf }) => copyOf?.articleId ?? id);
  const publishers = Array.from(sources, ([source, members]) => {
    const article = members.find(({ id }) => id === source) ?? members[0];
    return article?.publisher?.id ?? null;
  });
  return new Set(publishers.filter((id) => id !== null)).size > 1;
}
