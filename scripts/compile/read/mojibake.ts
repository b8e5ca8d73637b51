/**
 * Text that was UTF-8, was read as Windows-1252 and saved again: "donâ€™t" for "don’t". A line is repaired only if all
 * of it reads as UTF-8 when it is turned back into bytes, and if what it shows stands in no language.
 */

/** The characters of the bytes 80 to FF in Windows-1252 (https://encoding.spec.whatwg.org/#windows-1252). */
export const WINDOWS_1252 = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 128 }, (_, at) => 128 + at),
);

const BYTES: ReadonlyMap<string, number> = new Map([
  // Some decoders keep the bytes 80 to 9F as controls.
  ...Array.from({ length: 32 }, (_, at) => [String.fromCharCode(128 + at), 128 + at] as const),
  ...[...WINDOWS_1252].map((character, at) => [character, 128 + at] as const),
]);

const NON_ASCII = /[^\0-\x7F]/;
/** What UTF-8's punctuation and accented Latin letters look like when they are read so. */
const SIGN = /â€|Ã[^\0-\x7F]|Â[\u00A0-\u00BF]|ï»¿|ðŸ/;
/** So many characters of UTF-8 in a row of bytes are no accident, whatever they look like. */
const MIN_CHARACTERS = 4;
/** Some texts were decoded twice. */
const MAX_ROUNDS = 2;

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export interface Repaired {
  text: string;
  /** How many lines were repaired, and the offset of the first. */
  lines: number;
  offset: number;
}

export function repairMojibake(text: string): Repaired {
  if (!/[\xC2-\xF4]/.test(text)) return { text, lines: 0, offset: 0 };
  let [lines, at, offset] = [0, 0, 0];
  const repaired = text.split('\n').map((line) => {
    const fixed = repairedLine(line);
    if (fixed !== line && lines++ === 0) offset = at;
    at += line.length + 1;
    return fixed;
  });
  return { text: repaired.join('\n'), lines, offset };
}

function repairedLine(line: string): string {
  let fixed = line;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const decoded = NON_ASCII.test(fixed) ? decodedAgain(fixed) : null;
    if (decoded === null) return fixed;
    fixed = decoded;
  }
  return fixed;
}

/** Null where the line is no UTF-8 that was read as Windows-1252, or might as well be what it shows. */
function decodedAgain(line: string): string | null {
  const bytes: number[] = [];
  let leads = 0;
  for (const character of line) {
    const code = character.charCodeAt(0);
    const byte = code < 0x80 ? code : BYTES.get(character);
    if (byte === undefined) return null;
    if (byte >= 0xc2) leads++;
    bytes.push(byte);
  }
  if (leads < MIN_CHARACTERS && !SIGN.test(line)) return null;
  try {
    return UTF_8.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
