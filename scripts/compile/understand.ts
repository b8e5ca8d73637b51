/** One file to all that its article shows by itself: the per-article stages, in order. */
import { comparable } from './comparable.ts';
import type { Comparable } from './draft.ts';
import { draftArticle } from './draft-article.ts';
import { correctDraft, correctSpeakers } from './editor/correct.ts';
import { type CorrectionsFile, readCorrections } from './editor/corrections.ts';
import type { KnownNames } from './editor/known-names.ts';
import { reportOtherTitle } from './header/title.ts';
import { articleNames } from './names/mentions.ts';
import { type Problem, problemAt, reportOn } from './problem.ts';
import { speechOf } from './quotes/quotes.ts';
import { compareContent } from './read/compare-content.ts';
import type { SeedFile } from './read/folder.ts';
import { readArticle, readText } from './read/read.ts';
import type { ArticleFile } from './read/sort-files.ts';

export interface Understanding {
  /** Null when the file is no article; a problem says why. */
  article: Comparable | null;
  problems: Problem[];
}

/** Never throws: an article on which a stage fails is left out, and the others go on. */
export function understand(file: ArticleFile, known: KnownNames): Understanding {
  try {
    return understandOrThrow(file, known);
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message = `the compiler failed on this article, please report it: ${why}`;
    const { path } = file.article;
    return { article: null, problems: [problemAt(path, 'error', 'compile/failed', message)] };
  }
}

function understandOrThrow(file: ArticleFile, known: KnownNames): Understanding {
  const problems: Problem[] = [];
  const read = readArticle(file.article, problems);
  if (read === null) return { article: null, problems };
  const { source, mainText } = read;
  const report = reportOn(source, problems);
  const corrections = [read.frontMatter, correctionsIn(file.corrections, problems)].filter(isThere);

  const found = draftArticle(source, report);
  compareContent(found, mainText, report);
  const draft = corrections.reduce((draft, file) => correctDraft(draft, file, problems), found);
  reportOtherTitle(draft.header, report);
  const { mentions, above } = articleNames(draft, known, report);
  const { quotes, paraphrases } = speechOf(draft, mentions, report);
  const attributed = corrections.reduce(
    (quotes, file) => correctSpeakers(quotes, file, problems),
    quotes,
  );
  const article = { draft: comparable(draft), mentions, above, quotes: attributed, paraphrases };
  return { article, problems };
}

function correctionsIn(file: SeedFile | null, problems: Problem[]): CorrectionsFile | null {
  const text = file && readText(file, problems);
  if (file === null || text === null) return null;
  const { problems: found, ...corrections } = readCorrections({ path: file.path, text });
  problems.push(...found);
  return corrections;
}

function isThere<Value>(value: Value | null): value is Value {
  return value !== null;
}
