/** `npm run new`: makes the folder of a new dossier. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { slug } from './compile/core/identity.ts';
import { Refusal } from './compile/core/refusal.ts';
import { EDITOR_SCHEMAS } from './editor-schemas.ts';
import { runCommand } from './run-command.ts';

const HELP = `
npm run new -- DIR [--title TITLE]

Makes a folder for your own dossier: settings, known names, and an example article with corrections. Every key is
explained. Nothing in DIR is overwritten.

  --title TITLE   the dossier's title (default: derived from the folder's name)
`;

const TEMPLATE = path.join(import.meta.dirname, 'template');

await runCommand(HELP, () => {
  const { values, positionals } = parseArgs({
    options: { title: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1)
    throw new Refusal('name one folder: npm run new -- DIR [--title TITLE]');
  const title = values.title?.trim() || titleOf(path.basename(path.resolve(folder)));
  makeDossier(folder, title);
  console.log(nextSteps(folder));
});

/** @throws Refusal if a file of the template exists already; nothing is written then */
function makeDossier(folder: string, title: string): void {
  const names = readdirSync(TEMPLATE);
  const existing = names.filter((name) => existsSync(path.join(folder, name)));
  if (existing.length > 0)
    throw new Refusal(`${folder} already has ${existing.join(', ')}; nothing was written`);
  mkdirSync(folder, { recursive: true });
  const schemas = path.relative(folder, EDITOR_SCHEMAS).split(path.sep).join('/');
  for (const name of names) {
    const text = readFileSync(path.join(TEMPLATE, name), 'utf8')
      .replace('SCHEMAS', schemas)
      .replace('TITLE', stringify(title).trim())
      .replace('SLUG', slug(title));
    writeFileSync(path.join(folder, name), text, { flag: 'wx' });
  }
}

/** `harbour-strike` becomes `Harbour strike`. */
function titleOf(name: string): string {
  const words = name.replace(/[-_\s]+/g, ' ').trim() || 'Dossier';
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nextSteps(folder: string): string {
  return `Made ${folder}. Next:

  npm run dev -- --seeds ${folder}            serve it, and open http://localhost:8787
  npm run add -- FILE… --seeds ${folder}      add your own articles (text, Markdown, saved pages)
  npm run check -- --seeds ${folder}          list all problems

Once you have articles of your own, delete example.txt, example.yaml and the entries of names.yaml.`;
}
