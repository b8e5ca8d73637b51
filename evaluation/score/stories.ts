/** Which articles report one happening, and which copy another. */
import type { Dataset } from '../../src/dataset/types.ts';
import type { GoldSet } from '../read/gold.ts';
import { type Finding, fact, isAcceptable } from './finding.ts';
import { bCubed, type Groups, groupsOf, pairs } from './groups.ts';

export function scoreStories(set: GoldSet, dataset: Dataset): Finding[] {
  const sources = new Map(dataset.articles.map(({ id, source }) => [id, source]));
  const got = groupsOf(
    dataset.stories.map(({ articleIds }) => articleIds.map((id) => sources.get(id) ?? id)),
  );
  return [
    ...scorePartition(groupsOf(set.stories), got),
    ...scoreSingleFacts(set, got),
    ...scoreCopies(set, dataset, sources),
  ];
}

function scorePartition(gold: Groups, got: Groups): Finding[] {
  const byArticle = Array.from(bCubed(gold, got), ([file, tally]): Finding => {
    return {
      stage: 'stories',
      file,
      tally,
      expected: together(gold, file),
      got: together(got, file),
    };
  });
  const byPair = pairs(gold, got).map(({ items: [file, other], tally }): Finding => {
    const isDue = tally.due > 0;
    return {
      stage: 'story pairs',
      file,
      tally,
      expected: isDue ? `with ${other}` : `apart from ${other}`,
      got: tally.given > 0 ? `with ${other}` : `apart from ${other}`,
    };
  });
  return [...byArticle, ...byPair];
}

function scoreSingleFacts({ articles }: GoldSet, got: Groups): Finding[] {
  return Array.from(articles).flatMap(([file, { storyWith, storyWithout }]) => {
    const story = together(got, file);
    return [
      ...storyWith.map((other) =>
        fact('story pairs', file, story.includes(other), `with ${other}`, story),
      ),
      ...storyWithout.map((other) =>
        fact('story pairs', file, !story.includes(other), `apart from ${other}`, story),
      ),
    ];
  });
}

function scoreCopies(
  { articles }: GoldSet,
  dataset: Dataset,
  sources: ReadonlyMap<string, string>,
): Finding[] {
  const originals = new Map(
    dataset.articles.map(({ source, copyOf }) => [
      source,
      copyOf === null ? null : (sources.get(copyOf.articleId) ?? null),
    ]),
  );
  return Array.from(articles).flatMap(([file, { copyOf }]) => {
    if (copyOf === undefined) return [];
    const got = originals.get(file) ?? null;
    const right = isAcceptable(copyOf, got, (one, other) => one === other);
    return [fact('copies', file, right, copyOf, got)];
  });
}

/** The other articles of the group. */
function together(groups: Groups, file: string): string[] {
  const own = groups.get(file) ?? new Set<string>();
  return Array.from(groups)
    .filter(([other, of]) => other !== file && !own.isDisjointFrom(of))
    .map(([other]) => other);
}
