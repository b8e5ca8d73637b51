/** What `has=` asks of a record, by list: each with how it reads in a title. */
import type { Entity } from '../dataset/types.ts';
import type { Lookups } from './lookups.ts';
import type { ListName, Records } from './records.ts';

interface Trait<R> {
  /** "Articles with …", "Articles without …". */
  words: string;
  test: (record: R, lookups: Lookups) => boolean;
}

type Traits<R> = Readonly<Record<string, Trait<R>>>;

const entityTraits: Traits<Entity> = {
  aliases: { words: 'other names', test: ({ aliases }) => aliases.length > 0 },
  wikidata: { words: 'a Wikidata id', test: ({ wikidata }) => wikidata !== null },
};

export const traits: { [L in ListName]: Traits<Records[L]> } = {
  articles: {
    author: { words: 'an author', test: ({ authors }) => authors.length > 0 },
    copy: { words: 'text copied from another article', test: ({ copyOf }) => copyOf !== null },
    date: { words: 'a date', test: ({ publishedAt }) => publishedAt !== null },
    events: {
      words: 'dated events',
      test: ({ id }, known) => known.eventsOfArticle(id).length > 0,
    },
    modified: { words: 'a date of change', test: ({ modifiedAt }) => modifiedAt !== null },
    publisher: { words: 'a publisher', test: ({ publisher }) => publisher !== null },
    quotes: { words: 'quotes', test: ({ id }, known) => known.quotesOfArticle(id).length > 0 },
    rights: { words: 'a rights notice', test: ({ rights }) => rights !== null },
    standfirst: { words: 'a standfirst', test: ({ standfirst }) => standfirst !== null },
    url: { words: 'an address at the publisher', test: ({ url }) => url !== null },
  },
  stories: {
    date: { words: 'a date', test: ({ date }) => date !== null },
    several: { words: 'several articles', test: ({ articleIds }) => articleIds.length > 1 },
  },
  quotes: {
    speaker: { words: 'a speaker', test: ({ speaker }) => speaker !== null },
    verb: { words: 'a verb of speech', test: ({ verb }) => verb !== null },
  },
  statements: {
    paraphrases: { words: 'paraphrases', test: (record) => record.paraphraseIds.length > 0 },
    several: {
      words: 'renderings in several articles',
      test: (record, known) => known.articlesOfStatement(record).length > 1,
    },
    speaker: { words: 'a speaker', test: ({ speaker }) => speaker !== null },
  },
  events: {
    otherDates: { words: 'dates that disagree', test: ({ otherDates }) => otherDates.length > 0 },
    several: { words: 'several articles', test: ({ articleIds }) => articleIds.length > 1 },
  },
  people: entityTraits,
  organizations: entityTraits,
  places: entityTraits,
  publishers: {
    several: { words: 'several articles', test: ({ articleIds }) => articleIds.length > 1 },
  },
};
