/** Data flows one way: which folder may import which, and no circles (ARCHITECTURE.md). */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/** What every stage of the compiler may use. */
const COMPILE_TOOLS = [
  'src/cache',
  'src/text',
  'scripts/compile/text',
  'scripts/compile/dates',
  'scripts/compile/core',
  'scripts/compile/languages',
] as const;

/** What the folder and the editor's files are read by. */
const READERS = ['scripts/compile/read', 'scripts/compile/editor'] as const;

/**
 * Each folder and the folders that it may import from, beside itself. An entry covers its subfolders, except those
 * with an entry of their own.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/cache': [],
  'src/text': ['src/cache'],
  'src/dataset': [],
  'src/model': ['src/cache', 'src/text', 'src/dataset'],
  'src/index': ['src/cache', 'src/text', 'src/dataset', 'src/model'],
  'src/query': ['src/text', 'src/model'],
  'src/store': ['src/cache', 'src/text', 'src/dataset', 'src/model', 'src/query'],
  'src/store/bundled': [
    'src/cache',
    'src/text',
    'src/dataset',
    'src/model',
    'src/index',
    'src/query',
    'src/store',
  ],
  'src/store/d1': [
    'src/cache',
    'src/text',
    'src/dataset',
    'src/model',
    'src/index',
    'src/query',
    'src/store',
  ],
  'src/formats/feed': ['src/dataset', 'src/model'],
  'src/formats/items': ['src/text', 'src/dataset', 'src/model', 'src/formats/feed'],
  'src/formats': [
    'src/cache',
    'src/dataset',
    'src/model',
    'src/query',
    'src/formats/feed',
    'src/formats/items',
  ],
  'src/formats/openapi': [
    'src/dataset',
    'src/model',
    'src/query',
    'src/formats',
    'src/formats/feed',
  ],
  'src/pages': [
    'src/cache',
    'src/text',
    'src/dataset',
    'src/model',
    'src/query',
    'src/store',
    'src/formats',
  ],
  'src/mcp': [
    'src/text',
    'src/dataset',
    'src/model',
    'src/query',
    'src/store',
    'src/formats',
    'src/formats/feed',
    'src/formats/items',
  ],
  'src/http': [
    'src/cache',
    'src/text',
    'src/dataset',
    'src/model',
    'src/query',
    'src/store',
    'src/formats',
    'src/formats/feed',
    'src/formats/items',
    'src/formats/openapi',
    'src/mcp',
    'src/pages',
  ],
  // The Worker's entry puts the parts together.
  src: [
    'src/cache',
    'src/dataset',
    'src/model',
    'src/store/bundled',
    'src/store/d1',
    'src/formats',
    'src/formats/feed',
    'src/pages',
    'src/http',
    'build',
  ],
  // The compiler shares the dataset's types, the comparison of names and the caches with the Worker. Tools first:
  'scripts/compile/text': ['src/cache', 'src/text', 'src/dataset'],
  'scripts/compile/languages': ['scripts/compile/text'],
  'scripts/compile/dates': ['scripts/compile/text', 'scripts/compile/languages', 'src/dataset'],
  'scripts/compile/core': [
    'src/text',
    'scripts/compile/text',
    'scripts/compile/dates',
    'src/dataset',
  ],
  'scripts/compile/lines': [...COMPILE_TOOLS, 'src/dataset'],
  // Then the stages of one article, in the order in which they run.
  'scripts/compile/read': [...COMPILE_TOOLS, 'src/dataset'],
  'scripts/compile/editor': [
    ...COMPILE_TOOLS,
    'scripts/compile/lines',
    'scripts/compile/read',
    'src/text',
    'src/dataset',
  ],
  'scripts/compile/segment': [...COMPILE_TOOLS, 'scripts/compile/lines', 'src/dataset'],
  'scripts/compile/header': [
    ...COMPILE_TOOLS,
    'scripts/compile/editor',
    'scripts/compile/lines',
    'src/dataset',
  ],
  'scripts/compile/names': [...COMPILE_TOOLS, ...READERS, 'src/dataset'],
  'scripts/compile/quotes': [...COMPILE_TOOLS, 'src/dataset'],
  // Then those that compare articles, and the records made of it all.
  'scripts/compile/stories': [...COMPILE_TOOLS, 'scripts/compile/names', 'src/dataset'],
  'scripts/compile/statements': [...COMPILE_TOOLS, 'src/dataset'],
  'scripts/compile/events': [...COMPILE_TOOLS, 'scripts/compile/stories', 'src/dataset'],
  'scripts/compile/output': [
    ...COMPILE_TOOLS,
    'scripts/compile/names',
    'scripts/compile/stories',
    'src/dataset',
  ],
  'scripts/compile/ledger': ['scripts/compile/core', 'scripts/compile/read', 'src/dataset'],
  // The pipeline itself.
  'scripts/compile': [
    ...COMPILE_TOOLS,
    ...READERS,
    'scripts/compile/segment',
    'scripts/compile/header',
    'scripts/compile/names',
    'scripts/compile/quotes',
    'scripts/compile/stories',
    'scripts/compile/statements',
    'scripts/compile/events',
    'scripts/compile/output',
    'scripts/compile/ledger',
    'src/dataset',
  ],
  'scripts/training': [
    ...COMPILE_TOOLS,
    ...READERS,
    'scripts',
    'scripts/compile',
    'scripts/compile/segment',
    'scripts/compile/quotes',
    'scripts/compile/stories',
    'evaluation/read',
    'evaluation/score',
  ],
  'scripts/publish': [
    'scripts/compile/core',
    'src/dataset',
    'src/model',
    'src/store',
    'src/store/d1',
    'src/formats/feed',
  ],
  'scripts/bench': [
    'scripts',
    'scripts/publish',
    'scripts/compile',
    'scripts/compile/read',
    'scripts/compile/output',
    'src/cache',
    'src/dataset',
    'src/index',
    'src/model',
    'src/query',
    'src/store',
    'src/store/d1',
    'tests',
  ],
  // The commands.
  scripts: [
    ...COMPILE_TOOLS,
    ...READERS,
    'scripts/compile',
    'scripts/compile/ledger',
    'scripts/compile/output',
    'scripts/publish',
    'src/cache',
    'src/dataset',
    'src/model',
    'src/index',
    'src/query',
    'src/formats',
    'src/formats/openapi',
  ],
  // The evaluation sees the compiler as a user does: files in, dataset out.
  'evaluation/read': [],
  'evaluation/score': ['evaluation/read', 'src/dataset'],
  evaluation: [
    'src/text',
    'evaluation/read',
    'evaluation/score',
    'scripts/compile',
    'scripts/compile/read',
  ],
};

/** Packages that the Worker bundles, by the folder that may import them; scripts may import any. */
const PACKAGES: Record<string, readonly RegExp[]> = {
  'src/dataset': [/^zod$/],
  'src/formats/openapi': [/^zod$/],
  'src/text': [/^@orama\/stemmers\//],
  'src/pages': [/^hono\/(?:jsx|html)/],
  'src/http': [/^hono(?:\/|$)/],
  src: [/^cloudflare:workers$/, /^node:async_hooks$/],
};

interface Import {
  from: string;
  /** A file below the root, or a package's name. */
  to: string;
}

const imports = globSync('{src,scripts,evaluation}/**/*.{ts,tsx}', { cwd: ROOT })
  .filter((file) => !file.includes('node_modules'))
  .flatMap(importsOf);

const entries = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);

