/** The table of joins: for each, which records of a list refer to an id. */
import type { Collections, ListName, Records } from './records.ts';

/** By id, the ordinals of the list's records that refer to it, ascending. */
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

/** The ordinals, in the join's list, of the records that refer to an id, ascending. */
export type JoinLookup = (join: JoinName, id: string) => Iterable<number>;

function join<L extends ListName>(list: L, ids: (record: Records[L]) => readonly string[]): Join {
  return (records) => {
    const ordinalsById: OrdinalsById = new Map();
    let ordinal = 0;
    for (const record of records[list]) {
      for (const id of new Set(ids(record))) {
        const ordinals = ordinalsById.get(id);
        if (ordinals === undefined) ordinalsById.set(id, [ordinal]);
        else ordinals.push(ordinal);
      }
      ordinal++;
    }
    return ordinalsById;
  };
}
