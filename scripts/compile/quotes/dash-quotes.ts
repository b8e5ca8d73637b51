/** Speech between dashes: “—No vamos a ceder —dijo Carmen Solís—. Nunca.” */
import type { SpeechWords } from '../languages/speech-words.ts';
import { trimSpan } from '../text/span.ts';
import type { QuotedSpan } from './quote-marks.ts';

/** A dash with a blank on one side at least, or at the start of the paragraph; commas and full stops may stand before. */
const DASH = /(?:^|(?<=[\s,.;!?…]))[—–-](?=[\s\p{L}¿¡«“"])|(?<=\S)[—–](?=[\s,.;:]|$)/gu;
const LEADING_DASH = /^\s*[—–-]\s*/;
const MAX_WORDS_BEFORE_VERB = 3;

/**
 * The words of a paragraph that dashes part from who says them; none unless a dash has a verb of saying behind it. The
 * first dash may be missing, where it was taken for the sign of a list.
 */
export function dashQuotedSpans(text: string, speech: SpeechWords): QuotedSpan[] {
  if (!speech.syntax.dashes || /^\s*["“„«]/.test(text)) return [];
  const opening = LEADING_DASH.exec(text)?.[0].length ?? 0;
  const parts = partsBetweenDashes(text, opening);
  if (parts.some(({ start }, index) => index > 0 && saysWho(text, start, speech)))
    return spokenParts(text, parts);
  return opening > 0 ? spokenParts(text, partsAroundAttribution(text, opening, speech)) : [];
}

/** Every other part, from the first on. */
function spokenParts(text: string, parts: readonly Part[]): QuotedSpan[] {
  return parts.flatMap((part, index): QuotedSpan[] => {
    if (index % 2 === 1) return [];
    const inside = trimSpan(text, withoutLeadingPunctuation(text, part));
    const outer = { outerStart: inside.start, outerEnd: inside.end };
    return inside.end > inside.start
      ? [{ ...inside, ...outer, opened: true, closed: true, singleMarks: false, dashes: true }]
      : [];
  });
}

interface Part {
  start: number;
  end: number;
}

/** In turns: what is said, and who says it. */
function partsBetweenDashes(text: string, opening: number): Part[] {
  const parts: Part[] = [];
  let start = opening;
  for (const { index } of text.matchAll(DASH)) {
    if (index < opening) continue;
    parts.push({ start, end: index });
    start = index + 1;
  }
  return [...parts, { start, end: text.length }];
}

/** – Salen är stängd, säger Anna Dahl. Vi väntar. The attribution goes from a comma to the end of its sentence. */
function partsAroundAttribution(text: string, opening: number, speech: SpeechWords): Part[] {
  for (const { index } of text.matchAll(/[,?!](?=\s)/g)) {
    if (!saysWho(text, index + 1, speech, 1)) continue;
    const end = /[.!?](?=\s|$)/.exec(text.slice(index + 1));
    const behind = end ? index + 1 + end.index + 1 : text.length;
    return [
      { start: opening, end: text.charAt(index) === ',' ? index : index + 1 },
      { start: index + 1, end: behind },
      { start: behind, end: text.length },
    ];
  }
  return [];
}

function withoutLeadingPunctuation(text: string, { start, end }: Part): Part {
  const punctuation = /^[\s,.;:]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + punctuation, end };
}

/** Whether a verb of saying stands among the first words behind a dash. */
function saysWho(
  text: string,
  start: number,
  speech: SpeechWords,
  most = MAX_WORDS_BEFORE_VERB,
): boolean {
  const words =
    text
      .slice(start, start + 60)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.slice(0, most).some((word) => speech.verbs.get(word)?.form === 'finite');
}
