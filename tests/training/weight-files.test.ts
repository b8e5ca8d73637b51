/** Every weight file says from what it was learned. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MUTATIONS } from '../../evaluation/mutations.ts';
import {
  PROVENANCE_FIELDS,
  type Provenance,
  provenanceComment,
  weightsJson,
} from '../../scripts/training/weight-files.ts';

const COMPILE = path.resolve(import.meta.dirname, '../../scripts/compile');
const FILES = globSync('**/*weights.{json,ts}', { cwd: COMPILE })
  // What reads the JSON files.
  .filter((file) => file !== 'segment/weights.ts')
  .sort();

const EXAMPLE: Provenance = {
  command: 'npm run train:quotes -- --data DIR',
  date: '2026-11-30',
  data: '351 articles of 7 publishers',
  settings: 'L2 2',
  score: '2 of 3 right',
};

it('there are six, and each is set to zero by npm run evaluate:mutations', () => {
  expect(FILES).toHaveLength(6);
  const mutated = new Set(MUTATIONS.map(({ file }) => file));
  expect(FILES.filter((file) => !mutated.has(file))).toEqual([]);
});

describe.each(FILES)('%s', (file) => {
  const from = provenanceOf(file, readFileSync(path.join(COMPILE, file), 'utf8'));

  it('names the command, which is one of package.json', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(COMPILE, '../../package.json'), 'utf8'));
    const name = /^npm run (train:\w+) -- --data /.exec(from.command)?.[1] ?? '';
    expect(Object.keys(scripts)).toContain(name);
  });

  it('says when, from what, with which settings and with what cross-validated score', () => {
    expect(from.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(from.data).toMatch(/\d+ (?:articles|texts|saved pages)/);
    expect(from.settings).toMatch(/L2 \d/);
    expect(from.score).toMatch(/not learned from: .*\d/);
  });
});

describe('a head', () => {
  it('is a comment in TypeScript', () => {
    expect(provenanceOf('a.ts', provenanceComment(EXAMPLE))).toEqual(EXAMPLE);
  });

  it('is the first part of a JSON file, which has one feature a line', () => {
    const text = weightsJson(EXAMPLE, {
      features: { 'a "word"': [1, 2] },
      headline: { short: 0.5 },
    });
    expect(provenanceOf('a.json', text)).toEqual(EXAMPLE);
    expect(JSON.parse(text)).toMatchObject({
      features: { 'a "word"': [1, 2] },
      headline: { short: 0.5 },
    });
    expect(text).toContain('\n    "a \\"word\\"": [1,2]\n');
  });

  it('is missing where a field is empty', () => {
    expect(provenanceOf('a.ts', 'export const A = {};').score).toBe('');
  });
});

function provenanceOf(file: string, text: string): Provenance {
  const field = (name: keyof Provenance): string =>
    file.endsWith('.json')
      ? (JSON.parse(text).provenance?.[name] ?? '')
      : (new RegExp(`^ \\*   ${name}: (.+)$`, 'm').exec(text)?.[1] ?? '');
  const [command, date, data, settings, score] = PROVENANCE_FIELDS.map(field);
  return { command, date, data, settings, score } as Provenance;
}
