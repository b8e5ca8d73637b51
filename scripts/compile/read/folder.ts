/** The only reader of the disk: the files below the seeds folder, and their bytes. */
import type { Dirent } from 'node:fs';
import { closeSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Problem, problemAt } from '../core/problem.ts';

/** In bytes. No article's text is larger; a file that is will not be read. */
export const LARGEST_FILE = 5_000_000;

export const LEDGER_FILE = 'ledger.ndjson';

/** The ledger grows by a line for each change. */
const LARGEST_LEDGER = 500_000_000;

export interface SeedFile {
  /** Below the folder, with `/`, its letters composed (NFC): the same name on every file system. */
  path: string;
  bytes: Uint8Array;
}

export interface SeedFolder {
  /** Sorted by path (code units: the same order on every machine). */
  files: SeedFile[];
  problems: Problem[];
}

/** Hidden files and folders are none of the dossier's. */
export function readFolder(folder: string): SeedFolder {
  const problems: Problem[] = [];
  const files: SeedFile[] = [];
  for (const entry of entriesBelow(folder, problems)) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/').normalize('NFC');
    if (entry.isDirectory() || isHidden(name)) continue;
    const read = readSeed(entry, file, name === LEDGER_FILE ? LARGEST_LEDGER : LARGEST_FILE);
    if (read instanceof Uint8Array) files.push({ path: name, bytes: read });
    else problems.push(problemAt(name, 'error', 'read/unreadable', read));
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

function entriesBelow(folder: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    problems.push(problemAt(folder, 'error', 'read/no-folder', saying(error)));
    return [];
  }
}

function isHidden(name: string): boolean {
  return name.split('/').some((step) => step.startsWith('.'));
}

/** The file's bytes, or why there are none. A link could lead anywhere on the machine, a pipe never ends. */
function readSeed(entry: Dirent, file: string, largest: number): Uint8Array | string {
  if (entry.isSymbolicLink()) return 'is a link: put the article itself here';
  if (!entry.isFile()) return 'is no regular file';
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const { size } = fstatSync(descriptor);
    if (size > largest) return `has ${size} bytes, more than ${largest}: no article`;
    return readFileSync(descriptor);
  } catch (error) {
    return saying(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function saying(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
