/** A whole set: the compiler's dataset of three articles against gold that is right, and gold that is not. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GoldError, readSet } from '../../evaluation/read/gold.ts';
import { type ScoredFinding, scoreSet } from '../../evaluation/score/score.ts';
import { isRight } from '../../evaluation/score/tally.ts';
import { compile } from '../../scripts/compile/compile.ts';
import { readFolder } from '../../scripts/compile/read/folder.ts';
import type { Dataset } from '../../src/dataset/types.ts';

const WIRE = `KESSOCK (IPW) — Two of the five gates at Kessock dam jammed on Wednesday as the river rose for the sixth day, the operator said.

Engineers were lowering divers into the forebay. About 400 people in the hamlet of Lower Kessock were told to leave their homes before dark.

“The wall is sound, the gates are not,” said dam manager Helga Strand.

The operator, Norra Kraft, said the reservoir stood eleven centimetres below its limit.
`;

const TEXTS = {
  'echo.txt': `Dam gates jam as river keeps rising at Kessock\n\nLakeland Echo\nBy Rob Teague\n9 December 2020\n\n${WIRE}`,
  'fjord.txt': `400 told to leave as Kessock reservoir nears its limit\n\nThe Fjord Daily\n10 December 2020\n\n${WIRE}`,
  'bakery.txt': `Village bakery wins bread prize\n\nBy Ada Finch\n3 May 2015\n\nThe bakery in Aller won first prize for its rye bread at the county show on Saturday.\n\n“My grandmother would say it needs more salt,” said its owner, Tom Hurley.\n`,
};

const QUOTE = 'The wall is sound, the gates are not';

let folder = '';
let dataset: Dataset | null = null;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dossier-gold-'));
  mkdirSync(path.join(folder, 'texts'));
  for (const [name, text] of Object.entries(TEXTS))
    writeFileSync(path.join(folder, 'texts', name), text);
  ({ dataset } = await compile(readFolder(path.join(folder, 'texts')).files));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('stories, copies and statements', () => {
  it('are right', () => {
    const findings = score({
      'fjord.txt': { copyOf: 'echo.txt', storyWith: ['echo.txt'], storyWithout: ['bakery.txt'] },
      _set: {
        stories: [['echo.txt', 'fjord.txt'], ['bakery.txt']],
        statements: [['echo.txt', 'fjord.txt'].map((file) => ({ file, text: QUOTE }))],
      },
    });
    expect(findings.filter(({ tally }) => !isRight(tally))).toEqual([]);
    expect(new Set(findings.map(({ stage }) => stage))).toEqual(
      new Set(['copies', 'story pairs', 'stories', 'statements']),
    );
  });

  it('are wrong', () => {
    const findings = score({
      'fjord.txt': { copyOf: null, storyWith: ['bakery.txt'], storyWithout: ['echo.txt'] },
      _set: {
        stories: [['echo.txt'], ['fjord.txt', 'bakery.txt']],
        statements: ['echo.txt', 'fjord.txt'].map((file) => [{ file, text: QUOTE }]),
      },
    });
    expect(findings.filter(({ tally }) => isRight(tally))).toEqual([]);
  });
});

describe('the language of a finding', () => {
  it('is the one that the gold states, else that of the set', () => {
    const findings = score({
      'echo.txt': { title: 'x', language: 'fr' },
      'fjord.txt': { title: 'x' },
      _set: { language: 'de' },
    });
    expect(findings.map(({ file, stage, language }) => [file, stage, language])).toEqual([
      ['echo.txt', 'title', 'fr'],
      ['echo.txt', 'language', 'fr'],
      ['fjord.txt', 'title', 'de'],
    ]);
  });
});

it('an article that the dataset lacks gets nothing right, not even what it must leave empty', () => {
  const set = readGold({ 'echo.txt': { publishedAt: null, notQuotes: ['gates'], authors: [] } });
  const findings = scoreSet(set, { ...compiled(), articles: [] });
  expect(findings.map(({ stage }) => stage)).toEqual(['published', 'authors', 'not quotes']);
  expect(findings.filter(({ tally }) => isRight(tally))).toEqual([]);
});

describe('gold', () => {
  it.each([
    ['an unknown field', { 'echo.txt': { tittle: 'x' } }, /expected\.json: echo\.txt: .*tittle/],
    ['a value of the wrong type', { 'echo.txt': { quotes: ['x'] } }, /echo\.txt: quotes\.0/],
    ['a file that is not there', { 'eco.txt': {} }, /names eco\.txt, which is not in/],
    [
      'a story with a file that is not there',
      { _set: { stories: [['eco.txt']] } },
      /names eco\.txt/,
    ],
  ])('with %s is refused, and the message says where', (_, gold, message) => {
    expect(() => readGold(gold)).toThrow(GoldError);
    expect(() => readGold(gold)).toThrow(message);
  });

  it('that is no JSON is refused', () => {
    writeFileSync(path.join(folder, 'expected.json'), '{');
    expect(() => readSet(folder)).toThrow(GoldError);
  });
});

function score(gold: Record<string, unknown>): ScoredFinding[] {
  return scoreSet(readGold(gold), compiled());
}

function readGold(gold: Record<string, unknown>) {
  writeFileSync(path.join(folder, 'expected.json'), JSON.stringify(gold));
  return readSet(folder);
}

function compiled(): Dataset {
  if (dataset === null) throw new Error('the three articles did not compile');
  return dataset;
}
