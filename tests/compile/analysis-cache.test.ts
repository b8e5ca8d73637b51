/** A compile that goes on from earlier ones gives what a compile from nothing gives. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createAnalysisCache } from '../../scripts/analysis-cache.ts';
import { compile } from '../../scripts/compile/compile.ts';
import { readFolder, type SeedFile } from '../../scripts/compile/read/folder.ts';

const harbour = readFolder('tests/fixtures/harbour').files;
const parent = mkdtempSync(path.join(tmpdir(), 'dossier-cache-'));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(parent, 'of-'));
});
afterAll(() => rmSync(parent, { recursive: true }));

async function outcome(files: SeedFile[], compiler: string | null) {
  const cache = compiler === null ? null : createAnalysisCache(folder, compiler);
  const { dataset, problems, readings } = await compile(files, undefined, cache);
  return JSON.stringify({ dataset, problems, readings: readings() });
}

/** Analyses that a compile adds to those it found. */
async function analyzed(files: SeedFile[], compiler = '1'): Promise<number> {
  const before = new Map(readdirSync(folder).map((name) => [name, contentOf(name)]));
  await outcome(files, compiler);
  return readdirSync(folder).filter((name) => before.get(name) !== contentOf(name)).length;
}

function contentOf(name: string): string {
  return readFileSync(path.join(folder, name)).toString('latin1');
}

const file = (name: string, text: string): SeedFile => ({ path: name, bytes: Buffer.from(text) });

function edited(files: readonly SeedFile[], name: string, change: (text: string) => string) {
  return files.map(({ path: own, bytes }) =>
    own === name ? file(own, change(Buffer.from(bytes).toString('utf8'))) : { path: own, bytes },
  );
}

type Edit = (files: SeedFile[]) => SeedFile[];

const names = harbour.map((each) => each.path);
const oneFile = fc.constantFrom(...names);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ name: oneFile, word: fc.constantFrom('Reyes', 'tomorrow', '“No,” she said.') }).map(
    ({ name, word }): Edit =>
      (files) =>
        edited(files, name, (text) => `${text}\n\n${word}`),
  ),
  oneFile.map(
    (name): Edit =>
      (files) =>
        files.filter((each) => each.path !== name),
  ),
  oneFile.map(
    (name): Edit =>
      (files) => [
        ...files,
        ...files
          .filter((each) => each.path === name)
          .map(({ bytes }) => ({ path: `copy-${name}`, bytes })),
      ],
  ),
  oneFile.map(
    (name): Edit =>
      (files) => [
        ...files.filter((each) => each.path !== name.replace(/\.\w+$/, '.yaml')),
        file(name.replace(/\.\w+$/, '.yaml'), 'title: Another headline\n'),
      ],
  ),
  fc.constant<Edit>((files) => [
    ...files.filter((each) => each.path !== 'names.yaml'),
    file('names.yaml', '- name: Ines Reyes\n  type: person\n  aliases: [Reyes]\n'),
  ]),
);

describe('a compile with the analyses of earlier ones', () => {
  it('has the same dataset, readings and problems as one without, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 4 }), async (some) => {
        let files = harbour;
        for (const edit of some) {
          files = edit(files);
          expect(await outcome(files, '1')).toBe(await outcome(files, null));
        }
      }),
      { numRuns: 8, seed: 4 },
    );
  }, 240_000);

  it('analyzes only what changed', async () => {
    expect(await analyzed(harbour)).toBe(harbour.length);
    expect(await analyzed(harbour)).toBe(0);
    const changed = edited(harbour, '03-wire.txt', (text) => `${text} More.`);
    expect(await analyzed(changed)).toBe(1);
  });

  it('analyzes all anew for another compiler, and when the known names change', async () => {
    await analyzed(harbour);
    expect(await analyzed(harbour, '2')).toBe(harbour.length);
    const withNames = [...harbour, file('names.yaml', '- name: Ines Reyes\n  type: person\n')];
    expect(await analyzed(withNames, '2')).toBe(harbour.length);
  });

  it('does not mind damaged entries, and forgets removed articles', async () => {
    const expected = await outcome(harbour, null);
    await analyzed(harbour);
    for (const [at, name] of readdirSync(folder).entries()) {
      const bytes = readFileSync(path.join(folder, name));
      if (at % 3 === 0) writeFileSync(path.join(folder, name), bytes.subarray(0, 40 + at));
      if (at % 3 === 1) writeFileSync(path.join(folder, name), '');
    }
    expect(await outcome(harbour, '1')).toBe(expected);
    await analyzed(harbour.slice(1));
    expect(readdirSync(folder)).toHaveLength(harbour.length - 1);
  });
});
