/** The regular expressions that the code writes as literals. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface RegexLiteral {
  /** `file:line` of the first place. */
  place: string;
  pattern: string;
  flags: string;
}

/** Each once, however often it stands in `src/` and `scripts/`. */
export function regexLiterals(): RegexLiteral[] {
  const literals = new Map<string, RegexLiteral>();
  for (const file of globSync('{src,scripts}/**/*.{ts,tsx}', { cwd: ROOT }).sort()) {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const add = (start: number, { pattern, flags }: { pattern: string; flags: string }) => {
      const line = text.slice(0, start).split('\n').length;
      const key = `/${pattern}/${flags}`;
      if (!literals.has(key)) literals.set(key, { place: `${file}:${line}`, pattern, flags });
    };
    new Visitor({
      Literal: (node) => {
        if ('regex' in node && node.regex) add(node.start, node.regex);
      },
    }).visit(parseSync(file, text).program);
  }
  return [...literals.values()];
}
