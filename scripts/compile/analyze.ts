/** Everything that can be learned from one article alone: the stages of one article, in order. */
import type { ComparableArticle, Draft, Line, Source } from './core/draft.ts';
import { failureOf } from './core/failure.ts';
import { articleId } from './core/identity.ts';
import { type Problem, problemAt, type Report, reportOn } from './core/problem.ts';
import { correctDraft } from './editor/correct.ts';
import { correctLines } from './editor/correct-lines.ts';
import {
  correctSpeakers,
  withoutFalseQuotes,
  withoutFalseSpeakers,
} from './editor/correct-quotes.ts';
import { type CorrectionsFile, readCorrections } from './editor/corrections.ts';
import { readFrontMatter } from './editor/front-matter.ts';
import type { KnownNames } from './editor/names-file.ts';
import { storyCorrections } from './editor/story-corrections.ts';
import { wordedCorrections } from './editor/worded-corrections.ts';
import { header } from './header/header.ts';
import { publisherNamed, withKnownName } from './header/known-publishers.ts';
import { reportOtherTitle } from './header/title.ts';
import { articleNames } from './names/mention-detection.ts';
import { hasNameTable } from './names/name-grammar.ts';
import { reportOpenSpeech } from './quotes/doubtful-quotes.ts';
import { speechOf } from './quotes/quotes.ts';
import { readArticle, readText } from './read/read.ts';
import type { ArticleFile } from './read/sort-files.ts';
import { markBiographies } from './segment/biographies.ts';
import { applyMarkup, bodyBlocks, markPublisherName } from './segment/body-blocks.ts';
import { type Segmenter, segment } from './segment/segment.ts';
import { withComparisonData } from './stories/comparison-data.ts';
import { withinTime } from './time-limit.ts';

export interface Analysis {
  /** Null when the file is no article; a problem says why. */
  article: ComparableArticle | null;
  problems: Problem[];
}

/** The stages of one article, as the problem for a failure names them. */
type Stage = 'read' | 'editor' | 'segment and header' | 'names' | 'quotes' | 'stories';

/**
 * Never throws and always ends: an article on which a stage fails or takes too long is left out, and the others go on.
 * @param limit in milliseconds
 */
export function analyze(
  file: ArticleFile,
  known: KnownNames,
  limit: number = timeLimit(file),
): Analysis {
  let stage: Stage = 'read';
  const done = withinTime(limit, () =>
    analyzeUntimed(file, known, (next) => {
      stage = next;
    }),
  );
  return done
    ? done.result
    : leftOut(
        file,
        'compile/timeout',
        `takes more than ${limit / 1000} seconds (stage "${stage}") and is left out: shorten it, or report it as a bug, with the file`,
      );
}

/**
 * Analyzes each file as `analyze` does. Watching the time costs a thread, so the files share one watch; if it stops
 * them, those that are left are analyzed each with its own.
 * @param limitOf in milliseconds
 */
export function analyzeEach(
  files: readonly ArticleFile[],
  known: KnownNames,
  limitOf: (file: ArticleFile) => number = timeLimit,
): Analysis[] {
  const analyses: Analysis[] = [];
  withinTime(Math.min(...files.map(limitOf)), () => {
    for (const file of files) analyses.push(analyzeUntimed(file, known));
  });
  for (const file of files.slice(analyses.length))
    analyses.push(analyze(file, known, limitOf(file)));
  return analyses;
}

/** @param enter called with the name of each stage that begins */
function analyzeUntimed(
  file: ArticleFile,
  known: KnownNames,
  enter: (stage: Stage) => void = () => {},
): Analysis {
  let stage: Stage = 'read';
  try {
    return runStages(file, known, (next) => {
      stage = next;
      enter(next);
    });
  } catch (error) {
    return leftOut(
      file,
      'compile/failed',
      `the compiler failed in its stage "${stage}" and leaves the article out; please report this line as a bug, with the file: ${failureOf(error)}`,
    );
  }
}

/** Far above what an article takes on a busy machine: ordinary text takes a few seconds a megabyte. */
function timeLimit({ article: { bytes } }: ArticleFile): number {
  return 60_000 + Math.ceil(bytes.length * 0.12);
}

