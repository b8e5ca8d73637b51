/** The only reader of the disk: which files below a folder are articles, and their bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ARTICLE = /\.(?:txt|md|html?)$/i;

export interface SeedFile {
  /** Below the folder, with `/`. */
  path: string;
  bytes: Uint8Array;
}

/** Every article below the folder, sorted by path (code units: the same order on every machine). */
export function readArticles(folder: string): SeedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ARTICLE.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: path.relative(folder, file).split(path.sep).join('/'), file }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, file }) => ({ path, bytes: readFileSync(file) }));
}