describe.each(entries)('%s', (entry) => {
  const own = imports.filter(({ from }) => entryOf(from) === entry);

  it('is a folder', () => {
    expect(globSync(`${entry}/*.ts`, { cwd: ROOT })).not.toEqual([]);
  });

  it('imports from its allowed folders only', () => {
    const allowed = [entry, ...(MAY_IMPORT[entry] ?? [])];
    const wrong = own.filter(({ to }) => isOurs(to) && !allowed.includes(entryOf(to)));
    expect(wrong).toEqual([]);
  });
});

it('has every folder in the table', () => {
  const listed = new Set(entries);
  const folders = imports.map(({ from }) => path.posix.dirname(from));
  const unlisted = folders.filter((folder) => !listed.has(folder));
  expect(unlisted).toEqual([]);
});

it.each(entries.filter((entry) => entry.startsWith('src')))(
  '%s imports only the packages that it may',
  (entry) => {
    const wrong = imports.filter(
      ({ from, to }) =>
        entryOf(from) === entry && !isOurs(to) && !PACKAGES[entry]?.some((name) => name.test(to)),
    );
    expect(wrong).toEqual([]);
  },
);

it('has no import circle between files, types included', () => {
  expect(circles(imports.filter(({ to }) => isOurs(to)))).toEqual([]);
});

it('has no import circle between folders, subfolders included', () => {
  const between = imports
    .filter(({ to }) => isOurs(to))
    .map(({ from, to }) => ({ from: path.posix.dirname(from), to: path.posix.dirname(to) }))
    .filter(({ from, to }) => from !== to);
  expect(circles(between)).toEqual([]);
});

it('finds circles of two and of three, and none in a chain', () => {
  const chain = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
  ];
  expect(circles(chain)).toEqual([]);
  expect(circles([...chain, { from: 'b', to: 'a' }])).toEqual([['a', 'b']]);
  expect(circles([...chain, { from: 'c', to: 'a' }])).toEqual([['a', 'b', 'c']]);
});

it('keeps zod out of the Worker: its schemas are imported as types only, except by each other', () => {
  const values = globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).filter(
    (file) =>
      !file.endsWith('schema.ts') &&
      /^import (?!type).*schema\.ts/m.test(readFileSync(path.join(ROOT, file), 'utf8')),
  );
  expect(values).toEqual([]);
});

it('keeps what writes the index out of the Worker, and opens one door to it for scripts', () => {
  const writes = (file: string) => /^src\/index\/(?:write-index|.*-writer)\.ts$/.test(file);
  const wrong = imports.filter(({ from, to }) => {
    if (from.startsWith('scripts/')) return writes(to) && to !== 'src/index/write-index.ts';
    return writes(to) && !writes(from);
  });
  expect(wrong).toEqual([]);
});

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)';/gms)].map((match) => ({
    from: file,
    to: resolve(file, match[1] ?? ''),
  }));
}

function resolve(file: string, name: string): string {
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
}

function isOurs(name: string): boolean {
  return /^(?:src|scripts|evaluation|tests|build|seeds)\//.test(name);
}

/** The longest entry of the table that a file lies below; for what has none, its first folder. */
function entryOf(file: string): string {
  return entries.find((entry) => file.startsWith(`${entry}/`)) ?? file.split('/', 1)[0] ?? '';
}

/** The groups of nodes from each of which every other is reached: strongly connected components, sorted. */
function circles(edges: readonly Import[]): string[][] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const reached = new Map<string, Set<string>>();
  for (const start of next.keys()) {
    const seen = new Set<string>();
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const { to } of next.get(node) ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        open.push(to);
      }
    }
    reached.set(start, seen);
  }
  const inCircles = [...next.keys()].filter((node) => reached.get(node)?.has(node));
  const groups = Map.groupBy(inCircles, (node) =>
    inCircles
      .filter((other) => reached.get(node)?.has(other) && reached.get(other)?.has(node))
      .sort()
      .join(' '),
  );
  return [...groups.keys()].map((group) => group.split(' '));
}
