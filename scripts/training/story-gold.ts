/** Articles whose stories are known. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readSet } from '../../evaluation/read/gold.ts';
import { draftArticle } from '../compile/analyze.ts';
import type { ComparableDraft } from '../compile/core/draft.ts';
import { readArticle } from '../compile/read/read.ts';
import { withComparisonData } from '../compile/stories/comparison-data.ts';

export interface StoryArticle {
  draft: ComparableDraft;
  story: string;
  /** Stories on one topic are much alike and easily taken for one. */
  topic: string;
}

const goldFile = z.object({
  articles: z.record(z.string(), z.object({ story: z.string(), topic: z.string() })),
});

/**
 * The articles of DIR/texts, with their stories of DIR/gold.json, or of DIR/expected.json (evaluation/README.md), where the set
 * is the topic. Without either, each article is a story of its own.
 */
export function readStoryArticles(folder: string): StoryArticle[] {
  return storiesIn(folder).flatMap(({ file, story, topic }) => {
    const bytes = readFileSync(path.join(folder, 'texts', file));
    const read = readArticle({ path: file, bytes }, []);
    if (!read) return [];
    return [{ draft: withComparisonData(draftArticle(read.source, () => {})), story, topic }];
  });
}

/** Whether the folder says which articles report one happening. */
export function hasStories(folder: string): boolean {
  return ['gold.json', 'expected.json'].some((name) => existsSync(path.join(folder, name)));
}

function storiesIn(folder: string): { file: string; story: string; topic: string }[] {
  const gold = path.join(folder, 'gold.json');
  if (existsSync(gold)) {
    const { articles } = goldFile.parse(JSON.parse(readFileSync(gold, 'utf8')));
    return Object.entries(articles).map(([file, of]) => ({ file, ...of }));
  }
  if (existsSync(path.join(folder, 'expected.json'))) {
    const { name, stories } = readSet(folder);
    return stories.flatMap((files, at) =>
      files.map((file) => ({ file, story: `${name} ${at}`, topic: name })),
    );
  }
  const files = readdirSync(path.join(folder, 'texts')).sort();
  return files.map((file) => ({ file, story: file, topic: file }));
}
