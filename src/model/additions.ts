/** When each published record was added: the order of `Additions`. */
import { listNames } from './lists.ts';
import type { Additions } from './lookups.ts';
import type { Collections, ListName } from './records.ts';

export interface Addition {
  list: ListName;
  /** Of the record in the list's collection. */
  ordinal: number;
  id: string;
  time: number;
}

/** @param addedAt when a record was published, in ms since 1970; null for one that is not */
export function sortedAdditions(
  records: Collections,
  addedAt: (list: ListName, ordinal: number) => number | null,
): Addition[] {
  const additions: Addition[] = [];
  for (const list of listNames) {
    let ordinal = 0;
    for (const id of records[list].ids()) {
      const time = addedAt(list, ordinal);
      if (time !== null) additions.push({ list, ordinal, id, time });
      ordinal++;
    }
  }
  return additions.sort((a, b) => b.time - a.time || descending(nameOf(a), nameOf(b)));
}

/** As the keys of changes end (change-history.ts). */
function nameOf({ list, id }: Addition): string {
  return `${list}/${id} added`;
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

/** Over a list in memory. */
export function additionsIn(additions: readonly Addition[]): Additions {
  const at = (position: number): Addition => {
    const addition = additions[position];
    if (addition === undefined) throw new RangeError(`no addition ${position}`);
    return addition;
  };
  return {
    size: additions.length,
    listAt: (position) => at(position).list,
    idAt: (position) => at(position).id,
    timeAt: (position) => at(position).time,
  };
}
