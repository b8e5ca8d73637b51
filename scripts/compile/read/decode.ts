/** Bytes to text, whatever the encoding. */
import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import { attempt } from '../core/failure.ts';

const require = createRequire(import.meta.url);

export interface Decoded {
  text: string;
  /** A label of the Encoding Standard. */
  encoding: string;
  /** By statistics: neither a byte order mark nor the file itself says so, and it is not UTF-8. */
  guessed: boolean;
  /** Why the encoding could not even be guessed; then it is read as Windows-1252. */
  guessFailure: string | null;
  /** Number of lines that are not valid UTF-8 and were read as Windows-1252. */
  windows1252Lines: number;
}

/** Enough for statistics; the cost of guessing stays the same for any file. */
const SAMPLE = 1 << 16;

const BYTE_ORDER_MARKS: readonly [encoding: string, ...bytes: number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** Encodings whose name in the detector differs from the Encoding Standard. */
const LABELS: Readonly<Record<string, string>> = {
  cp949: 'euc-kr',
  cp932: 'shift_jis',
  cp874: 'windows-874',
  macroman: 'macintosh',
};

/**
 * A byte order mark decides, then UTF-16 by its zeros, then UTF-8 if it is that (few texts are by accident),
 * then what the file declares, then a guess.
 * @param declared the encoding that the text names in its own head
 * @param detect guesses by statistics: a name, or null for bytes that are no text
 * @returns null when the bytes are text in no encoding
 */
export function decode(
  bytes: Uint8Array,
  declared: string | null = null,
  detect: typeof detectEncoding = detectEncoding,
): Decoded | null {
  const known =
    markedEncoding(bytes) ?? utf16ByZeros(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : null);
  const stated = known ?? decoderLabel(declared);
  const guess = stated === null ? guessEncoding(bytes, detect) : null;
  const encoding = stated ?? guess?.encoding ?? null;
  if (encoding === null) return null;
  const text = new TextDecoder(encoding).decode(bytes);
  const mended =
    encoding === 'utf-8' ? withWindows1252Lines(text, bytes) : { text, windows1252Lines: 0 };
  return { ...mended, encoding, guessed: guess !== null, guessFailure: guess?.failure ?? null };
}

const LINE_FEED = 0x0a;

/** A line without a single character of UTF-8 beyond ASCII was pasted from a text of another encoding. */
function withWindows1252Lines(
  text: string,
  bytes: Uint8Array,
): Pick<Decoded, 'text' | 'windows1252Lines'> {
  let windows1252Lines = 0;
  if (!text.includes('\uFFFD')) return { text, windows1252Lines };
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const end = bytes.indexOf(LINE_FEED, at);
    const printed = bytes.subarray(at, end < 0 ? undefined : end);
    at = end + 1;
    if (!line.includes('\uFFFD') || WHOLE.test(line)) return line;
    windows1252Lines++;
    return new TextDecoder('windows-1252').decode(printed);
  });
  return { text: lines.join('\n'), windows1252Lines };
}

function markedEncoding(bytes: Uint8Array): string | null {
  const mark = BYTE_ORDER_MARKS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));
  return mark?.[0] ?? null;
}

/** Blanks and line feeds in UTF-16 leave zeros in every other byte only, and Latin letters do: half of all bytes. */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) at % 2 ? odd++ : even++;
  if (even + odd === 0 || even + odd < sample.length / (isUtf8(sample) ? 5 : 50)) return null;
  if (even <= odd / 50) return 'utf-16le';
  return odd <= even / 50 ? 'utf-16be' : null;
}

/** A character of UTF-8 that takes more than a byte, and is whole. */
const WHOLE = /[^\0-\x7F\uFFFD]/;

/** UTF-8, or UTF-8 with a broken character here and there (cut off, or pasted from elsewhere). */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD+/g)?.length ?? 0;
  const whole = text.match(new RegExp(WHOLE, 'g'))?.length ?? 0;
  return whole >= 2 * broken;
}

interface Guess {
  encoding: string | null;
  failure: string | null;
}

function guessEncoding(bytes: Uint8Array, detect: typeof detectEncoding): Guess {
  let failure: string | null = null;
  const found = attempt(
    () => ({ name: detect(bytes.subarray(0, SAMPLE)) }),
    (thrown) => {
      failure = thrown;
    },
  );
  if (found?.name === null) return { encoding: null, failure };
  return { encoding: decoderLabel(found?.name ?? null) ?? 'windows-1252', failure };
}

function detectEncoding(sample: Uint8Array): string | null {
  // Loaded with the first text that must be guessed.
  const jschardet: typeof import('jschardet') = require('jschardet');
  return jschardet.detect(sample).encoding || null;
}

/** The label under which TextDecoder knows an encoding, if it does. UTF-16 is never meant where it was not found. */
function decoderLabel(name: string | null): string | null {
  if (name === null) return null;
  try {
    const { encoding } = new TextDecoder(LABELS[name.toLowerCase()] ?? name);
    return /^utf/.test(encoding) ? null : encoding;
  } catch {
    return null;
  }
}
