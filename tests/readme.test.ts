import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { documented } from '../scripts/document.ts';

const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8');

it('has the tables of lists, formats and parameters as the code has them (npm run document)', () => {
  expect(documented(readme)).toBe(readme);
});

it('notices a parameter that is missing', () => {
  const without = readme.replace(/^\| `speaker` .*\n/m, '');
  expect(without).not.toBe(readme);
  expect(documented(without)).toBe(readme);
});
