import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../../scripts/compile/compile.ts';
import { announcedRecords, digestOfFields } from '../../../scripts/compile/ledger/announced.ts';
import { contentDigest } from '../../../scripts/compile/ledger/dated-by-ledger.ts';
import { readLedger } from '../../../scripts/compile/ledger/ledger-file.ts';
import { assertSound } from '../../../scripts/compile/output/write.ts';
import type { SeedFile } from '../../../scripts/compile/read/folder.ts';
import type { Dataset } from '../../../src/dataset/types.ts';

const FIRST = '2026-11-01T08:00:00Z';
const SECOND = '2026-11-02T08:00:00Z';

const ferry = file(
  'ferry.txt',
  'Ferry crews return to work\n\nBy Siri Dahl\nThe Norvik Daily\nMay 14, 2024\n\nSANDVIK — The first boat left at six. “Nobody here wanted a tenth day,” union leader Per Aas said.\n',
);
const library = file(
  'library.txt',
  'Library lends its thousandth pair of skis\n\nBy Ola Nord\nThe Norvik Daily\nMay 21, 2024\n\nNORVIK — The library lent a pair of skis to a schoolgirl from the northern quarter.\n',
);

let unpublished: Dataset;
beforeAll(async () => {
  unpublished = await compiled([ferry, library]);
});

describe('without a ledger', () => {
  it('nothing is published', () => {
    expect(unpublished.publishedAt).toBeNull();
    expect(unpublished.publications).toEqual([]);
    expect(unpublished.changes).toEqual([]);
    expect(unpublished.articles[0]).toMatchObject({ addedAt: null, changedAt: null, revision: 0 });
  });
});

describe('with a ledger', () => {
  it('every record has the time of its addition, and the dataset that of its publication', async () => {
    const dataset = await compiled([ferry, library, ledgerOf(unpublished)]);
    assertSound(dataset);
    expect(dataset.publishedAt).toBe(FIRST);
    for (const { addedAt, changedAt } of [...dataset.articles, ...dataset.quotes]) {
      expect([addedAt, changedAt]).toEqual([FIRST, FIRST]);
    }
  });

  it('gives the same dataset each time', async () => {
    const files = [ferry, library, ledgerOf(unpublished)];
    expect(await compiled(files)).toEqual(await compiled(files));
  });

  it('a record whose last change is not published has no time of change, nor has the dataset', async () => {
    const corrected = file('ferry.txt', textOf(ferry).replace('at six', 'at seven'));
    const dataset = await compiled([corrected, library, ledgerOf(unpublished)]);
    const [first, second] = dataset.articles;
    expect(first).toMatchObject({ id: 'ferry', addedAt: FIRST, changedAt: null });
    expect(second).toMatchObject({ id: 'library', addedAt: FIRST, changedAt: FIRST });
    expect(dataset.publishedAt).toBeNull();
  });

  it('counts the published changes of a record and lists them', async () => {
    const digest = digestIn(unpublished, 'ferry');
    const dataset = await compiled([
      ferry,
      library,
      ledgerOf(
        unpublished,
        JSON.stringify({ at: SECOND, record: 'articles/ferry', digest, change: 'changed' }),
      ),
    ]);
    expect(dataset.articles[0]).toMatchObject({ addedAt: FIRST, changedAt: SECOND, revision: 1 });
    expect(dataset.changes).toEqual([
      { at: SECOND, list: 'articles', id: 'ferry', change: 'changed', fields: [], differences: [] },
    ]);
  });

  it('a withdrawn record is in the changes, not among the records; restored it is added anew', async () => {
    const withdrawn = `{"at":"${SECOND}","record":"articles/library","digest":"x","change":"withdrawn"}`;
    const without = await compiled([ferry, ledgerOf(unpublished, withdrawn)]);
    expect(without.changes).toMatchObject([
      { list: 'articles', id: 'library', change: 'withdrawn' },
    ]);
    const restored = await compiled([ferry, library, ledgerOf(unpublished, withdrawn)]);
    expect(restored.articles[1]).toMatchObject({ id: 'library', addedAt: null });
  });

  it('words that a correction replaced are given, but not those of a text that is reserved now', async () => {
    const differences = [{ field: 'body', removed: 'five', added: 'six' }];
    const digest = digestIn(unpublished, 'ferry');
    const line = { at: SECOND, record: 'articles/ferry', digest, change: 'changed', differences };
    const ledger = ledgerOf(unpublished, JSON.stringify(line));
    expect((await compiled([ferry, library, ledger])).changes[0]?.differences).toEqual(differences);
    const reserved = file(
      'ferry.txt',
      `${textOf(ferry)}\n© 2024 The Norvik Daily. All rights reserved.\n`,
    );
    expect((await compiled([reserved, library, ledger])).changes[0]?.differences).toEqual([]);
  });
});

describe('a line that cannot be used', () => {
  it.each([
    ['is not JSON', '{"at":"2026-11-01T08:00:00Z",'],
    ['at:', '{"at":"yesterday","record":"articles/a","digest":"x","change":"added"}'],
    ['record:', `{"at":"${FIRST}","record":"recipes/a","digest":"x","change":"added"}`],
    ['change:', `{"at":"${FIRST}","record":"articles/a","digest":"x","change":"moved"}`],
    ['is not JSON', '<<<<<<< HEAD'],
    ['the line:', '[]'],
  ])('is a problem at its line: %s', (message, text) => {
    const problems: Parameters<typeof readLedger>[1] = [];
    const good = `{"at":"${FIRST}","record":"articles/a","digest":"x","change":"added"}`;
    const ledger = readLedger(file('ledger.ndjson', `${good}\n${text}\n${good}\n`), problems);
    expect(ledger?.records).toHaveLength(2);
    expect(problems).toMatchObject([
      { file: 'ledger.ndjson', line: 2, severity: 'warning', rule: 'ledger/malformed-line' },
    ]);
    expect(problems[0]?.message).toContain(message);
  });

  it('in another order than that of time does no harm', () => {
    const lines = [SECOND, FIRST].map(
      (at) => `{"at":"${at}","record":"articles/a","digest":"x","change":"added"}`,
    );
    const ledger = readLedger(file('ledger.ndjson', lines.join('\r\n')), []);
    expect(ledger?.records.map(({ at }) => at)).toEqual([FIRST, SECOND]);
  });
});

async function compiled(files: SeedFile[]): Promise<Dataset> {
  const { dataset } = await compile(files);
  if (dataset === null) throw new Error('no dataset');
  return dataset;
}

/** As if the dataset had been published at FIRST, with further lines. */
function ledgerOf(dataset: Dataset, ...more: string[]): SeedFile {
  const lines = [
    ...announcedRecords(dataset).map(({ list, id, fields }) => ({
      at: FIRST,
      record: `${list}/${id}`,
      digest: digestOfFields(fields),
      change: 'added',
    })),
    { at: FIRST, record: 'dataset', digest: 'd', change: 'added', content: contentDigest(dataset) },
  ];
  return file('ledger.ndjson', [...lines.map((line) => JSON.stringify(line)), ...more].join('\n'));
}

function digestIn(dataset: Dataset, id: string): string {
  const found = announcedRecords(dataset).find(
    (each) => each.list === 'articles' && each.id === id,
  );
  return found ? digestOfFields(found.fields) : '';
}

function file(path: string, text: string): SeedFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

function textOf({ bytes }: SeedFile): string {
  return new TextDecoder().decode(bytes);
}
