/** The language of an article's text. */
import { eld } from 'eld/extrasmall';
import type { HeaderLine } from './header-lines.ts';

/** Enough for a safe answer, and no more than that is read. */
const ENOUGH = 1500;
/** Shorter texts are names and figures as often as sentences. */
const TOO_SHORT = 60;

/** BCP 47; null for texts too short or too mixed to tell. */
export function languageOf(lines: HeaderLine[]): string | null {
  let sample = '';
  for (const { kind, text } of lines) {
    if (kind === 'paragraph' || kind === 'quote') sample += `${text.slice(0, ENOUGH)}\n`;
    if (sample.length >= ENOUGH) break;
  }
  if (sample.length < TOO_SHORT) return null;
  const result = eld.detect(sample.slice(0, ENOUGH));
  return result.language && result.isReliable() ? result.language : null;
}
