/** Weight files say where they come from: at the head of a TypeScript file, under `provenance` in a JSON file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TrainingOptions } from './options.ts';

export interface Provenance {
  /** The command that learned the weights. */
  command: string;
  date: string;
  /** How many texts of how many publishers, and which. */
  data: string;
  settings: string;
  /** What the same settings reach on publishers or topics not learned from. */
  score: string;
}

export const PROVENANCE_FIELDS = [
  'command',
  'date',
  'data',
  'settings',
  'score',
] as const satisfies (keyof Provenance)[];

/** The command, with the names of its folders, and the day. */
export function provenance(
  { data, byWords, folds, seed }: TrainingOptions,
  of: Pick<Provenance, 'data' | 'settings' | 'score'>,
): Provenance {
  const command = [
    `npm run ${process.env['npm_lifecycle_event'] ?? 'train'} --`,
    ...data.map((folder) => `--data ${nameOf(folder)}`),
    ...byWords.map((folder) => `--by-words ${nameOf(folder)}`),
    `--folds ${folds}`,
    ...(seed === null ? [] : [`--seed ${seed}`]),
  ].join(' ');
  return { command, date: new Date().toISOString().slice(0, 10), ...of };
}

function nameOf(folder: string): string {
  return path.basename(path.resolve(folder));
}

/** The comment at the head of a TypeScript file, one field a line. */
export function provenanceComment(from: Provenance): string {
  const rows = PROVENANCE_FIELDS.map((name) => ` *   ${name}: ${from[name]}`);
  return `/**\n * Learned, not edited by hand (docs/training.md).\n${rows.join('\n')}\n */\n`;
}

type Rows = Readonly<Record<string, number | readonly number[]>>;

/** One feature a line, so that a change shows in a diff. */
export function weightsJson(from: Provenance, tables: Readonly<Record<string, Rows>>): string {
  const head = PROVENANCE_FIELDS.map((name) => `    "${name}": ${JSON.stringify(from[name])}`);
  const parts = [
    `  "provenance": {\n${head.join(',\n')}\n  }`,
    ...Object.entries(tables).map(([name, rows]) => `  "${name}": ${jsonTable(rows)}`),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function jsonTable(rows: Rows): string {
  const lines = Object.entries(rows).map(
    ([name, weights]) => `    ${JSON.stringify(name)}: ${JSON.stringify(weights)}`,
  );
  return `{\n${lines.join(',\n')}\n  }`;
}

export function writeWeights(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), text);
}
