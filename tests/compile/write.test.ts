import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { write } from '../../scripts/compile/write.ts';
import { dataset as schema } from '../../src/dataset/schema.ts';

const seeds = () => schema.parse(JSON.parse(readFileSync('build/dataset.json', 'utf8')));
const folder = () => mkdtempSync(path.join(tmpdir(), 'dossier-'));

it('writes a record a line, and what it was given', () => {
  const out = path.join(folder(), 'new/dataset.json');
  write(out, seeds());
  const text = readFileSync(out, 'utf8');
  expect(JSON.parse(text)).toEqual(seeds());
  expect(text.split('\n').filter((line) => line.startsWith('{"id"')).length).toBeGreaterThan(5);
});

it('leaves the old file, and nothing beside it, when the dataset is not sound', () => {
  const out = path.join(folder(), 'dataset.json');
  write(out, seeds());
  const before = readFileSync(out, 'utf8');
  const broken = seeds();
  broken.stories = [];
  expect(() => write(out, broken)).toThrow(/is none of the stories/);
  expect(readFileSync(out, 'utf8')).toBe(before);
  expect(readdirSync(path.dirname(out))).toEqual(['dataset.json']);
});
