/**
 * What a query means, a second time: a plain scan of the dataset, written from the documentation and sharing
 * nothing with the store but the stemmer. Slow, and easy to check by eye.
 */
import type { Article, Dataset, EntityType, Quote } from '../../src/dataset/types.ts';
import type { ListName } from '../../src/model/records.ts';
import { stemsOf } from '../../src/text/stems.ts';

export type Question =
  | { is: 'word' | 'prefix'; word: string }
  | { is: 'phrase'; words: string[] }
  | { is: 'all' | 'any'; of: Question[] }
  | { is: 'not'; of: Question };

export interface Ask {
  list: ListName;
  conditions: { parameter: string; wanted: string[]; unwanted: string[] }[];
  question: Question | null;
  in: string[] | null;
  from: string | null;
  to: string | null;
  date: string | null;
  sort: string | null;
  manner: string[] | null;
}

/** Any record, as loosely as JSON is. */
interface Thing {
  id: string;
  list: ListName;
  articles: Article[];
  quotes: Quote[];
  own: Record<string, unknown>;
}

export class Reference {
  readonly #data: Dataset;
  readonly #offsetAt: (local: number) => number;
  readonly #passages = new Map<Thing, Passage[]>();
  readonly #things = new Map<ListName, Thing[]>();

  /** `offsetAt`: the dossier's zone at a calendar time, in ms; that of the generated dossiers unless given. */
  constructor(data: Dataset, offsetAt = zurich) {
    this.#data = data;
    this.#offsetAt = offsetAt;
  }

