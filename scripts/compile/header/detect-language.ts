/** The language of an article's text. */
import { eld } from 'eld/extrasmall';
import type { HeaderLine } from './header-lines.ts';

/** Characters that are read: enough for a safe answer. */
const MAX_CHARACTERS = 1500;
/** Shorter texts, in characters, are names and figures as often as sentences. */
const MIN_CHARACTERS = 60;

/** A BCP 47 tag; null for a text that is too short or too mixed to tell. */
export function detectLanguage(lines: HeaderLine[]): string | null {
  let sample = '';
  for (const { kind, text } of lines) {
    if (kind === 'paragraph' || kind === 'quote') sample += `${text.slice(0, MAX_CHARACTERS)}\n`;
    if (sample.length >= MAX_CHARACTERS) break;
  }
  if (sample.length < MIN_CHARACTERS) return null;
  const result = eld.detect(sample.slice(0, MAX_CHARACTERS));
  return result.language && result.isReliable() ? result.language : null;
}
