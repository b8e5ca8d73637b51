/** `npm run add`: copies articles into the dossier's folder, names each after its facts, and shows what was understood. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { analyze } from './compile/analyze.ts';
import { causeOf, isSystemError } from './compile/core/failure.ts';
import type { Problem } from './compile/core/problem.ts';
import { Refusal } from './compile/core/refusal.ts';
import { articleCard } from './compile/editor/article-card.ts';
import { fileNameOf } from './compile/editor/file-name.ts';
import type { KnownNames } from './compile/editor/names-file.ts';
import { readFolder, type SeedFile } from './compile/read/folder.ts';
import { readArticle } from './compile/read/read.ts';
import { sortFiles } from './compile/read/sort-files.ts';
import { escapeControls } from './compile/text/escape-controls.ts';
import { knownNamesIn } from './one-article.ts';
import { runCommand } from './run-command.ts';
import { paintOn, printProblems } from './terminal.ts';

const HELP = `
npm run add -- FILE|FOLDER|-… [--seeds DIR]

Copies articles into the dossier's folder, names each after its date, outlet and headline, and shows what was
understood and what to check. Accepts text, Markdown and saved pages; - reads one article from standard input.
Never overwrites a file, and refuses an article whose text is already in the folder.

  --seeds DIR   the dossier's folder (default: seeds)
`;

await runCommand(HELP, async () => {
  const { values, positionals } = parseArgs({
    options: { seeds: { type: 'string', default: 'seeds' } },
    allowPositionals: true,
  });
  if (positionals.length === 0)
    throw new Refusal('name the articles: npm run add -- FILE…, or - for standard input');
  const files = [];
  for (const from of positionals) files.push(...(await incoming(from)));
  const problems: Problem[] = [];
  const known = knownNamesIn(values.seeds, problems);
  printProblems(problems);
  const texts = textsIn(values.seeds);
  const added = files.filter((file) => add(file, values.seeds, known, texts)).length;
  if (files.length > 1)
    console.error(`${added} of ${files.length} articles added to ${values.seeds}`);
  process.exitCode = added === files.length && added > 0 ? 0 : 1;
});

/** The articles of a file, a folder (its articles only, in order) or standard input. */
async function incoming(from: string): Promise<SeedFile[]> {
  if (from === '-') return [{ path: 'article.txt', bytes: await buffer(process.stdin) }];
  if (!isFolder(from)) return [{ path: path.basename(from), bytes: readFileSync(from) }];
  const { files, problems } = readFolder(from);
  printProblems(problems);
  return sortFiles(files).articles.map(({ article }) => ({
    path: path.posix.basename(article.path),
    bytes: article.bytes,
  }));
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch (error) {
    throw isSystemError(error) ? new Refusal(`${name}: ${causeOf(error)}`) : error;
  }
}

/** The path of each article in the folder, by its text. */
function textsIn(seeds: string): Map<string, string> {
  if (!existsSync(seeds)) return new Map();
  const { articles } = sortFiles(readFolder(seeds).files);
  return new Map(
    articles.flatMap(({ article }) => {
      const text = readArticle(article, [])?.source.text.trim();
      return text === undefined ? [] : [[text, article.path]];
    }),
  );
}

/** Adds a file and prints what was understood, or why it was not added. Returns whether it was. */
function add(
  file: SeedFile,
  seeds: string,
  known: KnownNames,
  texts: Map<string, string>,
): boolean {
  const { article, problems } = analyze({ article: file, corrections: null }, known);
  if (article === null) {
    printProblems(problems);
    console.error(`${escapeControls(file.path)}: not added\n`);
    return false;
  }
  const text = article.draft.source.text.trim();
  const same = texts.get(text);
  if (same !== undefined) {
    console.error(
      `${escapeControls(file.path)}: not added: ${seeds}/${same} already has this text\n`,
    );
    return false;
  }
  const name = freeName(seeds, fileNameOf(article.draft.header), endingOf(file));
  mkdirSync(seeds, { recursive: true });
  writeFileSync(path.join(seeds, name), file.bytes, { flag: 'wx' });
  texts.set(text, name);
  const paint = paintOn(process.stdout);
  console.log(`${paint('green', 'added')} ${path.join(seeds, name)}`);
  console.log(articleCard(article, problems, paint));
  return true;
}

function freeName(seeds: string, name: string, ending: string): string {
  for (let number = 1; ; number++) {
    const candidate = `${name}${number === 1 ? '' : `-${number}`}${ending}`;
    if (!existsSync(path.join(seeds, candidate))) return candidate;
  }
}

/** `.html` if the content is HTML; otherwise the file's own extension if articles may have it, else `.txt`. */
function endingOf({ path: name, bytes }: SeedFile): string {
  const [ending] = /\.(?:txt|md|html?)$/i.exec(name) ?? ['.txt'];
  const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  return /^\s*<(?:!doctype html|html)[\s>]/i.test(head) ? '.html' : ending.toLowerCase();
}
