/**
 * Files that become visible together. They are written into a folder of their own, and what stands at their places are
 * links through one pointer: replacing the pointer, in one step that no kill can cut in two, replaces them all.
 *
 *     dataset.json              → dataset.versions/current/dataset.json
 *     index.bin                 → dataset.versions/current/index.bin
 *     dataset.versions/current  → 4711-0      the pointer
 *     dataset.versions/4711-0/                the files, by the process that wrote them
 *
 * One file by itself needs no pointer: it is moved to its place.
 */
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { Refusal } from '../core/refusal.ts';

const POINTER = 'current';
/** A link that is about to replace another: `dataset.json.4711.tmp`. */
const TEMPORARY = /\.(\d+)\.tmp$/;
/** `4711-0`: the process, and which of its versions. */
const VERSION = /^(\d+)-\d+$/;

export interface FilePlacement {
  /**
   * Where to write the file that will stand at a place.
   * @throws when none can stand there
   */
  stage: (place: string) => string;
  /** Puts all in place. */
  commit: () => void;
  /** Takes away what is not in place. */
  close: () => void;
}

/** @param place of the first file; the others stand in the same folder */
export function placeFiles(place: string): FilePlacement {
  const folder = path.dirname(place);
  const all = path.join(folder, `${path.parse(place).name}.versions`);
  const places: string[] = [];
  makeFolder(all);
  clear(folder, TEMPORARY);
  clear(all, TEMPORARY);
  const before = readLink(path.join(all, POINTER));
  clear(all, VERSION, [before]);
  const version = newVersion(all);
  const stage = (place: string) => {
    checkPlace(place, folder);
    places.push(place);
    return path.join(all, version, path.basename(place));
  };
  const commit = () => {
    // Links to files need rights on Windows that few have.
    if (places.length === 1 || process.platform === 'win32') {
      for (const place of places) renameSync(path.join(all, version, path.basename(place)), place);
      return;
    }
    makeLinks(all, places);
    point(all, version);
  };
  const close = () => {
    // Whoever has just followed the pointer still finds what it led to.
    clear(all, VERSION, [before, readLink(path.join(all, POINTER))]);
    if (readdirSync(all).length === 0) rmdirSync(all);
  };
  return { stage, commit, close };
}

/** @throws when no file can stand there */
export function checkPlace(place: string, folder: string = path.dirname(place)): void {
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(`${place} is a folder: name a file in it`);
  if (path.resolve(path.dirname(place)) !== path.resolve(folder))
    throw new Refusal(`${place} is not in ${folder}: what is written together is in one folder`);
}

/** Step by step: Node's own `recursive` never ends where a file system lets nobody make a folder (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been first.
    if (!existsSync(folder)) throw error;
  }
}

function newVersion(all: string): string {
  for (let number = 0; ; number++) {
    const version = `${process.pid}-${number}`;
    if (existsSync(path.join(all, version))) continue;
    mkdirSync(path.join(all, version));
    return version;
  }
}

/** Makes links of the places, each to what stood there: nothing is seen to change. */
function makeLinks(all: string, places: readonly string[]): void {
  const targetOf = (place: string) => path.join(path.basename(all), POINTER, path.basename(place));
  if (places.every((place) => readLink(place) === targetOf(place))) return;
  const version = newVersion(all);
  for (const place of places)
    if (existsSync(place)) copyFileSync(place, path.join(all, version, path.basename(place)));
  point(all, version);
  for (const place of places) replaceByLink(place, targetOf(place));
}

function point(all: string, version: string): void {
  replaceByLink(path.join(all, POINTER), version);
}

function replaceByLink(place: string, target: string): void {
  const beside = `${place}.${process.pid}.tmp`;
  symlinkSync(target, beside);
  renameSync(beside, place);
}

function readLink(file: string): string | null {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(file) : null;
}

/** Removes what processes have left that are no longer at work. */
function clear(folder: string, left: RegExp, kept: readonly (string | null)[] = []): void {
  for (const name of readdirSync(folder)) {
    const [, writer] = left.exec(name) ?? [];
    if (writer !== undefined && !kept.includes(name) && !isAtWork(Number(writer)))
      rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/** Another process; what has this one's own number is an earlier one's, or no longer needed. */
function isAtWork(writer: number): boolean {
  if (writer === process.pid) return false;
  try {
    process.kill(writer, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
