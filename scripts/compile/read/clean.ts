/** Cleans decoded text into the text that spans point into: invisible characters removed, equivalent forms unified. */
import type { Severity } from '../core/problem.ts';
import { repairMojibake, WINDOWS_1252 } from './mojibake.ts';

export interface Cleaned {
  text: string;
  remarks: Remark[];
}

interface Remark {
  severity: Severity;
  rule: string;
  message: string;
  /** Where it first stands, in the text before cleaning. */
  offset: number;
}

interface Cleaning {
  pattern: RegExp;
  replacement: string | ((found: string) => string);
  /** Said when the pattern occurs; without it, nobody misses what goes. */
  remark?: { severity: Severity; rule: string; say: (count: number) => string };
}

/** In order: a later one sees the work of those before. */
const CLEANINGS: readonly Cleaning[] = [
  { pattern: /\r\n?|[\u2028\u2029]/g, replacement: '\n' },
  { pattern: /[\v\f]/g, replacement: ' ' },
  {
    // As C1 controls they are nothing, and no text means them.
    pattern: /[\x80-\x9F]/g,
    replacement: (found) => WINDOWS_1252.charAt(found.charCodeAt(0) - 0x80),
    remark: {
      severity: 'notice',
      rule: 'read/windows-1252-in-unicode',
      say: (count) => `${count} characters read as Windows-1252: in Unicode they are controls`,
    },
  },
  {
    pattern: /[\0-\x08\x0E-\x1F\x7F-\x9F]/g,
    replacement: '',
    remark: {
      severity: 'notice',
      rule: 'read/control-characters',
      say: (count) => `${count} control characters removed`,
    },
  },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    replacement: '',
    remark: {
      severity: 'notice',
      rule: 'read/bidirectional-controls',
      say: (count) =>
        `${count} controls of writing direction removed: text may have looked otherwise`,
    },
  },
  {
    pattern: /[\u{E0000}-\u{E007F}]/gu,
    replacement: '',
    remark: {
      severity: 'warning',
      rule: 'read/hidden-characters',
      say: (count) => `${count} invisible tag characters removed: they can hide text from readers`,
    },
  },
  // Soft hyphens, zero-width characters, and the code points that are no characters.
  {
    pattern: /[\xAD\u180E\u200B\u2060-\u2064\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF\uFDD0-\uFDEF]/g,
    replacement: '',
  },
  // Joiners mean something in Arabic, in Indic scripts and between emoji; in Latin text they do not.
  { pattern: /(?<![^\s\p{Script=Latin}\p{P}\d])[\u200C\u200D]/gu, replacement: '' },
  // Putting marks in order costs their number squared (UAX #15, section 13: no text needs more than 30 in a row).
  {
    pattern: /(?<=\p{M}{30})\p{M}+/gu,
    replacement: '',
    remark: {
      severity: 'notice',
      rule: 'read/combining-marks',
      say: (count) => `${count} letters have more than 30 combining marks: the rest was removed`,
    },
  },
  { pattern: /[\uFB00-\uFB06]/g, replacement: (found) => found.normalize('NFKC') },
  { pattern: /[^\S\n\t ]/g, replacement: ' ' },
];

/** UTF-8 that was read as Windows-1252 and saved as UTF-8: â€™ for ’, Ã© for é. */
const MOJIBAKE = /â€[™œ\x9D“”˜¦¢\x93\x94]|Ã[€‚ƒ„…†‡ˆ‰Š‹Œ\u00A0-\u00BF]|Â[\u00A0-\u00BF]|ï»¿|ðŸ/g;

const SIGNS: readonly { pattern: RegExp; remark: NonNullable<Cleaning['remark']> }[] = [
  {
    pattern: MOJIBAKE,
    remark: {
      severity: 'warning',
      rule: 'read/mojibake',
      say: (count) =>
        `${count} characters look decoded twice (such as â€™ for ’): save the file from its source again`,
    },
  },
  {
    pattern: /\uFFFD/g,
    remark: {
      severity: 'warning',
      rule: 'read/broken-characters',
      say: (count) => `${count} characters are broken (U+FFFD)`,
    },
  },
];

export function clean(decoded: string): Cleaned {
  const remarks: Remark[] = [];
  const { text: repaired, lines, offset } = repairMojibake(decoded.toWellFormed());
  if (lines > 0)
    remarks.push({
      severity: 'notice',
      rule: 'read/mojibake-repaired',
      message: `${lines} lines had been decoded twice (such as â€™ for ’) and were repaired`,
      offset,
    });
  let text = repaired;
  for (const { pattern, remark } of SIGNS) notice(text, pattern, remark, remarks);
  for (const { pattern, replacement, remark } of CLEANINGS) {
    if (remark) notice(text, pattern, remark, remarks);
    text = text.replace(pattern, (found) =>
      typeof replacement === 'string' ? replacement : replacement(found),
    );
  }
  return { text: text.normalize('NFC'), remarks };
}

function notice(
  text: string,
  pattern: RegExp,
  { severity, rule, say }: NonNullable<Cleaning['remark']>,
  remarks: Remark[],
): void {
  const first = text.search(pattern);
  if (first < 0) return;
  const count = text.match(pattern)?.length ?? 0;
  remarks.push({ severity, rule, message: say(count), offset: first });
}
