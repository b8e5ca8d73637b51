/** Words that were parted at the ends of lines, as in print, are put together on the first of the two lines. */
import { isCommonWord } from '../languages/common-words.ts';
import { inAllLanguages } from '../languages/languages.ts';

/** Fewer are hyphens that happen to end a line. */
const MIN_PARTED_WORDS = 2;
/** The least share of lines that are broken inside a sentence. */
const MIN_BROKEN_SHARE = 0.25;

/** "deduc-" at a line's end, and "tion" or "tion," at the beginning of the next. */
const PARTED =
  /(?<head>\p{L}{2,30})-\n[ \t]*(?<tail>\p{Ll}[\p{Ll}\p{M}]{0,30})(?<mark>[^\s\p{L}]{0,4})(?:[ \t]|(?=\n|$))/gu;
const BROKEN_LINE = /[\p{L}\p{N},;-]\n[ \t]*\p{Ll}/gu;
const LINE = /\S[^\n]*/g;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** "long-" and "short-term": the hyphen stands for a part that follows. */
const FUNCTION_WORDS = inAllLanguages(({ page }) => page?.functionWords);

/** The text has as many lines as before; where its lines are not broken inside sentences, it stays as it is. */
export function withoutHyphens(text: string): string {
  if (!text.includes('-\n')) return text;
  const parted = text.match(PARTED)?.length ?? 0;
  const broken = text.match(BROKEN_LINE)?.length ?? 0;
  const lines = text.match(LINE)?.length ?? 0;
  if (parted < MIN_PARTED_WORDS || broken < MIN_BROKEN_SHARE * lines) return text;
  const written = new Set(text.toLowerCase().match(WORD) ?? []);
  return text.replace(PARTED, (found: string, head: string, tail: string, mark: string) => {
    const between = hyphenBetween(head.toLowerCase(), tail, written);
    return between === null ? found : `${head}${between}${tail}${mark}\n`;
  });
}

/** None in a word that is known without it; kept in "power-boat", which is two words; null where the break stays. */
function hyphenBetween(head: string, tail: string, written: ReadonlySet<string>): string | null {
  if (written.has(head + tail) || isCommonWord(head + tail)) return '';
  if (FUNCTION_WORDS.has(tail)) return null;
  const isCompound = isCommonWord(head) && isCommonWord(tail);
  return isCompound || written.has(`${head}-${tail}`) ? '-' : '';
}
