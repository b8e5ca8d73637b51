/** An exception as one line for a bug report: no stack trace and no path of the local machine. */
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..') + path.sep;

const FRAME = /^ {4}at .+:\d+:\d+\)?$/;

/** In characters: the message may hold a whole text. */
const MAX_MESSAGE_LENGTH = 300;

/** `TypeError: x is not iterable (scripts/compile/quotes/quotes.ts:41)` */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, MAX_MESSAGE_LENGTH);
  const [first = ''] = `${error.name}: ${error.message}`.replaceAll(ROOT, '').split('\n');
  const frame = error.stack?.split('\n').find((line) => FRAME.test(line) && line.includes(ROOT));
  const place = frame?.slice(frame.indexOf(ROOT) + ROOT.length).replace(/:\d+\)?$/, '');
  return first.slice(0, MAX_MESSAGE_LENGTH) + (place ? ` (${place})` : '');
}

/**
 * What a library returns; null when it throws, which costs only what it was asked for.
 * @param failed is told what was thrown, as one line
 */
export function attempt<Result>(
  call: () => Result,
  failed: (failure: string) => void,
): Result | null {
  try {
    return call();
  } catch (error) {
    failed(failureOf(error));
    return null;
  }
}

/** `EACCES: permission denied`, without the call and the absolute path that Node adds. */
export function causeOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/, \w+(?: '.*)?$/s, '');
}

/** What the operating system refused. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
