/** npm run evaluate: scores the compiler on the gold articles and fails below the committed baseline. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../scripts/compile/compile.ts';
import { readFolder } from '../scripts/compile/read/folder.ts';
import {
  baselineOf,
  changesBetween,
  isWorse,
  narrowed,
  readBaseline,
  writeBaseline,
} from './baseline.ts';
import { foldsOf } from './folds.ts';
import { readArticleGold } from './read/article-gold.ts';
import { GoldError, type GoldSet, goldSet, NO_SET_GOLD, readSet, setNames } from './read/gold.ts';
import { changesReport, errorLines, figuresTable, foldsTable } from './report.ts';
import { type ScoredFinding, scoreSet } from './score/score.ts';

const GOLD = path.join(import.meta.dirname, 'gold');

const HELP = `npm run evaluate [-- OPTIONS]

Scores the compiler on the gold articles in evaluation/gold. Exit status 0, or 1 when a figure is below
evaluation/baseline.json, 2 when the gold or the options are wrong.

  --errors          list what is wrong: file, stage, expected, got
  --set NAME        only this folder of evaluation/gold
  --language xx     only articles in this language
  --data DIR        score DIR/texts against DIR/expected.json or DIR/gold.json instead; no baseline
  --update          write the baseline; refused when a figure is worse, except with
  --accept-worse    … which the commit has to explain
  --help            print this
`;

const OPTIONS = {
  errors: { type: 'boolean', default: false },
  set: { type: 'string' },
  language: { type: 'string' },
  data: { type: 'string' },
  update: { type: 'boolean', default: false },
  'accept-worse': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Options = ReturnType<typeof parseOptions>;

function parseOptions() {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.update && (values.language !== undefined || values.data !== undefined))
    throw new UsageError('--update takes whole sets: neither --language nor --data goes with it');
  return values;
}

/** Says which option is wrong, and what would be right. */
class UsageError extends Error {}

async function main(): Promise<number> {
  const options = parseOptions();
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  return options.data === undefined
    ? scoreOwnGold(options)
    : scoreOutsideData(options.data, options);
}

async function scoreOwnGold(options: Options): Promise<number> {
  const names = setNames(GOLD).filter((name) => options.set === undefined || name === options.set);
  if (names.length === 0)
    throw new UsageError(`--set ${options.set}: there are ${setNames(GOLD).join(', ')}`);
  const findings: ScoredFinding[] = [];
  for (const name of names) findings.push(...(await scored(readSet(path.join(GOLD, name)))));
  printFindings(findings, options);
  return compareWithBaseline(findings, options);
}

async function scoreOutsideData(folder: string, options: Options): Promise<number> {
  const set = readOutside(folder);
  const findings = await scored(set);
  printFindings(findings, options);
  const folds = foldsOf(set, findings);
  if (folds.length > 0) console.log(`\nby publisher, F1 in percent\n${foldsTable(folds)}`);
  return 0;
}

function readOutside(folder: string): GoldSet {
  if (existsSync(path.join(folder, 'expected.json'))) return readSet(folder);
  return goldSet(folder, NO_SET_GOLD, readArticleGold(path.join(folder, 'gold.json')));
}

async function scored(set: GoldSet): Promise<ScoredFinding[]> {
  const { files } = readFolder(set.texts);
  const { dataset } = await compile(files);
  if (dataset === null) throw new GoldError(`${set.texts}: no article that can be read`);
  return scoreSet(set, dataset);
}

function printFindings(findings: readonly ScoredFinding[], { language, errors }: Options): void {
  const shown = findings.filter(
    (finding) => language === undefined || finding.language === language,
  );
  if (errors) console.log(`${errorLines(shown).join('\n')}\n`);
  console.log(figuresTable(shown));
}

const BELOW_THE_BASELINE = `--errors lists what is wrong. If the gold became harder, or other figures gained more, --update --accept-worse
writes the baseline, and the commit says why.`;

function compareWithBaseline(findings: readonly ScoredFinding[], options: Options): number {
  const current = baselineOf(findings);
  const changes = changesBetween(narrowed(readBaseline(), options), narrowed(current, options));
  const worse = changes.filter(isWorse);
  const isAccepted = options.update && options['accept-worse'];
  console.log(changesReport(changes));
  if (worse.length > 0 && !isAccepted) {
    console.log(`\n${BELOW_THE_BASELINE}`);
    return 1;
  }
  if (options.update) writeBaseline(current, options.set);
  else if (changes.length > 0) console.log('\nnpm run evaluate -- --update writes the baseline');
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isOptionError = error instanceof TypeError && 'code' in error;
  if (!(error instanceof GoldError || error instanceof UsageError || isOptionError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
