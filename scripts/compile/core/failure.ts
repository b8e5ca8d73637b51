/** What an exception says to somebody who reports it: no stack, no path of the machine. */
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..') + path.sep;

const FRAME = /^ {4}at .+:\d+:\d+\)?$/;

/** In characters: the message may hold a whole text. */
const LONGEST = 300;

/** `TypeError: x is not iterable (scripts/compile/quotes/quotes.ts:41)` */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, LONGEST);
  const [first = ''] = `${error.name}: ${error.message}`.replaceAll(ROOT, '').split('\n');
  const frame = error.stack?.split('\n').find((line) => FRAME.test(line) && line.includes(ROOT));
  const place = frame?.slice(frame.indexOf(ROOT) + ROOT.length).replace(/:\d+\)?$/, '');
  return first.slice(0, LONGEST) + (place ? ` (${place})` : '');
}
