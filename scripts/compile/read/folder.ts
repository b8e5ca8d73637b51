/** The only reader of the disk: the files below the seeds folder, and their bytes. */
import type { Dirent } from 'node:fs';
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareCodeUnits } from '../../../src/text/code-units.ts';
import { causeOf } from '../core/failure.ts';
import { type Problem, problemAt } from '../core/problem.ts';
import { escapeControls } from '../text/escape-controls.ts';

/** In bytes. No article is larger; larger files are not read. */
export const LARGEST_FILE = 5_000_000;

export const LEDGER_FILE = 'ledger.ndjson';

/** The ledger grows by a line for each change. */
const LARGEST_LEDGER = 500_000_000;

export interface SeedFile {
  /**
   * Below the folder, with `/`, its letters composed (NFC): the same name on every file system. Controls are escaped
   * (`\\u202e`).
   */
  path: string;
  bytes: Uint8Array;
}

export interface SeedFolder {
  /** Sorted by path (code units: the same order on every machine). */
  files: SeedFile[];
  problems: Problem[];
}

/** Ignores hidden files and folders. Never follows links, which could lead anywhere on the machine. */
export function readFolder(folder: string): SeedFolder {
  const problems: Problem[] = [];
  const files: SeedFile[] = [];
  for (const { name, entry, file } of entriesBelow(folder, problems)) {
    const read = readSeed(entry, file, name === LEDGER_FILE ? LARGEST_LEDGER : LARGEST_FILE);
    if (read instanceof Uint8Array) files.push({ path: name, bytes: read });
    else problems.push(problemAt(name, 'error', 'read/unreadable', read));
  }
  return { files: files.sort((a, b) => compareCodeUnits(a.path, b.path)), problems };
}

interface Entry {
  /** Below the seeds folder, as `SeedFile.path`. */
  name: string;
  entry: Dirent;
  /** Where it is on the disk. */
  file: string;
}

/** Everything except folders. */
function* entriesBelow(folder: string, problems: Problem[]): Generator<Entry> {
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of entriesOf(folder, at, problems)) {
      if (entry.name.startsWith('.')) continue;
      const file = path.join(at, entry.name);
      if (entry.isDirectory()) folders.push(file);
      else yield { name: nameOf(folder, file), entry, file };
    }
  }
}

function entriesOf(folder: string, at: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(at, { withFileTypes: true });
  } catch (error) {
    const [name, rule] =
      at === folder ? [folder, 'read/no-folder'] : [nameOf(folder, at), 'read/unreadable'];
    problems.push(problemAt(name, 'error', rule, causeOf(error)));
    return [];
  }
}

/** The path in the dataset, which may not hold what a terminal or a page would obey. */
function nameOf(folder: string, file: string): string {
  const name = path.relative(folder, file).split(path.sep).join('/').normalize('NFC');
  return escapeControls(name);
}

/** The file's bytes, or why there are none. A pipe never ends. */
function readSeed(entry: Dirent, file: string, largest: number): Uint8Array | string {
  if (entry.isSymbolicLink()) return 'is a link: put the article itself here';
  if (!entry.isFile()) return 'is no regular file';
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | NO_LINK);
    const { size } = fstatSync(descriptor);
    if (size > largest) return `has ${size} bytes, more than ${largest}: no article`;
    return readFileSync(descriptor);
  } catch (error) {
    return causeOf(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** A file may be replaced by a link between listing and opening. Windows has no such flag. */
const NO_LINK = constants.O_NOFOLLOW ?? 0;
