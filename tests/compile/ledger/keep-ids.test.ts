import { describe, expect, it } from 'vitest';
import { compile } from '../../../scripts/compile/compile.ts';
import { readLedger } from '../../../scripts/compile/ledger/ledger-file.ts';
import { nextLines } from '../../../scripts/compile/ledger/next-lines.ts';
import { wordDifferences } from '../../../scripts/compile/ledger/word-differences.ts';
import { assertSound } from '../../../scripts/compile/output/write.ts';
import type { SeedFile } from '../../../scripts/compile/read/folder.ts';
import type { Dataset } from '../../../src/dataset/types.ts';

const AT = '2026-11-01T08:00:00Z';
const WALL = `Norvik council approves a new breakwater

By Ola Nord
The Norvik Daily
May 6, 2024

NORVIK — The council approved a new breakwater on Monday, a plan asked for since the storm of January 12, 2024.

“The old wall leaks at five places,” harbour master Karin Lund said.
`;

describe('a published record that was corrected', () => {
  it('keeps its id, as do the statement of a quote and the events of the article', async () => {
    const first = await compiled({ 'wall.txt': WALL });
    const after = await compiled({ 'wall.txt': WALL.replace('five', 'seven') }, first);
    expect(after.quotes[0]?.text).toContain('seven places');
    for (const list of ['quotes', 'statements', 'events', 'stories'] as const)
      expect(after[list].map(({ id }) => id)).toEqual(first[list].map(({ id }) => id));
    assertSound(after);
  });

  it('has the id of its words without a ledger', async () => {
    const first = await compiled({ 'wall.txt': WALL });
    const after = await compiled({ 'wall.txt': WALL.replace('five', 'seven') });
    expect(after.quotes[0]?.id).not.toBe(first.quotes[0]?.id);
  });

  it('does not hand its id to another quote of the article', async () => {
    const other = WALL.replace(
      'The old wall leaks at five places',
      'We build in granite, not sand',
    );
    const first = await compiled({ 'wall.txt': WALL });
    const after = await compiled({ 'wall.txt': other }, first);
    expect(after.quotes[0]?.id).not.toBe(first.quotes[0]?.id);
  });

  it('keeps it when a new quote with the old words stands beside it', async () => {
    const first = await compiled({ 'wall.txt': WALL });
    const corrected = WALL.replace('five', 'seven');
    const second = await compiled({ 'wall.txt': corrected }, first);
    const both = await compiled(
      { 'wall.txt': `${corrected}\n“The old wall leaks at five places,” Per Aas said.\n` },
      second,
      first,
    );
    const ids = both.quotes.map(({ id }) => id);
    expect(ids[0]).toBe(first.quotes[0]?.id);
    expect(new Set(ids).size).toBe(2);
    assertSound(both);
  });
});

it('a story keeps its id when an article with an earlier id joins it', async () => {
  const first = await compiled({ 'wall.txt': WALL });
  const joined = await compiled(
    { 'wall.txt': WALL, 'a-copy.txt': WALL.replace('Daily', 'Post') },
    first,
  );
  expect(joined.stories).toHaveLength(1);
  expect(joined.stories[0]?.id).toBe(first.stories[0]?.id);
  assertSound(joined);
});

describe('the next lines', () => {
  it('say which fields changed, and in which words', async () => {
    const first = await compiled({ 'wall.txt': WALL });
    const after = await compiled({ 'wall.txt': WALL.replace('five', 'seven') }, first);
    const lines = nextLines(after, readLedger(ledgerOf([first]), []), first, AT);
    const quote = lines.find(({ record }) => record.startsWith('quotes/'));
    expect(quote).toMatchObject({
      change: 'changed',
      fields: ['text'],
      differences: [{ field: 'text', removed: 'five', added: 'seven' }],
    });
  });

  it('are none when nothing changed, and withdrawals when an article is gone', async () => {
    const first = await compiled({ 'wall.txt': WALL, 'ferry.txt': FERRY });
    const ledger = readLedger(ledgerOf([first]), []);
    expect(nextLines(first, ledger, first, AT)).toEqual([]);
    const lines = nextLines(await compiled({ 'wall.txt': WALL }, first), ledger, first, AT);
    expect(lines).toContainEqual(
      expect.objectContaining({ record: 'articles/ferry', change: 'withdrawn' }),
    );
    expect(lines.filter(({ record }) => record === 'articles/wall')).toEqual([]);
  });
});

const FERRY = `Ferry crews of Sandvik return to work

By Siri Dahl
The Norvik Daily
May 14, 2024

SANDVIK — Ferry crews returned to work on Tuesday after nine days ashore.
`;

describe('word differences', () => {
  it.each([
    ['a b c', 'a x c', [{ removed: 'b', added: 'x' }]],
    ['a b c', 'a c', [{ removed: 'b', added: '' }]],
    ['a c', 'a b c', [{ removed: '', added: 'b' }]],
    [
      'a b c d e',
      'x b c d y',
      [
        { removed: 'a', added: 'x' },
        { removed: 'e', added: 'y' },
      ],
    ],
    ['a b', 'a  b', []],
  ])('of %j and %j', (before, after, expected) => {
    expect(wordDifferences(before, after)).toEqual(expected);
  });

  it('of two long texts that share nothing are one run', () => {
    const text = (word: string) =>
      Array.from({ length: 50_000 }, (_, i) => `${word}${i}`).join(' ');
    expect(wordDifferences(text('a'), text('b'))).toHaveLength(1);
  });
});

/** @param published earlier datasets, newest first, all in the ledger */
async function compiled(files: Record<string, string>, ...published: Dataset[]): Promise<Dataset> {
  const seeds = Object.entries(files).map(([path, text]) => file(path, text));
  const { dataset } = await compile(
    published.length > 0 ? [...seeds, ledgerOf(published.toReversed())] : seeds,
  );
  if (dataset === null) throw new Error('no dataset');
  return dataset;
}

/** The ledger after these publications, oldest first. */
function ledgerOf(datasets: readonly Dataset[]): SeedFile {
  let text = '';
  for (const [index, dataset] of datasets.entries()) {
    const ledger = readLedger(file('ledger.ndjson', text), []);
    const at = `2026-11-0${index + 1}T08:00:00Z`;
    const lines = nextLines(dataset, ledger, null, at);
    text += lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  }
  return file('ledger.ndjson', text);
}

function file(path: string, text: string): SeedFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
