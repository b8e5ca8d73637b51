/** "Intel, Qualcomm and Broadcom": things of one kind are listed together, so the known ones tell what the others are. */
import type { EntityType } from '../../../src/dataset/types.ts';
import type { Candidate } from './candidates.ts';
import type { Points } from './evidence.ts';

const COMMA = /^,(?: the)? $/;
const LAST = /^,? (?:and|or|&)(?: the)? $/;

/** Lists of two and more, each closed by "and" or "or". `candidates` in reading order. */
export function enumerationsIn(
  texts: readonly string[],
  candidates: readonly Candidate[],
): Candidate[][] {
  const lists: Candidate[][] = [];
  let list: Candidate[] = [];
  for (const candidate of candidates) {
    const before = list.at(-1);
    const gap = before ? gapBetween(texts, before, candidate) : '';
    if (before && LAST.test(gap)) lists.push([...list, candidate]);
    list = before && COMMA.test(gap) ? [...list, candidate] : [candidate];
  }
  return lists;
}

function gapBetween(texts: readonly string[], before: Candidate, after: Candidate): string {
  if (before.block !== after.block) return '';
  return texts[before.block]?.slice(before.end, after.start) ?? '';
}

const LISTED: readonly EntityType[] = ['person', 'organization', 'place'];
/** What is known with so many points tells of its neighbours in a list. */
const SURE = 5;
const FROM_PAIR = 1.5;
const FROM_LIST = 3;

/** What the list says of its unsure members: their type and points; null where its sure ones are none or differ. */
export function sayOfMembers(
  members: readonly Points[],
): { type: EntityType; points: number } | null {
  const sure = new Set(members.flatMap((points) => LISTED.filter((type) => points[type] >= SURE)));
  const [type, ...others] = sure;
  if (!type || others.length > 0) return null;
  return { type, points: members.length > 2 ? FROM_LIST : FROM_PAIR };
}
