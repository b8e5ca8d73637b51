/** Whether the words between marks are somebody's words: a quote, and not a title, a term or a word held at arm's length. */
import { end, type QuoteContext } from './context.ts';
import { roleOf } from './features.ts';
import { ADVERBS, NAMING_WORDS, PREPOSITIONS, SPEECH_NOUNS } from './lexicon.ts';
import type { Token } from './paragraph.ts';
import type { Source } from './sources.ts';

/** Written small within a title. */
const SMALL_WORDS =
  /^(?:a|an|and|as|at|but|by|for|from|in|nor|not|of|on|or|the|to|vs|with|yes|no)$/i;
const PERSONAL = /\b(?:I|we|you|I[’']m|we[’']re|my|our|me|us)\b/i;

/** `source` is the speaker that the words would have. */
export function speechFeatures(quote: QuoteContext, source: Source | null): string[] {
  const { paragraph, stretch } = quote;
  const text = paragraph.text.slice(stretch.start, stretch.end);
  const words = text.split(/\s+/);
  const size = sizeOf(words.length);
  const shape = shapeOf(words);
  const verb = governs(quote, source);
  const list = [
    'any',
    size,
    shape,
    `${size}, ${shape}`,
    verb,
    `${size}, ${verb}`,
    `${shape}, ${verb}`,
  ];
  if (/[.,?!]$/.test(text))
    list.push(`closes with ${text.at(-1)}`, `${shape}, closes with ${text.at(-1)}`);
  if (PERSONAL.test(text)) list.push('first or second person');
  if (!stretch.opened) list.push('no opening mark');
  if (stretch.single) list.push('single marks', `single marks, ${size}`);
  return [...list, ...leadFeatures(quote, size, shape), ...trailFeatures(quote, size)];
}

function sizeOf(words: number): string {
  if (words < 3) return words < 2 ? '1 word' : '2 words';
  return words < 5 ? '3 or 4 words' : words < 8 ? '5 to 7 words' : 'many words';
}

function shapeOf(words: readonly string[]): string {
  const large = words.filter(
    (word) => /\p{L}/u.test(word) && !SMALL_WORDS.test(word.replace(/[^\p{L}]/gu, '')),
  );
  const upper = large.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  if (large.length === 0) return 'small words';
  if (upper === 0) return 'lower case';
  if (upper === large.length) return large.length === 1 ? 'one capital' : 'title case';
  return /^[^\p{L}]*\p{Lu}/u.test(words[0] ?? '') ? 'sentence case' : 'mixed case';
}

/** How the sentence ties the words to their speaker. */
function governs({ paragraph, from, to }: QuoteContext, source: Source | null): string {
  const { tokens } = paragraph;
  if (source === null) return 'nobody';
  const sentence = source.block === paragraph.block ? tokens[source.last]?.sentence : undefined;
  if (
    sentence === undefined ||
    (sentence !== tokens[from]?.sentence && sentence !== tokens[to - 1]?.sentence)
  )
    return 'elsewhere';
  const role = roleOf(source, paragraph);
  if (source.verb === null || source.last >= to) return role;
  const gap = from - end(source);
  return `${role}, ${gap < 3 ? 'near' : gap < 8 ? 'by' : 'off'}`;
}

function leadFeatures(
  { paragraph: { tokens, sentences }, from }: QuoteContext,
  size: string,
  shape: string,
): string[] {
  const before = tokens.slice(Math.max(0, from - 6), from);
  const lead = before.at(-1);
  if (lead === undefined || sentences[tokens[from]?.sentence ?? 0] === from)
    return ['opens a sentence', `opens a sentence, ${shape}`];
  const list: string[] = [];
  if (before.some(({ lower }) => NAMING_WORDS.has(lower))) list.push('named', `named, ${shape}`);
  if (before.some(({ lower }) => SPEECH_NOUNS.has(lower))) list.push('speech noun');
  const word = leadWord(lead);
  if (word) list.push(`after ${word}`, `after ${word}, ${shape}`, `after ${word}, ${size}`);
  if (lead.verb)
    list.push(`after ${lead.verb.verbClass}`, `after ${lead.verb.verbClass}, ${shape}`);
  return list;
}

function leadWord({ lower, text }: Token): string | null {
  if (/^[’']s$/.test(text)) return 'a possessive';
  if (
    /^(?:the|a|an|as|that|his|her|their|its|was|is|were|are|be|so-called|or|and|on|of|in|to|for|with|[,:])$/.test(
      lower,
    )
  )
    return lower;
  return PREPOSITIONS.has(lower) ? 'a preposition' : null;
}

/** What follows: the name of a programme's network, the noun that the words qualify. */
function trailFeatures({ paragraph: { tokens }, to }: QuoteContext, size: string): string[] {
  const next = tokens[to];
  const last = tokens[to - 1];
  if (next === undefined || last === undefined || next.sentence !== last.sentence)
    return ['ends a sentence', `ends a sentence, ${size}`];
  if (NAMING_WORDS.has(next.lower)) return ['names what follows'];
  if (!/^\p{Ll}/u.test(next.text) || next.verb) return [];
  const free =
    PREPOSITIONS.has(next.lower) ||
    ADVERBS.has(next.lower) ||
    /^(?:and|but|or|that|which|who|when|while|as)$/.test(next.lower);
  return free ? ['a clause follows'] : ['a noun follows', `a noun follows, ${size}`];
}
