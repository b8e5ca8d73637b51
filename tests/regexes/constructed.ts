/** The regular expressions that the compiler makes of word lists, at its start or with the first article of a language. */
import path from 'node:path';
import type { RegexLiteral } from './literals.ts';

const ROOT = path.resolve(import.meta.dirname, '../..') + path.sep;
/** `    at name (/root/scripts/compile/lines/notes.ts:44:10)` */
const OURS = /((?:scripts|src)\/[^\s:()]+:\d+):\d+\)?$/;

/** Each once: what `new RegExp` is asked for while the compiler is loaded and reads an article in each of its languages. */
export async function constructedRegexes(): Promise<RegexLiteral[]> {
  const found = new Map<string, RegexLiteral>();
  const Original = globalThis.RegExp;
  const observed = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined], caller) {
      const regex: RegExp = Reflect.construct(target, [pattern, flags], caller);
      const place = placeOf(new Error().stack ?? '', Original);
      const key = `/${regex.source}/${regex.flags}`;
      if (place !== null && !found.has(key))
        found.set(key, { place, pattern: regex.source, flags: regex.flags });
      return regex;
    },
  });
  globalThis.RegExp = observed;
  try {
    await readArticles();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}

/** Where in the project the constructor was called; null where a library called it. */
function placeOf(stack: string, Original: RegExpConstructor): string | null {
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
  const caller = frames.find((line) => !line.includes('tests/regexes/constructed.ts')) ?? '';
  if (!caller.includes(ROOT) || caller.includes('node_modules')) return null;
  return Original.prototype.exec.call(OURS, caller)?.[1] ?? null;
}

async function readArticles(): Promise<void> {
  const { analyze } = await import('../../scripts/compile/analyze.ts');
  await import('../../scripts/compile/compile.ts');
  const { LANGUAGES } = await import('../../scripts/compile/languages/languages.ts');
  for (const { tag } of LANGUAGES) {
    const text = `---\nlanguage: ${tag}\n---\n# Harbour opens for ships\n\nBy Ada Brenner\nMarch 22, 2023\n\nMayor Ada Brenner said on Tuesday: “We will not wait.” The harbour opens on 3 April.\n`;
    const article = { path: `${tag}.md`, bytes: Buffer.from(text) };
    analyze({ article, corrections: null }, []);
  }
}
