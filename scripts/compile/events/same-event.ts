/** Whether two mentions describe the same event. */
import type { EventMention } from './event-mentions.ts';
import { EVENT_NAME } from './event-terms.ts';

interface Criterion {
  share: number;
  terms: number;
}

/** Same date, different stories: they share much of their wording. */
const SAME_DATE: readonly Criterion[] = [
  { share: 0.45, terms: 3 },
  { share: 0.8, terms: 1 },
];
/** Same date, same story: they share a good part of it. */
const SAME_STORY: readonly Criterion[] = [
  { share: 0.34, terms: 2 },
  { share: 0.8, terms: 1 },
];
/** Same story, on the day that the story reports: little else is likely to have happened. */
const SAME_STORY_DAY: readonly Criterion[] = [
  { share: 0.25, terms: 2 },
  { share: 0.6, terms: 1 },
];
/** A caption dated to that day shows what the story reports. */
const PICTURE: readonly Criterion[] = [{ share: 0.3, terms: 1 }];
/** One date contains the other, or the articles may disagree on it: they share nearly all of it. */
const OTHER_DATE: readonly Criterion[] = [{ share: 0.7, terms: 3 }];
/** Two articles may date the same event this many days apart. */
const DISAGREEMENT = 2;

export function isSameEvent(a: EventMention, b: EventMention): boolean {
  const criteria = criteriaFor(a, b);
  if (criteria.length === 0) return false;
  const { share, terms, words } = overlap(a, b);
  if (words === 0) return false;
  return criteria.some((least) => share >= least.share && terms >= least.terms);
}

function criteriaFor(a: EventMention, b: EventMention): readonly Criterion[] {
  if (a.date === b.date) {
    if (a.storyId !== b.storyId) return SAME_DATE;
    if (a.precision !== 'day') return SAME_STORY;
    return a.caption || b.caption ? PICTURE : SAME_STORY_DAY;
  }
  return a.articleId !== b.articleId && mayBeSame(a, b) ? OTHER_DATE : [];
}

function mayBeSame(a: EventMention, b: EventMention): boolean {
  if (a.date.startsWith(b.date) || b.date.startsWith(a.date)) return true;
  return a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= DISAGREEMENT;
}

/** `words`: of the terms in common those that are no names. The same people do many things in a day. */
function overlap(a: EventMention, b: EventMention): Criterion & { words: number } {
  let [shared, terms, words] = [0, 0, 0];
  for (const [term, weight] of a.weights) {
    if (!b.weights.has(term)) continue;
    shared += weight;
    terms++;
    if (!term.startsWith('@') || term.startsWith(EVENT_NAME)) words++;
  }
  return { share: shared / Math.max(1, Math.min(a.total, b.total)), terms, words };
}
