/** The compile as a pure function: files in, dataset and problems out. Reads as the list of stages. */
import type { Dataset } from '../../src/dataset/types.ts';
import { assemble } from './assemble.ts';
import type { Understood } from './draft.ts';
import { draftArticle } from './draft-article.ts';
import { DEFAULT_DOSSIER } from './editor/dossier-file.ts';
import { linkEntities } from './names/entities.ts';
import { mentionsOf } from './names/mentions.ts';
import type { Problem } from './problem.ts';
import { speechOf } from './quotes/quotes.ts';
import { decode } from './read/decode.ts';
import type { SeedFile } from './read/folder.ts';
import { groupStories } from './stories/stories.ts';

export interface Compiled {
  dataset: Dataset;
  problems: Problem[];
}

export function compile(files: SeedFile[]): Compiled {
  const articles = files.map(understand);
  const entities = linkEntities(articles, []);
  const stories = groupStories(articles, entities);
  const dataset = assemble({ dossier: DEFAULT_DOSSIER, articles, entities, stories });
  return { dataset, problems: [] };
}

function understand(file: SeedFile): Understood {
  const draft = draftArticle(decode(file));
  const mentions = mentionsOf(draft, []);
  return { draft, mentions, ...speechOf(draft, mentions) };
}
