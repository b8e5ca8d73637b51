/**
 * npm run add -- FILE|- [--seeds DIR]
 *
 * Adds an article (a path, or standard input) to the seeds folder under a name made of its day, publisher
 * and headline, and shows the analysis. Never overwrites a file; refuses an article whose text is already
 * in the folder.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { analyze } from './compile/analyze.ts';
import { Refusal } from './compile/core/failure.ts';
import type { Problem } from './compile/core/problem.ts';
import { articleReport } from './compile/editor/article-report.ts';
import { fileNameOf } from './compile/editor/file-name.ts';
import { readFolder, type SeedFile } from './compile/read/folder.ts';
import { readArticle } from './compile/read/read.ts';
import { sortFiles } from './compile/read/sort-files.ts';
import { knownNamesIn } from './one-article.ts';
import { runCommand } from './run-command.ts';
import { paintOn, printProblems } from './terminal.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { seeds: { type: 'string', default: 'seeds' } },
    allowPositionals: true,
  });
  const [from] = positionals;
  if (from === undefined || positionals.length > 1)
    throw new Refusal('name one article, or - for standard input: npm run add -- FILE|-');
  add(await incoming(from), values.seeds);
});

async function incoming(from: string): Promise<SeedFile> {
  if (from === '-') return { path: 'article.txt', bytes: await buffer(process.stdin) };
  return { path: path.basename(from), bytes: readFileSync(from) };
}

function add(file: SeedFile, seeds: string): void {
  const problems: Problem[] = [];
  const known = knownNamesIn(seeds, problems);
  const { article, problems: found } = analyze({ article: file, corrections: null }, known);
  if (article === null) {
    printProblems(found);
    throw new Refusal('nothing was added');
  }
  refuseDouble(article.draft.source.text, seeds);
  const name = freeName(seeds, fileNameOf(article.draft.header), endingOf(file));
  mkdirSync(seeds, { recursive: true });
  writeFileSync(path.join(seeds, name), file.bytes, { flag: 'wx' });
  process.stdout.write(articleReport(article, paintOn(process.stdout)));
  printProblems([...problems, ...found.map((problem) => ({ ...problem, file: name }))]);
  console.error(`added as ${path.join(seeds, name)}`);
}

/** @throws when an article of the folder has the text */
function refuseDouble(text: string, seeds: string): void {
  if (!existsSync(seeds)) return;
  const same = sortFiles(readFolder(seeds).files).articles.find(
    ({ article }) => readArticle(article, [])?.source.text.trim() === text.trim(),
  );
  if (same) throw new Refusal(`${seeds}/${same.article.path} has this text already`);
}

function freeName(seeds: string, name: string, ending: string): string {
  for (let number = 1; ; number++) {
    const candidate = `${name}${number === 1 ? '' : `-${number}`}${ending}`;
    if (!existsSync(path.join(seeds, candidate))) return candidate;
  }
}

/** The file's own extension if articles may have it, else `.txt`; `.html` whenever the text is a page. */
function endingOf({ path: name, bytes }: SeedFile): string {
  const [ending] = /\.(?:txt|md|html?)$/i.exec(name) ?? ['.txt'];
  const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  return /^\s*<(?:!doctype html|html)[\s>]/i.test(head) ? '.html' : ending.toLowerCase();
}
