/** YAML that the editor wrote: checked against a schema, each complaint at its line and column. */
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { z } from 'zod';
import { attempt } from '../core/failure.ts';
import { type Position, type Problem, problemAt, type Severity } from '../core/problem.ts';
import { plainLine } from '../read/residual-markup.ts';
import { type Path, schemaIssues } from './schema-issues.ts';
import { unsupportedYaml, type YamlFault } from './yaml-subset.ts';

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
  /** Translates other programs' keys into Dossier's. */
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

/** A file may be wrong on every line; this many problems are enough to see why. */
const MAX_PROBLEMS = 50;

/**
 * Reads a text of which every scalar is null or a string as printed (`2023-03`, `007`, `no`).
 * What the schema refuses is an error, and left out with the top-level entry that it stands in.
 */
export function readYaml<Schema extends z.ZodType>(
  file: YamlText,
  schema: Schema,
  dialect: Dialect = OWN,
): ReadYaml<z.output<Schema>> {
  const start = { line: 1 + dialect.linesBefore, column: 1 };
  const problems: Problem[] = [];
  const read = attempt(
    () => readChecked(file, schema, dialect),
    (failure) => {
      const message = `the YAML parser failed, and nothing of this YAML is used: write it more simply, and report this line as a bug, with the file: ${failure}`;
      problems.push({ ...problemAt(file.path, 'error', 'editor/yaml', message), ...start });
    },
  );
  return read ?? { value: null, positionOf: () => start, problems };
}

function readChecked<Schema extends z.ZodType>(
  { path: file, text }: YamlText,
  schema: Schema,
  { linesBefore, unknownKeys, translate }: Dialect,
): ReadYaml<z.output<Schema>> {
  const lines = linesOf(text);
  const problems: Problem[] = [];
  let found = 0;
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const refuse: Refuse = (rule, message, offset, severity = 'error') => {
    found++;
    if (found === MAX_PROBLEMS) message = 'more is wrong from here on: fix the errors above first';
    if (found <= MAX_PROBLEMS) problems.push({ file, ...place(offset), severity, rule, message });
  };

  const document = parse(text, refuse);
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
    const allLeftOut = leaveOut(
      document,
      issues.map((issue) => issue.leaveOut),
    );
    if (!allLeftOut) break;
  }
  return { value: null, positionOf, problems };
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1);
  return lines;
}

/** Null when the text is not the YAML that editors need. */
function parse(text: string, refuse: Refuse): Document | null {
  const unsupported = unsupportedYaml(text);
  // The library compares each key with all others; `visitEntries` finds the same by a set.
  const document =
    unsupported.length > 0 ? null : parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const faults = document === null ? unsupported : visitEntries(document, refuse);
  for (const { message, offset } of faults) refuse('editor/yaml', message, offset);
  return faults.length > 0 ? null : document;
}

/** Makes every scalar null or its text as printed, and finds what is no YAML or no scalar key. */
function visitEntries(document: Document, refuse: Refuse): YamlFault[] {
  const faults = document.errors.map(({ message, pos }) => ({ message, offset: pos[0] }));
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const offset = (isNode(key) && key.range?.[0]) || 0;
        if (!isScalar(key)) faults.push({ message: 'a key must be a text', offset });
        else if (seen.has(key.value)) faults.push({ message: 'Map keys must be unique', offset });
        else seen.add(key.value);
      }
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
  return faults;
}

/** Where the last key or list item of a path stands; a path that leads nowhere ends where it does. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    const pair = isMap(node) ? pairsOf(node).get(step) : undefined;
    const place = isSeq(node) ? node.items[Number(step)] : pair?.key;
    if (!isNode(place)) return offset;
    offset = place.range?.[0] ?? offset;
    node = pair ? pair.value : place;
  }
  return offset;
}

/** A map's entries by their keys, as long as none is left out. */
const knownPairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  const known = knownPairs.get(map);
  if (known) return known;
  const pairs = new Map(
    map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : null, pair]),
  );
  knownPairs.set(map, pairs);
  return pairs;
}

/** Takes keys and list items out of the document, all of a collection at once. False when one is not there. */
function leaveOut(document: Document, paths: readonly Path[]): boolean {
  const refused = new Map<YAMLMap | YAMLSeq, Set<PropertyKey>>();
  for (const path of paths) {
    const last = path.at(-1);
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1)) : document.contents;
    if (last === undefined || !(isMap(parent) || isSeq(parent))) return false;
    refused.set(parent, (refused.get(parent) ?? new Set()).add(last));
  }
  for (const [collection, steps] of refused) {
    const before = collection.items.length;
    if (isSeq(collection))
      collection.items = collection.items.filter((_, index) => !steps.has(index));
    else
      collection.items = collection.items.filter(
        ({ key }) => !(isScalar(key) && steps.has(`${key.value}`)),
      );
    if (isMap(collection)) knownPairs.delete(collection);
    if (before - collection.items.length < steps.size) return false;
  }
  return true;
}
