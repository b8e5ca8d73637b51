/** The quoted stretches of an article, block by block: which marks count, and what runs on over paragraphs. */

import { verbForm } from '../languages/speech-verbs.ts';
import { doubleStretches, type Stretch, singleStretches } from './marks.ts';

/** Characters: a line below a quote that a mark closes by mistake says who signed it. */
const LONGEST_SIGNATURE = 60;

interface Marked {
  text: string;
  doubles: Stretch[];
  singles: Stretch[];
}

/** One list a block. */
export function stretchesOf(texts: readonly string[]): Stretch[][] {
  const marked = texts.map((text) => ({
    text,
    doubles: doubleStretches(text),
    singles: singleStretches(text),
  }));
  const all = marked.map(quotesInSingles(marked) ? singlesFirst : withSpokenSingles);
  return all.map((stretches, block) => {
    const before = all[block - 1]?.at(-1);
    const runsOn = before?.opened === true && !before.closed;
    return stretches.filter(
      (stretch) => stretch.opened || isWhole(texts[block] ?? '', stretch, runsOn),
    );
  });
}

/** Whether single marks are the article's own for speech, as in British papers: more of them speak than double ones stand free. */
function quotesInSingles(marked: readonly Marked[]): boolean {
  let spoken = 0;
  let free = 0;
  for (const { text, doubles, singles } of marked) {
    spoken += outside(singles, doubles).filter((single) => isSpeech(text, single)).length;
    free += outside(doubles, singles).length;
  }
  return spoken > free;
}

/** Single marks hold the quotes, double ones what is quoted within. */
function singlesFirst({ doubles, singles }: Marked): Stretch[] {
  const own = outside(singles, doubles).map((single) => ({ ...single, single: false }));
  return [...own, ...outside(doubles, singles)].sort((a, b) => a.start - b.start);
}

/** Double marks hold the quotes; single ones count outside, around what is printed as speech. */
function withSpokenSingles({ text, doubles, singles }: Marked): Stretch[] {
  const spoken = singles.filter((single) => isSpeech(text, single));
  return [...doubles, ...apart(spoken, doubles)].sort((a, b) => a.start - b.start);
}

/** Words without an opening mark: the end of a quote that runs on, or a paragraph's first words with their speaker behind. */
function isWhole(text: string, { start, end, outerEnd }: Stretch, runsOn: boolean): boolean {
  if (text.slice(0, start).trim() !== '') return false;
  const signature = end - start < LONGEST_SIGNATURE;
  return (
    (runsOn && !signature) ||
    nextWords(text, outerEnd).some((word) => verbForm(word)?.form === 'finite')
  );
}

function nextWords(text: string, from: number): string[] {
  return text
    .slice(from, from + 60)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .slice(0, 5);
}

/** Those that do not stand within one of the others; both in order. */
function outside(stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return beside(stretches, others, (one, other) => other.outerStart > one.outerStart);
}

/** Those that share nothing with any of the others; both in order. */
function apart(stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return beside(stretches, others, (one, other) => other.outerStart >= one.outerEnd);
}

/** Those for which the first of the others that does not end before them passes. */
function beside(
  stretches: readonly Stretch[],
  others: readonly Stretch[],
  passes: (one: Stretch, other: Stretch) => boolean,
): Stretch[] {
  let next = 0;
  return stretches.filter((one) => {
    while ((others[next]?.outerEnd ?? Number.POSITIVE_INFINITY) <= one.outerStart) next++;
    const other = others[next];
    return other === undefined || passes(one, other);
  });
}

/** ‘We won’t go,’ she said. X: ‘We won’t go’ */
function isSpeech(text: string, { start, end, outerStart, outerEnd }: Stretch): boolean {
  const words = text.slice(start, end).split(/\s+/).length;
  if (words < 3) return false;
  const ledIn = /[,:]$/.test(text.slice(Math.max(0, outerStart - 3), outerStart).trimEnd());
  const ends =
    /[.,?!…]$/.test(text.slice(start, end)) || /^[.,]/.test(text.slice(outerEnd, outerEnd + 1));
  return (
    ledIn || (ends && nextWords(text, outerEnd).some((word) => verbForm(word)?.form === 'finite'))
  );
}
