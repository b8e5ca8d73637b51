/** Which articles report the same happening, and which copy one another. */
import type { Article, Story } from '../../../src/dataset/types.ts';
import { compareCodeUnits } from '../../../src/text/code-units.ts';
import type { ComparableArticle, ComparableDraft, Draft } from '../core/draft.ts';
import type { Problem } from '../core/problem.ts';
import { type Period, periodOf } from './article-period.ts';
import { cluster, JOIN_THRESHOLD, MAX_LOG_ODDS, type ScoredPair } from './cluster.ts';
import { type Constraints, storyConstraints } from './constraints.ts';
import { type Copy, findCopies } from './copies.ts';
import { directedCopies } from './copy-direction.ts';
import { likelyPairs, scorePairs } from './pair-score.ts';
import { storyTitle } from './story-title.ts';
import { newsGapPenalty } from './time-gap.ts';

/** In log-odds: no similarity of words makes up for that. */
const PARTED = MAX_LOG_ODDS;

type GroupedStory = Pick<Story, 'id' | 'title' | 'date' | 'articleIds'>;

export interface StoryGrouping {
  stories: GroupedStory[];
  /** By article id. */
  storyOf: ReadonlyMap<string, string>;
  copyOf: ReadonlyMap<string, NonNullable<Article['copyOf']>>;
}

/** Compares the words of the texts, and the days that they print and tell. What the editor says of stories comes first. */
export function groupStories(
  articles: readonly ComparableArticle[],
  problems: Problem[] = [],
): StoryGrouping {
  const sorted = articles.toSorted((a, b) => byAge(a.draft, b.draft));
  const drafts = sorted.map(({ draft }) => draft);
  const constraints = storyConstraints(sorted, problems);
  const periods = drafts.map(periodOf);
  const found = findCopies(drafts.map(({ shingles }) => shingles));
  const copies = directedCopies(
    found.filter((copy) => !reportsOtherNews(copy, periods) && !isApart(copy, constraints)),
    drafts,
  );
  const groups = cluster(periods, scoredPairs(drafts, copies), JOIN_THRESHOLD, constraints);
  const stories = groups.map((group) => story(group.flatMap((index) => sorted[index] ?? [])));
  return {
    stories,
    storyOf: new Map(stories.flatMap(({ id, articleIds }) => articleIds.map((of) => [of, id]))),
    copyOf: new Map(copies.flatMap((copy) => copyRecord(copy, drafts))),
  };
}

/** Oldest first, undated last; then by id. Dates compare as text, because both are local days. */
function byAge(a: Draft, b: Draft): number {
  const [dayA, dayB] = [a, b].map(({ header }) => header.published?.value ?? '9999');
  return compareCodeUnits(dayA ?? '', dayB ?? '') || compareCodeUnits(a.id, b.id);
}

/** The same text under another date is a reprint; set phrases filled in anew report another accident or result. */
const REPRINT = 0.95;

function reportsOtherNews({ copy, original, share }: Copy, periods: readonly Period[]): boolean {
  const [a, b] = [periods[copy], periods[original]];
  return share < REPRINT && a !== undefined && b !== undefined && newsGapPenalty(a, b) >= PARTED;
}

function isApart({ copy, original }: Copy, { apart }: Constraints): boolean {
  return apart.some((pair) => pair.includes(copy) && pair.includes(original));
}

function scoredPairs(drafts: ComparableDraft[], copies: Copy[]): ScoredPair[] {
  const scored = new Map(
    scorePairs(likelyPairs(drafts), drafts.length).map((pair) => [`${pair.a} ${pair.b}`, pair]),
  );
  for (const { copy, original } of copies) {
    const [a, b] = [Math.min(copy, original), Math.max(copy, original)];
    scored.set(`${a} ${b}`, { a, b, score: MAX_LOG_ODDS });
  }
  return [...scored.values()];
}

/**
 * A story takes the id of its first article by id. Files are mostly named by number or date, so adding an article
 * later usually leaves the story's id unchanged.
 */
function story(members: readonly ComparableArticle[]): GroupedStory {
  const drafts = members.map(({ draft }) => draft);
  const articleIds = drafts.map(({ id }) => id).sort();
  const named = members.find((of) => of.story?.name)?.story?.name;
  return { id: articleIds[0] ?? '', title: named ?? storyTitle(drafts), date: null, articleIds };
}

function copyRecord(
  { copy, original, share }: Copy,
  drafts: Draft[],
): [string, NonNullable<Article['copyOf']>][] {
  const [from, to] = [drafts[original], drafts[copy]];
  return from && to ? [[to.id, { articleId: from.id, share }]] : [];
}
