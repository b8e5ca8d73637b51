/**
 * Markdown to plain text, each line where it stands in the file. Articles use little of Markdown, so its marks
 * are taken away by rules of bounded reach: parsers of the full language take minutes for a hostile file.
 */
import type { LineKind, Source } from '../core/draft.ts';
import type { Problem } from '../core/problem.ts';
import { removeResidualMarkup } from './residual-markup.ts';

type Rule = readonly [marks: RegExp, kept: string];

/** What begins or makes up a line, in order. */
const LINE_RULES: readonly Rule[] = [
  [/^(?:[ \t]{0,3}>)+[ \t]?/, ''],
  [/^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/, ''],
  [/^ {0,3}#{1,6}(?:[ \t]+|$)/, ''],
  // A rule, the line under a heading, the line under a table's head.
  [/^(?:[ \t]*(?:=+|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})|(?=[ \t|:]{0,99}-)[ \t|:-]+)$/, ''],
  // Where a link leads, noted apart.
  [/^ {0,3}\[[^[\]^][^[\]]{0,200}\]:[ \t]*\S.*$/, ''],
  [/^ {0,3}(?:`{3}|~{3}).*$/, ''],
  [/\\$/, ''],
];

/** What stands within a line, in order; images are no text. */
const INLINE_RULES: readonly Rule[] = [
  [/!\[[^[\]]{0,1000}\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+"[^"]{0,500}")?\)/g, ''],
  [/\[([^[\]]{1,1000})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+"[^"]{0,500}")?\)/g, '$1'],
  [/\[([^[\]]{1,1000})\]\[[^[\]]{0,200}\]/g, '$1'],
  [/<(https?:[^<>\s]{1,2000})>/g, '$1'],
  [/(\*\*|~~)(?=\S)(.{1,300}?)(?<=\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}_])__(?=\S)(.{1,300}?)(?<=\S)__(?![\p{L}\p{N}_])/gu, '$1'],
  [/(?<!\*)\*(?![\s*])([^*]{1,300})(?<!\s)\*(?!\*)/g, '$1'],
  [/(?<![\p{L}\p{N}_])_(?![\s_])([^_]{1,300})(?<!\s)_(?![\p{L}\p{N}_])/gu, '$1'],
];

/** Characters after a backslash, and those of markup in code: set aside in private use while the rules are at work. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const CODE = /`([^`\n]{1,1000})`/g;
const MARKUP = /[<>&]/g;
const SET_ASIDE = /[\uE021-\uE07E]/g;

export function readMarkdown(
  file: { path: string; text: string },
  problems: Problem[],
): { source: Source; frontMatter: string | null } {
  const { frontMatter, body } = splitFrontMatter(file.text);
  const text = withoutMarks(body);
  const marked = { path: file.path, text, marks: markupOf(body, text) };
  const { text: plain, marks: markup, lineShifts } = removeResidualMarkup(marked, problems);
  const source = { path: file.path, metadata: {}, text: setBack(plain), markup, lineShifts };
  return { source, frontMatter };
}

const FRONT_MATTER_OPENING = /^---[ \t]*\n/;
const FRONT_MATTER_CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;

/** The YAML between the markers at the file's start, and the rest on the lines where it stands in the file. */
function splitFrontMatter(text: string): { frontMatter: string | null; body: string } {
  const opening = FRONT_MATTER_OPENING.exec(text)?.[0].length ?? 0;
  const closing = opening > 0 ? FRONT_MATTER_CLOSING.exec(text.slice(opening)) : null;
  if (closing === null) return { frontMatter: null, body: text };
  const frontMatter = text.slice(opening, opening + closing.index);
  const end = opening + closing.index + closing[0].length;
  return { frontMatter, body: text.slice(0, end).replace(/[^\n]/g, '') + text.slice(end) };
}

/** Marks at a line's start, and what the line is; a first heading may be the headline. */
const KINDS: readonly (readonly [mark: RegExp, kind: LineKind])[] = [
  [/^ {0,3}#{2,6}[ \t]/, 'heading'],
  [/^[ \t]{0,3}>/, 'quote'],
  [/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\S/, 'list-item'],
];

/** Lines of the plain text stand where those of the Markdown do. */
function markupOf(markdown: string, text: string): ReadonlyMap<number, LineKind> {
  const markup = new Map<number, LineKind>();
  const plain = text.split('\n');
  let start = 0;
  for (const [index, line] of markdown.split('\n').entries()) {
    const kind = KINDS.find(([mark]) => mark.test(line))?.[1];
    const words = plain[index] ?? '';
    if (kind) markup.set(start + words.length - words.trimStart().length, kind);
    start += words.length + 1;
  }
  return markup;
}

function withoutMarks(markdown: string): string {
  return withoutComments(markdown)
    .replace(ESCAPED, (_, mark: string) => setAside(mark))
    .replace(CODE, (_, code: string) => code.replace(MARKUP, setAside))
    .split('\n')
    .map(plainLine)
    .join('\n');
}

/** Each line stays where it is. A comment that never ends is none: it would take the rest of the article along. */
function withoutComments(markdown: string): string {
  const end = markdown.lastIndexOf('-->') + 1;
  const ended = markdown
    .slice(0, end + 2)
    .replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));
  return ended + markdown.slice(end + 2);
}

function setAside(mark: string): string {
  return String.fromCharCode(0xe000 + mark.charCodeAt(0));
}

function setBack(text: string): string {
  return text.replace(SET_ASIDE, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xe000));
}

function plainLine(line: string): string {
  const rules = [...LINE_RULES, ...INLINE_RULES];
  return rules.reduce((text, [marks, kept]) => text.replace(marks, kept), line.trimEnd());
}
