/** The table of joins: which records of a list point at a record, by the ids that they have of it. */
import type { Collections, ListName, Records } from './records.ts';

/** By id, ascending places of the list's records that have it. */
type OrdinalsById = Map<string, number[]>;
type Join = (records: Collections) => OrdinalsById;

export const joins = {
  quotesOfArticle: join('quotes', ({ articleId }) => [articleId]),
  quotesOfSpeaker: join('quotes', ({ speaker }) => (speaker?.entityId ? [speaker.entityId] : [])),
  statementsOfQuote: join('statements', ({ quoteIds, paraphraseIds }) => [
    ...quoteIds,
    ...paraphraseIds,
  ]),
  statementsOfStory: join('statements', ({ storyId }) => [storyId]),
  eventsOfArticle: join('events', ({ articleIds }) => articleIds),
  eventsOfEntity: join('events', ({ entityIds }) => entityIds),
} satisfies Record<string, Join>;

export type JoinName = keyof typeof joins;

/** The places, in a join's list, of the records that have an id; ascending. */
export type JoinLookup = (join: JoinName, id: string) => Iterable<number>;

function join<L extends ListName>(list: L, ids: (record: Records[L]) => readonly string[]): Join {
  return (records) => {
    const found: OrdinalsById = new Map();
    let place = 0;
    for (const record of records[list]) {
      for (const id of new Set(ids(record))) {
        const places = found.get(id);
        if (places === undefined) found.set(id, [place]);
        else places.push(place);
      }
      place++;
    }
    return found;
  };
}
