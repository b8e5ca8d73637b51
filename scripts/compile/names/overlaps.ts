/**
 * Resolves overlaps between the editor’s names and the detected ones. All lists are in reading order, so one pass is
 * enough.
 */
import type { NameMention } from '../core/draft.ts';
import type { KnownMention } from './known-name-mentions.ts';
import type { NameCandidate } from './name-candidates.ts';

export type MentionSpan = Pick<NameMention, 'block' | 'start' | 'end'>;

export function inReadingOrder(a: MentionSpan, b: MentionSpan): number {
  return a.block - b.block || a.start - b.start;
}

export interface ResolvedOverlaps {
  /** The editor's mentions that win over the text's own candidates. */
  accepted: KnownMention[];
  /**
   * One-word forms inside a longer candidate: "Putin" in "Igor Putin". They count where the candidate turns out not to
   * be a name.
   */
  nested: { mention: KnownMention; candidate: NameCandidate }[];
  /** The candidates that share no words with the accepted mentions. */
  candidates: NameCandidate[];
}

export function resolveOverlaps(
  curated: readonly KnownMention[],
  candidates: readonly NameCandidate[],
): ResolvedOverlaps {
  const nested: ResolvedOverlaps['nested'] = [];
  const kept = candidates.filter(
    overlapFilter(curated, (candidate, mentions) => {
      if (!mentions.every((mention) => isWordOf(mention, candidate))) return false;
      nested.push(...mentions.map((mention) => ({ mention, candidate })));
      return true;
    }),
  );
  const nestedMentions = new Set(nested.map(({ mention }) => mention));
  return {
    accepted: curated.filter((mention) => !nestedMentions.has(mention)),
    nested,
    candidates: kept,
  };
}

/** The `others` that share no character with `mentions`. Both in reading order. */
export function withoutOverlaps(
  mentions: readonly MentionSpan[],
  others: readonly NameMention[],
): NameMention[] {
  return others.filter(overlapFilter(mentions, (_other, overlapping) => overlapping.length === 0));
}

/** A filter over spans in reading order that passes each span with the `fixed` ones it overlaps to `keeps`. */
function overlapFilter<Fixed extends MentionSpan, Item extends MentionSpan>(
  fixed: readonly Fixed[],
  keeps: (item: Item, overlapping: Fixed[]) => boolean,
): (item: Item) => boolean {
  let next = 0;
  return (item) => {
    next = firstIndexFrom(fixed, next, (place) => !isBefore(place, item));
    const end = firstIndexFrom(fixed, next, (place) => isBefore(item, place));
    return keeps(item, fixed.slice(next, end));
  };
}

function firstIndexFrom<Item>(
  items: readonly Item[],
  from: number,
  holds: (item: Item) => boolean,
): number {
  let at = from;
  for (let item = items[at]; item !== undefined && !holds(item); item = items[at]) at++;
  return at;
}

function isBefore(a: MentionSpan, b: MentionSpan): boolean {
  return a.block < b.block || (a.block === b.block && a.end <= b.start);
}

/** Whether the mention is one word of a longer candidate. */
function isWordOf({ start, end }: KnownMention, candidate: NameCandidate): boolean {
  return (
    start >= candidate.start &&
    end <= candidate.end &&
    end - start < candidate.end - candidate.start &&
    candidate.words.some((word) => word.start <= start && word.end >= end)
  );
}
