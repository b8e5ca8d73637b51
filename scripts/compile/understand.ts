/** One file to all that its article shows by itself: the per-article stages, in order. */
import type { Understood } from './draft.ts';
import { draftArticle } from './draft-article.ts';
import { correctDraft, correctSpeakers } from './editor/correct.ts';
import { readCorrections } from './editor/corrections.ts';
import type { KnownNames } from './editor/known-names.ts';
import { articleNames } from './names/mentions.ts';
import { type Problem, reportOn } from './problem.ts';
import { speechOf } from './quotes/quotes.ts';
import { decode } from './read/decode.ts';
import type { ArticleFile } from './read/sort-files.ts';

export interface Understanding {
  /** Null when the file is no article; a problem says why. */
  article: Understood | null;
  problems: Problem[];
}

export function understand(file: ArticleFile, known: KnownNames): Understanding {
  const problems: Problem[] = [];
  const source = decode(file.article);
  const report = reportOn(source, problems);
  const corrections = file.corrections && readCorrections(decode(file.corrections));
  if (corrections) problems.push(...corrections.problems);
  const found = draftArticle(source, report);
  const draft = corrections ? correctDraft(found, corrections, problems) : found;
  const { mentions, above } = articleNames(draft, known, report);
  const speech = speechOf(draft, mentions, report);
  const quotes = corrections
    ? correctSpeakers(speech.quotes, corrections, problems)
    : speech.quotes;
  return { article: { draft, mentions, above, quotes, paraphrases: speech.paraphrases }, problems };
}
