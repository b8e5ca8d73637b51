/** YAML that the editor wrote: checked against a schema, each complaint at its line and column. */
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import type { Position, Problem, Severity } from '../core/problem.ts';
import { plainLine } from '../read/residual-markup.ts';
import { type Path, schemaIssues } from './schema-issues.ts';

/** A YAML text and where it stands. */
export interface YamlText {
  path: string;
  text: string;
}

/** Where YAML is not written for Dossier alone. */
export interface Dialect {
  /** Lines of the file above the text: front matter has its marker. */
  linesBefore: number;
  unknownKeys: Severity;
  /** Brings other programs' keys into Dossier's form. */
  translate: (entries: YAMLMap) => void;
}

const OWN: Dialect = { linesBefore: 0, unknownKeys: 'error', translate: () => {} };

export interface ReadYaml<Value> {
  /** What the schema accepts; null when that is nothing. */
  value: Value | null;
  /** Where the last key or list item of a path (into `value`) stands. */
  positionOf: (path: Path) => Position;
  problems: Problem[];
}

type Refuse = (rule: string, message: string, offset: number, severity?: Severity) => void;

/**
 * Reads a text of which every scalar is null or a string as printed (`2023-03`, `007`, `no`).
 * What the schema refuses is an error, and left out with the top-level entry that it stands in.
 */
export function readYaml<Schema extends z.ZodType>(
  { path: file, text }: YamlText,
  schema: Schema,
  { linesBefore, unknownKeys, translate }: Dialect = OWN,
): ReadYaml<z.output<Schema>> {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const refuse: Refuse = (rule, message, offset, severity = 'error') => {
    problems.push({ file, ...place(offset), severity, rule, message });
  };

  const document = parse(text, lines, refuse);
  if (isMap(document?.contents)) translate(document.contents);
  const positionOf = (path: Path): Position => place(document ? offsetOf(document, path) : 0);
  while (document !== null) {
    const result = schema.safeParse(document.toJS() ?? undefined);
    if (result.success) return { value: result.data, positionOf, problems };
    const issues = schemaIssues(result.error, schema);
    for (const { rule, path, message } of issues) {
      const severity = rule === 'editor/unknown-key' ? unknownKeys : 'error';
      refuse(rule, message, offsetOf(document, path), severity);
    }
    const refused = issues.map(({ leaveOut }) => leaveOut);
    const kept = lastFirst(refused).filter((path) => !(path.length > 0 && document.deleteIn(path)));
    if (kept.length > 0) break;
  }
  return { value: null, positionOf, problems };
}

/** Null when the text is not the YAML that editors need (no anchors: an entry stands where it is read). */
function parse(text: string, lineCounter: LineCounter, refuse: Refuse): Document | null {
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter, prettyErrors: false });
  } catch (error) {
    // Nesting deeper than the stack.
    refuse('editor/yaml', error instanceof Error ? error.message : String(error), 0);
    return null;
  }
  const faults = document.errors.map(({ message, pos }) => ({ message, offset: pos[0] }));
  visit(document, {
    Alias: (_, { range }) => {
      faults.push({ message: 'aliases (*name) are not supported', offset: range?.[0] ?? 0 });
    },
    Scalar: (_, scalar) => {
      if (scalar.value === null) return;
      const printed = typeof scalar.value === 'string' ? scalar.value : scalar.source;
      const value = printed ?? String(scalar.value);
      scalar.value = plainLine(value);
      if (scalar.value === value) return;
      const read = `tags and character references of HTML are no text: read as "${scalar.value}"`;
      refuse('editor/markup', read, scalar.range?.[0] ?? 0, 'notice');
    },
  });
  for (const { message, offset } of faults) refuse('editor/yaml', message, offset);
  return faults.length > 0 ? null : document;
}

/** Where the last key or list item of a path stands; a path that leads nowhere ends where it does. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && key.value === step)
      : null;
    const place = isSeq(node) ? node.items[Number(step)] : pair?.key;
    if (!isNode(place)) return offset;
    offset = place.range?.[0] ?? offset;
    node = pair ? pair.value : place;
  }
  return offset;
}

/** Later list items first, so that those before keep their index; each path once. */
function lastFirst(paths: Path[]): Path[] {
  const once = new Map(paths.map((path) => [JSON.stringify(path), path]));
  return [...once.values()].reverse().sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)) || 0);
}
