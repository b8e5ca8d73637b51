/** One file to the text of its article and what the file says about it; or a reason why it holds none. */
import type { Source } from '../core/draft.ts';
import { type Problem, problemAt, reportOn } from '../core/problem.ts';
import { binaryKind } from './binary.ts';
import { clean } from './clean.ts';
import { columnsInOrder, type ReadColumns } from './columns.ts';
import { decode } from './decode.ts';
import type { SeedFile } from './folder.ts';
import { declaredEncoding, isHtml, readHtml } from './html.ts';
import { withoutHyphens } from './hyphens.ts';
import { readMarkdown } from './markdown.ts';
import { removeResidualMarkup } from './residual-markup.ts';

export interface ReadArticle {
  source: Source;
  /** The YAML in the head of a Markdown file: what the editor states there. */
  frontMatter: string | null;
}

/** Fewer letters than a headline has. */
const MIN_LETTERS = 20;
const ENOUGH_LETTERS = new RegExp(`^(?:\\P{L}*\\p{L}){${MIN_LETTERS}}`, 'u');

/** @returns null when the file is no article; an error in `problems` says why. */
export function readArticle(file: SeedFile, problems: Problem[]): ReadArticle | null {
  const text = readText(file, problems);
  if (text === null) return null;
  const read = readFormat({ path: file.path, text }, problems);
  if (ENOUGH_LETTERS.test(read.source.text)) return read;
  const letters = read.source.text.match(/\p{L}/gu)?.length ?? 0;
  const report = reportOn(read.source, problems);
  if (letters === 0) report('error', 'read/empty', 'has no text');
  else report('error', 'read/not-an-article', `has ${letters} letters, too few for an article`);
  return null;
}

/** The file's text, decoded and cleaned. Null, and an error, when it is none. */
export function readText(file: SeedFile, problems: Problem[]): string | null {
  const report = reportOn({ path: file.path, text: '' }, problems);
  const kind = binaryKind(file.bytes);
  const decoded = kind === null ? decode(file.bytes, declaredEncoding(file)) : null;
  if (decoded === null || isNoise(decoded.text)) {
    report('error', 'read/binary', `is ${kind ?? 'binary data'}, not text`);
    return null;
  }
  if (decoded.guessFailure !== null)
    report(
      'warning',
      'read/guessed-encoding',
      `read as ${decoded.encoding}, as the encoding detector failed: save the file as UTF-8, and report this line as a bug, with the file: ${decoded.guessFailure}`,
    );
  else if (decoded.guessed)
    report(
      'notice',
      'read/guessed-encoding',
      `read as ${decoded.encoding}, guessed from its bytes`,
    );
  if (decoded.windows1252Lines > 0)
    report(
      'notice',
      'read/mixed-encodings',
      `${decoded.windows1252Lines} lines are not valid UTF-8 like the rest, and were read as windows-1252`,
    );
  const { text, remarks } = clean(decoded.text);
  const reportIn = reportOn({ path: file.path, text: decoded.text }, problems);
  for (const { severity, rule, message, offset } of remarks)
    reportIn(severity, rule, message, { start: offset, end: offset });
  return text;
}

function readFormat(file: { path: string; text: string }, problems: Problem[]): ReadArticle {
  if (isHtml(file)) return { frontMatter: null, source: readHtml(file, problems) };
  if (/\.md$/i.test(file.path)) return readMarkdown(file, problems);
  return { source: readPlainText(file, problems), frontMatter: null };
}

/** A text as people copy it, from the screen or from print. */
function readPlainText(
  { path, text: printed }: { path: string; text: string },
  problems: Problem[],
): Source {
  const columns = columnsInOrder(printed);
  for (const { start, end } of columns.regions) {
    const message = `lines ${start + 1} to ${end} stand in two columns, which are read one after the other`;
    problems.push({
      ...problemAt(path, 'warning', 'read/columns', message),
      line: start + 1,
    });
  }
  const text = withoutHyphens(columns.text);
  const marks = shiftsByOffset(text, columns.lineShifts);
  const plain = removeResidualMarkup({ path, text, marks }, problems);
  const shifts = [...plain.marks].map(([offset, lines]) => ({ offset, lines }));
  return {
    path,
    metadata: {},
    text: plain.text,
    isWrapped: text !== columns.text,
    lineShifts: [...shifts, ...plain.lineShifts],
  };
}

/** By the offset at which a line begins after its blanks, how many more lines the text has than the file from there on. */
function shiftsByOffset(
  text: string,
  lineShifts: ReadColumns['lineShifts'],
): ReadonlyMap<number, number> {
  const byLine = new Map(lineShifts.map(({ line, lines }) => [line, lines]));
  const byOffset = new Map<number, number>();
  if (byLine.size === 0) return byOffset;
  let start = 0;
  for (const [at, line] of text.split('\n').entries()) {
    const lines = byLine.get(at);
    if (lines !== undefined) byOffset.set(start + line.length - line.trimStart().length, lines);
    start += line.length + 1;
  }
  return byOffset;
}

/** More than one control character in ten: no text, whatever it decodes to. */
function isNoise(text: string): boolean {
  const controls = text.match(/[\0-\x08\x0E-\x1A\x1C-\x1F]/g)?.length ?? 0;
  return controls > text.length / 10;
}
