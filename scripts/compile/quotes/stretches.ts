/** The quoted stretches of an article, block by block: which marks count, and what runs on over paragraphs. */
import { doubleStretches, type Stretch, singleStretches } from './marks.ts';
import { verbForm } from './verbs.ts';

/** Characters: a line below a quote that a mark closes by mistake says who signed it. */
const LONGEST_SIGNATURE = 60;

/** One list a block. */
export function stretchesOf(texts: readonly string[]): Stretch[][] {
  const all = texts.map((text) => withSingles(text, doubleStretches(text)));
  return all.map((stretches, block) => {
    const before = all[block - 1]?.at(-1);
    const runsOn = before?.opened === true && !before.closed;
    return stretches.filter(
      (stretch) => stretch.opened || isWhole(texts[block] ?? '', stretch, runsOn),
    );
  });
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

/** Single marks count where double ones leave room, and only around what is printed as speech. */
function withSingles(text: string, doubles: Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  let next = 0;
  for (const single of singleStretches(text)) {
    while ((doubles[next]?.outerEnd ?? Number.POSITIVE_INFINITY) <= single.outerStart) next++;
    const free = (doubles[next]?.outerStart ?? Number.POSITIVE_INFINITY) >= single.outerEnd;
    if (free && isSpeech(text, single)) all.push(single);
  }
  return all.length === 0 ? doubles : [...doubles, ...all].sort((a, b) => a.start - b.start);
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
