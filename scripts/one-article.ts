/** Reads a single article without compiling its folder, with its corrections and the known names of the folder. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './compile/core/problem.ts';
import { Refusal } from './compile/core/refusal.ts';
import { type KnownNames, readKnownNames } from './compile/editor/names-file.ts';
import type { SeedFile } from './compile/read/folder.ts';
import { readText } from './compile/read/read.ts';
import { type ArticleFile, NAMES_FILE } from './compile/read/sort-files.ts';

/** @throws if the file cannot be read */
export function articleFileAt(file: string): ArticleFile {
  const corrections = file.replace(/\.\w+$/, '.yaml');
  return {
    article: seedAt(file),
    corrections: corrections !== file && existsSync(corrections) ? seedAt(corrections) : null,
  };
}

export function knownNamesIn(seeds: string, problems: Problem[]): KnownNames {
  const file = path.join(seeds, NAMES_FILE);
  if (!existsSync(file)) return [];
  const yaml = readText(seedAt(file), problems);
  return yaml === null ? [] : readKnownNames({ path: file, text: yaml }, problems);
}

function seedAt(file: string): SeedFile {
  if (statSync(file).isDirectory()) throw new Refusal(`${file} is a folder: name an article`);
  return { path: file.split(path.sep).join('/'), bytes: readFileSync(file) };
}
