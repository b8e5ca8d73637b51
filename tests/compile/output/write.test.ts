import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeTogether } from '../../../scripts/compile/output/write.ts';
import { dataset as schema } from '../../../src/dataset/schema.ts';
import { datasetDigest } from '../../../src/dataset/serialize.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { BUILD } from '../../fixture.ts';

const summits = () => schema.parse(JSON.parse(readFileSync(`${BUILD}/dataset.json`, 'utf8')));
const folder = () => mkdtempSync(path.join(tmpdir(), 'dossier-'));

const write = (file: string, dataset: Dataset) =>
  writeTogether((writing) => writing.dataset(file, dataset));

it('writes one record a line, and reads back as it was given', () => {
  const out = path.join(folder(), 'new/dataset.json');
  write(out, summits());
  const text = readFileSync(out, 'utf8');
  expect(JSON.parse(text)).toEqual(summits());
  expect(text.split('\n').filter((line) => line.startsWith('{"id"')).length).toBeGreaterThan(5);
});

it('leaves the old file, and nothing beside it, when the dataset is not sound', () => {
  const out = path.join(folder(), 'dataset.json');
  write(out, summits());
  const before = readFileSync(out, 'utf8');
  const broken = summits();
  broken.stories = [];
  expect(() => write(out, broken)).toThrow(/is none of the stories/);
  expect(readFileSync(out, 'utf8')).toBe(before);
  expect(readdirSync(path.dirname(out))).toEqual(['dataset.json']);
});

it('puts the dataset and its index in place together', () => {
  const out = path.join(folder(), 'dataset.json');
  const index = path.join(path.dirname(out), 'index.bin');
  writeTogether((writing) => {
    writing.dataset(out, summits());
    writing.index(index, Uint8Array.of(1, 2, 3));
    expect(existsSync(out) || existsSync(index)).toBe(false);
  });
  expect(readdirSync(path.dirname(out)).sort()).toEqual([
    'dataset.json',
    'dataset.versions',
    'index.bin',
  ]);
  expect([...readFileSync(index)]).toEqual([1, 2, 3]);
});

it('leaves every file as it was when the index cannot be made', () => {
  const out = path.join(folder(), 'dataset.json');
  write(out, summits());
  const renamed = summits();
  renamed.dossier.title = 'Renamed';
  expect(() =>
    writeTogether((writing) => {
      writing.dataset(out, renamed);
      throw new Error('no index');
    }),
  ).toThrow('no index');
  expect(JSON.parse(readFileSync(out, 'utf8')).dossier.title).toBe(summits().dossier.title);
  expect(readdirSync(path.dirname(out))).toEqual(['dataset.json']);
});

it('makes the digest from the bytes it writes, however many', () => {
  const out = path.join(folder(), 'dataset.json');
  const large = summits();
  large.dossier.description = 'Meetings – and what was said. '.repeat(80_000);
  const digests = [summits(), large].map((dataset) => {
    let digest = '';
    writeTogether((writing) => {
      ({ digest } = writing.dataset(out, dataset));
    });
    expect(digest).toBe(datasetDigest(readFileSync(out)));
    return digest;
  });
  expect(digests[0]).not.toBe(digests[1]);
});

it('puts files in place of those that another version wrote one by one, and keeps one version before', () => {
  const out = path.join(folder(), 'dataset.json');
  const index = path.join(path.dirname(out), 'index.bin');
  writeFileSync(index, 'old');
  for (const number of [1, 2, 3, 4])
    writeTogether((writing) => {
      writing.dataset(out, summits());
      writing.index(index, Uint8Array.of(number));
      expect([...readFileSync(index)]).toEqual(
        number === 1 ? [...Buffer.from('old')] : [number - 1],
      );
    });
  expect([...readFileSync(index)]).toEqual([4]);
  expect(readdirSync(path.join(path.dirname(out), 'dataset.versions'))).toHaveLength(3);
});

it('removes what a killed compile left behind, and nothing of the editor’s', () => {
  const out = path.join(folder(), 'dataset.json');
  const dead = 2 ** 22 + 1; // Above the largest number of a process on Linux.
  const versions = path.join(path.dirname(out), 'dataset.versions');
  mkdirSync(path.join(versions, `${dead}-0`), { recursive: true });
  for (const name of [`${dead}-0/dataset.json`, `current.${dead}.tmp`, '../notes.tmp'])
    writeFileSync(path.join(versions, name), 'left');
  write(out, summits());
  expect(readdirSync(path.dirname(out)).sort()).toEqual(['dataset.json', 'notes.tmp']);
});

it.each([
  ['a folder', '.', /is a folder: name a file in it/],
  ['a place below a file', 'file/dataset.json', /file\/dataset\.json cannot be written: E\w+: /],
])('says that %s is no place for a file', (_, place, expected) => {
  const at = folder();
  writeFileSync(path.join(at, 'file'), '');
  expect(() => write(path.join(at, place), summits())).toThrow(expected);
  expect(readdirSync(at)).toEqual(['file']);
});
