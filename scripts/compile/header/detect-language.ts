/** The language of an article's text. */
import { eld } from 'eld/extrasmall';
import { attempt } from '../core/failure.ts';
import type { Report } from '../core/problem.ts';
import type { HeaderLine } from './header-lines.ts';

/** Characters that are read: enough for a safe answer. */
const MAX_CHARACTERS = 1500;
/** Shorter texts, in characters, are names and figures as often as sentences. */
const MIN_CHARACTERS = 60;

/** Scripts in which only one language has news of any number. The detector may not know them. */
const SCRIPTS: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['bn', /\p{Script=Bengali}/gu],
];

/** A BCP 47 tag; null for a text that is too short or too mixed to tell, and where the detector fails. */
export function detectLanguage(
  lines: HeaderLine[],
  report: Report,
  detect: typeof detectByLetters = detectByLetters,
): string | null {
  let sample = '';
  for (const { kind, text } of lines) {
    if (kind === 'paragraph' || kind === 'quote') sample += `${text.slice(0, MAX_CHARACTERS)}\n`;
    if (sample.length >= MAX_CHARACTERS) break;
  }
  const byScript = languageByScript(sample || lines.map(({ text }) => text).join('\n'));
  if (byScript !== null) return byScript;
  if (sample.length < MIN_CHARACTERS) return null;
  return attempt(
    () => detect(sample.slice(0, MAX_CHARACTERS)),
    (failure) =>
      report(
        'warning',
        'header/language',
        `the language detector failed: state "language" in a correction, and report this line as a bug, with the file: ${failure}`,
      ),
  );
}

/** By the frequency of sequences of letters; null where several languages are about as likely. */
function detectByLetters(sample: string): string | null {
  const result = eld.detect(sample);
  return result.language && result.isReliable() ? result.language : null;
}

/** Where most letters are of such a script. */
function languageByScript(sample: string): string | null {
  if (!/[\u0370-\u17ff]/.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(([, script]) => (sample.match(script)?.length ?? 0) > letters / 2);
  return found?.[0] ?? null;
}
