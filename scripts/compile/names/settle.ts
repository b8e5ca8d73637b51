/** Whose words they are where two readings of a text overlap. All lists are in reading order, so one walk does. */
import type { NameMention } from '../core/draft.ts';
import type { Candidate } from './candidates.ts';
import type { KnownMention } from './known-forms.ts';

export type Place = Pick<NameMention, 'block' | 'start' | 'end'>;

export function byPlace(a: Place, b: Place): number {
  return a.block - b.block || a.start - b.start;
}

export interface Settled {
  /** The editor's mentions that hold whatever the text shows. */
  holding: KnownMention[];
  /** One-word forms inside a longer name: "Putin" in "Igor Putin". They hold when that turns out to be none. */
  inside: { mention: KnownMention; candidate: Candidate }[];
  /** The candidates that no mention of the editor's takes the words of. */
  candidates: Candidate[];
}

export function settle(
  curated: readonly KnownMention[],
  candidates: readonly Candidate[],
): Settled {
  const inside: Settled['inside'] = [];
  const kept = candidates.filter(
    overlapsOf(curated, (candidate, mentions) => {
      if (!mentions.every((mention) => isWordOf(mention, candidate))) return false;
      inside.push(...mentions.map((mention) => ({ mention, candidate })));
      return true;
    }),
  );
  const yielding = new Set(inside.map(({ mention }) => mention));
  return { holding: curated.filter((mention) => !yielding.has(mention)), inside, candidates: kept };
}

/** Those of `others` that share no character with `mentions`. */
export function apartFrom(
  mentions: readonly Place[],
  others: readonly NameMention[],
): NameMention[] {
  return others.filter(overlapsOf(mentions, (_other, overlapping) => overlapping.length === 0));
}

/** A filter over places in reading order that is told, for each, which of `fixed` it overlaps. */
function overlapsOf<Fixed extends Place, Item extends Place>(
  fixed: readonly Fixed[],
  keeps: (item: Item, overlapping: Fixed[]) => boolean,
): (item: Item) => boolean {
  let next = 0;
  return (item) => {
    next = firstFrom(fixed, next, (place) => !isBefore(place, item));
    const end = firstFrom(fixed, next, (place) => isBefore(item, place));
    return keeps(item, fixed.slice(next, end));
  };
}

function firstFrom<Item>(
  items: readonly Item[],
  from: number,
  holds: (item: Item) => boolean,
): number {
  let at = from;
  for (let item = items[at]; item !== undefined && !holds(item); item = items[at]) at++;
  return at;
}

function isBefore(a: Place, b: Place): boolean {
  return a.block < b.block || (a.block === b.block && a.end <= b.start);
}

/** One word of a longer name. */
function isWordOf({ start, end }: KnownMention, candidate: Candidate): boolean {
  return (
    start >= candidate.start &&
    end <= candidate.end &&
    end - start < candidate.end - candidate.start &&
    candidate.words.some((word) => word.start <= start && word.end >= end)
  );
}
