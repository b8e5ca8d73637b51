/** The values of `has=` by list: what a record must have, and how a title says it. */
import { isReserved, machineTerms } from '../dataset/rights.ts';
import type { Entity } from '../dataset/types.ts';
import type { Lookups } from './lookups.ts';
import type { ListName, Records } from './records.ts';
import { isPrintedBySeveral } from './statement-outlets.ts';

interface HasFilter<R> {
  /** "Articles with …", "Articles without …". */
  phrase: string;
  test: (record: R, lookups: Lookups) => boolean;
}

type HasFilters<R> = Readonly<Record<string, HasFilter<R>>>;

const entityFilters: HasFilters<Entity> = {
  aliases: { phrase: 'other names', test: ({ aliases }) => aliases.length > 0 },
  wikidata: { phrase: 'a Wikidata id', test: ({ wikidata }) => wikidata !== null },
};

export const hasFilters: { [L in ListName]: HasFilters<Records[L]> } = {
  articles: {
    author: { phrase: 'an author', test: ({ authors }) => authors.length > 0 },
    copy: { phrase: 'text copied from another article', test: ({ copyOf }) => copyOf !== null },
    date: { phrase: 'a date', test: ({ publishedAt }) => publishedAt !== null },
    events: {
      phrase: 'dated events',
      test: ({ id }, lookups) => lookups.eventsOfArticle(id).length > 0,
    },
    modified: { phrase: 'a date of change', test: ({ modifiedAt }) => modifiedAt !== null },
    publisher: { phrase: 'a publisher', test: ({ publisher }) => publisher !== null },
    quotes: { phrase: 'quotes', test: ({ id }, lookups) => lookups.quotesOfArticle(id).length > 0 },
    reserved: {
      phrase: 'only an excerpt of their text',
      test: (article, { dossier }) => isReserved(article, dossier),
    },
    rights: { phrase: 'a rights notice', test: ({ rights }) => rights !== null },
    standfirst: { phrase: 'a standfirst', test: ({ standfirst }) => standfirst !== null },
    terms: {
      phrase: 'terms for machines',
      test: (article, { dossier }) => machineTerms(article, dossier) !== null,
    },
    url: { phrase: 'an address at the publisher', test: ({ url }) => url !== null },
  },
  stories: {
    date: { phrase: 'a date', test: ({ date }) => date !== null },
    several: { phrase: 'several articles', test: ({ articleIds }) => articleIds.length > 1 },
  },
  quotes: {
    speaker: { phrase: 'a speaker', test: ({ speaker }) => speaker !== null },
    verb: { phrase: 'a verb of speech', test: ({ verb }) => verb !== null },
  },
  statements: {
    paraphrases: { phrase: 'paraphrases', test: (record) => record.paraphraseIds.length > 0 },
    several: {
      phrase: 'renderings by several outlets',
      test: isPrintedBySeveral,
    },
    speaker: { phrase: 'a speaker', test: ({ speaker }) => speaker !== null },
  },
  events: {
    otherDates: { phrase: 'dates that disagree', test: ({ otherDates }) => otherDates.length > 0 },
    several: { phrase: 'several articles', test: ({ articleIds }) => articleIds.length > 1 },
  },
  people: entityFilters,
  organizations: entityFilters,
  places: entityFilters,
  publishers: {
    several: { phrase: 'several articles', test: ({ articleIds }) => articleIds.length > 1 },
  },
};
