/**
 * Caches the analysis of each article, so that the next compile analyzes only what changed. An entry is valid for the
 * same file, corrections, known names and compiler. The cache can be deleted at any time.
 */
import { createHash, type Hash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Analysis } from './compile/analyze.ts';
import type { OpenAnalysisCache } from './compile/analyze-changed.ts';
import { causeOf } from './compile/core/failure.ts';
import type { SeedFile } from './compile/read/folder.ts';
import type { ArticleFile } from './compile/read/sort-files.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CACHES = path.join(ROOT, 'build', 'cache');

/** An entry begins with the digest of its inputs. */
const DIGEST_BYTES = 32;

/**
 * The cache of one dossier's folder.
 * @param caches the folder of all caches
 */
export function analysisCacheOf(seeds: string, caches = CACHES): OpenAnalysisCache {
  const name = createHash('sha256').update(path.resolve(seeds)).digest('hex').slice(0, 16);
  return createAnalysisCache(path.join(caches, name), compilerDigest());
}

/** @param compiler a digest that changes whenever analysis may give other results */
export function createAnalysisCache(folder: string, compiler: string): OpenAnalysisCache {
  return (known) => {
    const context = createHash('sha256').update(compiler).update(serialize(known)).digest('hex');
    /** Digests of files without a valid entry. */
    const changed = new Map<ArticleFile, Buffer>();
    return {
      find: (file) => {
        const digest = digestOf(file, context);
        const analysis = read(path.join(folder, entryOf(file)), digest);
        if (analysis === undefined) changed.set(file, digest);
        return analysis;
      },
      keep: (files, analyses) => {
        try {
          mkdirSync(folder, { recursive: true });
          for (const [at, file] of files.entries()) {
            const [digest, analysis] = [changed.get(file), analyses[at]];
            if (digest !== undefined && analysis !== undefined && isComplete(analysis)) {
              write(path.join(folder, entryOf(file)), digest, analysis);
            }
          }
          removeOthers(folder, new Set(files.map(entryOf)));
        } catch (error) {
          console.error(
            `notice: ${folder} cannot be written, so the next compile analyzes every article again: ${causeOf(error)}`,
          );
        }
      },
    };
  };
}

/** A file name for any path, whatever characters it has. */
function entryOf({ article }: ArticleFile): string {
  return createHash('sha256').update(article.path).digest('hex').slice(0, 32);
}

function digestOf({ article, corrections }: ArticleFile, context: string): Buffer {
  const hash = createHash('sha256').update(context);
  for (const file of [article, corrections]) addFile(hash, file);
  return hash.digest();
}

function addFile(hash: Hash, file: SeedFile | null): void {
  const { path: name = '', bytes = new Uint8Array() } = file ?? {};
  hash.update(JSON.stringify([name, file === null ? null : bytes.length])).update(bytes);
}

/** Undefined if the entry is missing, damaged, or made from other inputs. */
function read(entry: string, digest: Buffer): Analysis | undefined {
  try {
    const bytes = readFileSync(entry);
    if (!bytes.subarray(0, DIGEST_BYTES).equals(digest)) return undefined;
    // Safe to read as an `Analysis`: the digest covers the compiler that wrote it.
    const analysis: Analysis = deserialize(bytes.subarray(DIGEST_BYTES));
    return analysis;
  } catch {
    return undefined;
  }
}

/** Writes to a temporary file and renames it, so that no entry is ever read half-written. */
function write(entry: string, digest: Buffer, analysis: Analysis): void {
  const beside = `${entry}.${process.pid}.tmp`;
  writeFileSync(beside, Buffer.concat([digest, serialize(analysis)]));
  renameSync(beside, entry);
}

/** False if an article was left out by a time limit, which depends on how busy the machine was. */
function isComplete({ problems }: Analysis): boolean {
  return !problems.some(({ rule }) => rule.startsWith('compile/'));
}

function removeOthers(folder: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (!used.has(name)) rmSync(path.join(folder, name), { force: true });
  }
}

/** Covers all code and data of a compile: the compiler with its word lists and weights, packages, Node. */
function compilerDigest(): string {
  const files = globSync(
    ['scripts/compile/**/*.*', 'src/{cache,dataset,text}/**/*.*', 'package-lock.json'],
    { cwd: ROOT },
  );
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const file of files.sort()) {
    addFile(hash, { path: file, bytes: readFileSync(path.join(ROOT, file)) });
  }
  return hash.digest('hex');
}