  /** The ids of all records that match, in order (of relevance: best first, see `score`). */
  answer(ask: Ask): string[] {
    const found = this.things(ask.list).filter((thing) => this.matches(thing, ask));
    return found.toSorted((a, b) => this.#compare(a, b, ask)).map(({ id }) => id);
  }

  things(list: ListName): Thing[] {
    const known = this.#things.get(list) ?? this.#read(list);
    this.#things.set(list, known);
    return known;
  }

  #read(list: ListName): Thing[] {
    const data = this.#data;
    const byIds = (ids: string[]) => data.articles.filter(({ id }) => ids.includes(id));
    const all = [...data.quotes, ...data.paraphrases];
    const thing = (own: { id: string }, ids: string[], quotes: Quote[] = []): Thing => ({
      id: own.id,
      list,
      articles: byIds(ids),
      quotes,
      own: own as unknown as Record<string, unknown>,
    });
    switch (list) {
      case 'articles':
        return data.articles.map((own) => thing(own, [own.id]));
      case 'quotes':
        return all.map((own) => thing(own, [own.articleId], [own]));
      case 'statements':
        return data.statements.map((own) => {
          const ids = [...own.quoteIds, ...own.paraphraseIds];
          const quotes = ids.flatMap((id) => all.filter((quote) => quote.id === id));
          return thing(
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
          .map((own) => thing(own, own.articleIds));
      }
      default:
        return data[list].map((own) => thing(own, own.articleIds));
    }
  }

  matches(thing: Thing, ask: Ask): boolean {
    const manner = ask.manner ?? ['direct'];
    if (thing.list === 'quotes' && !manner.includes(String(thing.own['manner']))) return false;
    for (const { parameter, wanted, unwanted } of ask.conditions) {
      const values = this.values(thing, parameter);
      if (wanted.length > 0 && !wanted.some((value) => values.includes(value))) return false;
      if (unwanted.some((value) => values.includes(value))) return false;
    }
    if (ask.question && !holds(ask.question, this.texts(thing, ask.in))) return false;
    return this.#inRange(thing, ask);
  }

  values(thing: Thing, parameter: string): string[] {
    if (parameter === 'has') return this.#traits(thing);
    const { own, list } = thing;
    const typed = (ids: string[], type: EntityType) =>
      ids.filter((id) => this.#data.entities.some((each) => each.id === id && each.type === type));
    if (['person', 'organization', 'place'].includes(parameter)) {
      return typed(this.#named(thing), parameter as EntityType);
    }
    switch (parameter) {
      case 'speaker':
        if (list === 'quotes' || list === 'statements') return speakers([own as never]);
        return speakers(this.#quotesOf(thing.articles));
      case 'story':
        if (list === 'stories') return [thing.id];
        if ('storyId' in own) return [String(own['storyId'])];
        return thing.articles.map(({ storyId }) => storyId);
      case 'event':
        return this.#eventValues(thing, typed);
      case 'publisher':
        return thing.articles.flatMap(({ publisher }) => publisher?.id ?? []);
      case 'author':
        return thing.articles.flatMap(({ authors }) => authors.map(({ name }) => slug(name)));
      case 'language':
        return thing.articles.flatMap(({ language }) => [
          language.toLowerCase(),
          language.slice(0, 2),
        ]);
      default:
        throw new Error(parameter);
    }
  }

  /** Words of each text in the fields asked for. */
  texts(thing: Thing, fields: string[] | null): Passage[] {
    const known = this.#passages.get(thing) ?? this.#split(thing);
    this.#passages.set(thing, known);
    return known.filter(({ field }) => fields === null || fields.includes(field));
  }

  #split({ list, own, articles, quotes }: Thing): Passage[] {
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

  /** BM25 as documented in search.ts, summed over the words that are not excluded. */
  score(thing: Thing, ask: Ask): number {
    const all = this.things(ask.list);
    const length = (each: Thing) =>
      this.texts(each, null)
        .filter(({ field }) => field !== 'quotes')
        .reduce((sum, { words }) => sum + words.length + 1, 0);
    const average = all.reduce((sum, each) => sum + length(each), 0) / all.length;
    return leavesOf(ask.question).reduce((sum, leaf) => {
      const count = weigh(leaf, this.texts(thing, ask.in));
      const holders = all.filter((each) => weigh(leaf, this.texts(each, ask.in)) > 0).length;
      const rarity = Math.log(1 + (all.length - holders + 0.5) / (holders + 0.5));
      const scale = 1.2 * (0.25 + (0.75 * length(thing)) / average);
      return sum + (rarity * count * 2.2) / (count + scale);
    }, 0);
  }

  #named({ list, own, articles, quotes }: Thing): string[] {
    if (list === 'stories' || list === 'events') return own['entityIds'] as string[];
    if (list !== 'quotes' && list !== 'statements') {
      return articles.flatMap(({ entityIds }) => entityIds);
    }
    return quotes.flatMap((quote) => {
      const article = this.#data.articles.find(({ id }) => id === quote.articleId);
      const inside = article?.mentions.filter(
        ({ block, start, end }) =>
          block === quote.block &&
          start >= Math.min(quote.start, quote.sentence.start) &&
          end <= Math.max(quote.end, quote.sentence.end),
      );
      return [...(inside ?? []).map(({ entityId }) => entityId), ...speakers([quote])];
    });
  }

  #eventValues(thing: Thing, typed: (ids: string[], type: EntityType) => string[]): string[] {
    const { list, articles, quotes } = thing;
    if (list === 'events') return [thing.id];
    const ids = articles.map(({ id }) => id);
    if (list === 'quotes' || list === 'statements') {
      const events = this.#data.events.filter(({ mentions }) =>
        mentions.some((mention) =>
          quotes.some(
            (quote) =>
              mention.articleId === quote.articleId &&
              mention.block === quote.block &&
              mention.start >= Math.min(quote.start, quote.sentence.start) &&
              mention.end <= Math.max(quote.end, quote.sentence.end),
          ),
        ),
      );
      return [...events.map(({ id }) => id), ...typed(this.#named(thing), 'event')];
    }
    const events = this.#data.events.filter(({ articleIds }) =>
      articleIds.some((id) => ids.includes(id)),
    );
    const entityIds = articles.flatMap((article) => article.entityIds);
    return [...events.map(({ id }) => id), ...typed(entityIds, 'event')];
  }

  #traits(thing: Thing): string[] {
    const { own, articles } = thing;
    const ids = new Set(articles.map(({ id }) => id));
    const checks: Record<string, boolean> = {
      author: (own['authors'] as unknown[] | undefined)?.length !== 0 && 'authors' in own,
      copy: 'copyOf' in own && own['copyOf'] !== null,
      date:
        thing.list === 'stories'
          ? own['date'] !== null
          : 'publishedAt' in own && own['publishedAt'] !== null,
      events: this.#data.events.some(({ articleIds }) => articleIds.some((id) => ids.has(id))),
      modified: 'modifiedAt' in own && own['modifiedAt'] !== null,
      publisher: 'publisher' in own && own['publisher'] !== null,
      quotes: this.#quotesOf(articles).length > 0,
      rights: 'rights' in own && own['rights'] !== null,
      standfirst: 'standfirst' in own && own['standfirst'] !== null,
      url: 'url' in own && own['url'] !== null,
      several: ids.size > 1,
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

  #inRange(thing: Thing, { from, to, date, list }: Ask): boolean {
    if (from === null && to === null) return true;
    const kind = date ?? (list === 'events' ? 'event' : 'published');
    const edgeOf = (text: string, which: 'start' | 'end', bound: string) =>
      edge(text, which, isZoned(bound), this.#offsetAt);
    return this.#dates(thing, kind).some((text) => {
      const [first, last] = [text.split('/')[0] ?? '', text.split('/').at(-1) ?? ''];
      return (
        (from === null || edgeOf(last, 'end', from) >= edgeOf(from, 'start', from)) &&
        (to === null || edgeOf(first, 'start', to) <= edgeOf(to, 'end', to))
      );
    });
  }

  #dates({ list, own, articles }: Thing, kind: string): string[] {
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

  #compare(a: Thing, b: Thing, ask: Ask): number {
    const frequent = ['people', 'organizations', 'places', 'publishers'].includes(ask.list);
    const sort = ask.sort ?? (frequent ? 'frequent' : 'newest');
    if (sort === 'name') {
      return order(slugless(a.own['name']), slugless(b.own['name'])) || order(a.id, b.id);
    }
    if (sort === 'frequent') {
      const count = ({ own }: Thing) => (own['articleIds'] as string[]).length;
      return count(b) - count(a) || order(a.id, b.id);
    }
    if (sort === 'reported') return order(reported(b), reported(a)) || order(b.id, a.id);
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

function holds(question: Question, passages: Passage[]): boolean {
  switch (question.is) {
    case 'not':
      return !holds(question.of, passages);
    case 'all':
      return question.of.every((part) => holds(part, passages));
    case 'any':
      return question.of.some((part) => holds(part, passages));
    default:
      return weigh(question, passages) > 0;
  }
}

/** Weighted count of a word, prefix or phrase. Hangul is compared character by character. */
function weigh(leaf: Question, passages: Passage[]): number {
  if ('of' in leaf) throw new Error('no leaf');
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

const known = new Map<string, readonly string[]>();

function knownStems(word: string, language: string): readonly string[] {
  const key = `${language} ${word}`;
  const found = known.get(key) ?? stemsOf(word, language);
  known.set(key, found);
  return found;
}

function leavesOf(question: Question | null): Question[] {
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

/** The first or last millisecond of a date; as an instant, or as the calendar shows it. */
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

/** The generated dossier's zone: summer time in 2020 and 2021 as printed in the almanac. */
function zurich(local: number): number {
  const summer =
    (local >= Date.UTC(2020, 2, 29, 3) && local < Date.UTC(2020, 9, 25, 3)) ||
    (local >= Date.UTC(2021, 2, 28, 3) && local < Date.UTC(2021, 9, 31, 3));
  return (summer ? 2 : 1) * 3_600_000;
}

function at(thing: Thing): number {
  const { list, own } = thing;
  if (list === 'events') return Date.parse(String(own['date']).split('/')[0] ?? '');
  return reported(thing);
}

function reported({ articles }: Thing): number {
  return Math.max(0, ...articles.map(({ orderedAt }) => Date.parse(orderedAt)));
}

/** Quotes of one article stand in reading order in the newest-first list. */
function tie({ list, id, own }: Thing): string {
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

function slugless(name: unknown): string {
  return plain(String(name));
}

function order(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
