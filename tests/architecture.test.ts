/** Data flows one way: what a folder may import, and nothing else (README, "How it is built"). */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Each room and the rooms that it may look into, beside itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/dataset': [],
  'src/query': ['src/dataset'],
  'src/store': ['src/dataset', 'src/query'],
  'src/formats': ['src/dataset', 'src/query', 'src/store'],
  'src/pages': ['src/dataset', 'src/query', 'src/store'],
  'src/http': ['src/dataset', 'src/query', 'src/store', 'src/formats', 'src/pages'],
  'scripts/compile': ['src/dataset'],
};

/** Packages that the Worker bundles, by the room that may use them; the compiler may use any. */
const PACKAGES: Record<string, readonly RegExp[]> = {
  'src/dataset': [/^zod$/],
  'src/query': [/^@orama\/stemmers\//],
  'src/pages': [/^hono\/jsx/],
  'src/http': [/^hono(?:\/|$)/],
};

interface Import {
  from: string;
  /** A file below the root, or a package's name. */
  to: string;
}

const ROOMS = Object.keys(MAY_IMPORT);

describe.each(ROOMS)('%s', (room) => {
  const found = importsOf(room);

  it('has files', () => {
    expect(found.length).toBeGreaterThan(0);
  });

  it('looks only where data comes from', () => {
    const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
    const wrong = found.filter(
      ({ to }) => isOurs(to) && !allowed.some((folder) => to.startsWith(`${folder}/`)),
    );
    expect(wrong).toEqual([]);
  });
});

it.each(ROOMS.filter((room) => room.startsWith('src/')))(
  '%s bundles no package but its own few',
  (room) => {
    const wrong = importsOf(room).filter(
      ({ to }) => !isOurs(to) && !(PACKAGES[room] ?? []).some((name) => name.test(to)),
    );
    expect(wrong).toEqual([]);
  },
);

it('keeps zod out of the Worker: its schema is imported as types only', () => {
  const values = globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).filter((file) =>
    /^import (?!type).*schema\.ts/m.test(readFileSync(path.join(ROOT, file), 'utf8')),
  );
  expect(values).toEqual([]);
});

function importsOf(room: string): Import[] {
  return globSync(`${room}/**/*.{ts,tsx}`, { cwd: ROOT }).flatMap((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    return [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)';/gms)].map((match) => ({
      from: file,
      to: resolve(file, match[1] ?? ''),
    }));
  });
}

function resolve(file: string, name: string): string {
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
}

function isOurs(name: string): boolean {
  return /^(?:src|scripts|tests|build|seeds)\//.test(name);
}
