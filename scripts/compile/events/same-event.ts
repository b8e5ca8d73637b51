/** Whether two mentions are of one happening. */
import type { EventMention } from './mentions.ts';

interface Criterion {
  share: number;
  terms: number;
}

/** Of the same date: a good part of what is said. */
const SAME_DATE: readonly Criterion[] = [
  { share: 0.34, terms: 2 },
  { share: 0.8, terms: 1 },
];
/** Of the day that a story reports, told in that story: little else happened. */
const SAME_STORY_DAY: readonly Criterion[] = [
  { share: 0.25, terms: 2 },
  { share: 0.6, terms: 1 },
];
/** One date within the other, or dates that articles may disagree on: nearly all of it. */
const OTHER_DATE: readonly Criterion[] = [{ share: 0.7, terms: 3 }];
/** So many days apart two articles may put one happening. */
const DISAGREEMENT = 2;

export function isSameEvent(a: EventMention, b: EventMention): boolean {
  const criteria = criteriaFor(a, b);
  if (criteria.length === 0) return false;
  const { share, terms } = overlap(a, b);
  return criteria.some((least) => share >= least.share && terms >= least.terms);
}

function criteriaFor(a: EventMention, b: EventMention): readonly Criterion[] {
  if (a.date === b.date)
    return a.precision === 'day' && a.storyId === b.storyId ? SAME_STORY_DAY : SAME_DATE;
  return a.articleId !== b.articleId && mayBeSame(a, b) ? OTHER_DATE : [];
}

function mayBeSame(a: EventMention, b: EventMention): boolean {
  if (a.date.startsWith(b.date) || b.date.startsWith(a.date)) return true;
  return a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= DISAGREEMENT;
}

function overlap(a: EventMention, b: EventMention): Criterion {
  let [shared, terms] = [0, 0];
  for (const [term, weight] of a.weights)
    if (b.weights.has(term)) {
      shared += weight;
      terms++;
    }
  return { share: shared / Math.max(1, Math.min(a.total, b.total)), terms };
}
