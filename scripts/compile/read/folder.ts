/** The only reader of the disk: the files below the seeds folder, and their bytes. */
import { closeSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Problem, problemAt } from '../problem.ts';

/** No article in text is larger; a file that is will not be read. */
export const LARGEST_FILE = 5_000_000;

export interface SeedFile {
  /** Below the folder, with `/`. */
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
  for (const file of pathsBelow(folder, problems)) {
    const read = readSeed(path.join(folder, file));
    if (read instanceof Uint8Array) files.push({ path: file, bytes: read });
    else problems.push(problemAt(file, 'error', 'read/unreadable', read));
  }
  return { files, problems };
}

function pathsBelow(folder: string, problems: Problem[]): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => !file.split('/').some((step) => step.startsWith('.')))
      .sort();
  } catch (error) {
    problems.push(problemAt(folder, 'error', 'read/no-folder', saying(error)));
    return [];
  }
}

/** The file's bytes, or why there are none. */
function readSeed(file: string): Uint8Array | string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const { size } = fstatSync(descriptor);
    if (size > LARGEST_FILE) return `has ${size} bytes, more than ${LARGEST_FILE}: not an article`;
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