export function leftOut({ article }: ArticleFile, rule: string, message: string): Analysis {
  return { article: null, problems: [problemAt(article.path, 'error', rule, message)] };
}

/** @param enter called with the name of the stage that comes next */
function runStages(file: ArticleFile, known: KnownNames, enter: (stage: Stage) => void): Analysis {
  const problems: Problem[] = [];
  const read = readArticle(file.article, problems);
  if (read === null) return { article: null, problems };
  const { source } = read;
  const report = reportOn(source, problems);
  enter('editor');
  const corrections = correctionsOf(file, read.frontMatter, problems);

  enter('segment and header');
  const found = draftArticle(source, report, {
    known,
    corrected: (lines) =>
      corrections.reduce((of, file) => correctLines(of, source, file, problems), lines),
  });
  const corrected = corrections.reduce((draft, file) => correctDraft(draft, file, problems), found);
  const publisher = withKnownName(corrected.header.publisher, known);
  const draft = { ...corrected, header: { ...corrected.header, publisher } };
  reportOtherTitle(draft.header, report);
  enter('names');
  reportUnreadLanguage(draft.header.language, report);
  const { mentions, headerNames } = articleNames(draft, known);
  enter('quotes');
  const { quotes, paraphrases } = corrections.reduce(
    (speech, file) => withoutFalseQuotes(speech, file, problems),
    withoutFalseSpeakers(speechOf(draft, mentions, headerNames), known),
  );
  const attributed = corrections.reduce((of, file) => correctSpeakers(of, file, problems), quotes);
  reportOpenSpeech(draft, attributed, report);
  enter('stories');
  const article = {
    draft: withComparisonData(draft),
    mentions,
    headerNames,
    quotes: attributed,
    paraphrases,
    story: storyCorrections(corrections),
    statements: wordedCorrections(corrections, 'statements', ({ statements }) => statements),
    events: wordedCorrections(corrections, 'events', ({ events }) => events),
  };
  return { article, problems };
}

/** The editor's corrections: the article's front matter, then the file beside it, which takes precedence. */
function correctionsOf(
  { article, corrections }: ArticleFile,
  frontMatter: string | null,
  problems: Problem[],
): CorrectionsFile[] {
  const found: CorrectionsFile[] = [];
  if (frontMatter !== null)
    found.push(readFrontMatter({ path: article.path, text: frontMatter }, problems));
  const text = corrections && readText(corrections, problems);
  if (corrections === null || text === null) return found;
  const { problems: faults, ...beside } = readCorrections({ path: corrections.path, text });
  problems.push(...faults);
  return [...found, beside];
}

interface DraftOptions {
  known?: KnownNames;
  segmenter?: Segmenter;
  /** Applies the editor's corrections to the lines as they were found. What it changes, no later rule does. */
  corrected?: (lines: Line[]) => Line[];
}

/** The article as its text alone shows it, before the editor's corrections of its facts. */
export function draftArticle(
  source: Source,
  report: Report,
  { known = [], segmenter, corrected = (lines) => lines }: DraftOptions = {},
): Draft {
  const segmented = segment(source, report, segmenter).map((line) => applyMarkup(line, source));
  const lines = corrected(segmented);
  const found = header(source, lines, report, known);
  const outlet = found.publisher?.value ?? null;
  const outletNames =
    outlet === null ? [] : [outlet, ...(publisherNamed(outlet, known)?.aliases ?? [])];
  const settled = (line: Line, at: number) => {
    const own = lines[at];
    return own === undefined || own === segmented[at] ? line : own;
  };
  const told = markBiographies(lines, source, found.authors).map(settled);
  // No later stage needs the page's elements, and they take as much memory as the page.
  const { page: _, ...rest } = source;
  return {
    id: articleId(source.path),
    source: rest,
    lines: told.map((line) => markPublisherName(line, source, outletNames)).map(settled),
    header: found,
    body: bodyBlocks(source, told),
  };
}

function reportUnreadLanguage(language: string | null, report: Report): void {
  if (language === null || hasNameTable(language)) return;
  report(
    'notice',
    'names/language',
    `in texts in "${language}" only people with a known given name are found, and names of names.yaml; who speaks is read by English rules`,
  );
}
