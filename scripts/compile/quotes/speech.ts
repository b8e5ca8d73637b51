/** Whether the words between marks are somebody's words: a quote, and not a title, a term or a word held at arm's length. */
import type { QuoteContext } from './features.ts';
import { roleOf } from './features.ts';
import { ADVERBS, NAMING_WORDS, PREPOSITIONS, SPEECH_NOUNS } from './lexicon.ts';
import type { Source } from './sources.ts';

const SMALL_WORDS =
  /^(?:a|an|and|as|at|but|by|for|from|in|nor|not|of|on|or|the|to|vs|with|yes|no)$/i;

/** `source` is the speaker that the words would have. */
export function speechFeatures(quote: QuoteContext, source: Source | null): string[] {
  const { paragraph, stretch, from, to } = quote;
  const { tokens } = paragraph;
  const text = paragraph.text.slice(stretch.start, stretch.end);
  const words = text.split(/\s+/);
  const size =
    words.length < 2
      ? '1 word'
      : words.length < 3
        ? '2 words'
        : words.length < 5
          ? '3 or 4 words'
          : words.length < 8
            ? '5 to 7 words'
            : 'many words';
  const inSentence =
    source !== null &&
    source.block === paragraph.block &&
    [tokens[from]?.sentence, tokens[to - 1]?.sentence].includes(tokens[source.last]?.sentence);
  const role = source === null ? 'nobody' : inSentence ? roleOf(source, paragraph) : 'elsewhere';
  const governed = source?.verb != null && inSentence;
  const before = tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  const after = tokens.slice(to, to + 2).map(({ lower }) => lower);
  const shape = capitals(words);
  const last = text.at(-1) ?? '';
  const list = [
    'any',
    size,
    `shape ${shape}`,
    `${size}, ${shape}`,
    `speaker ${role}`,
    `${size}, ${governed ? 'governed' : 'not governed'}`,
    `${shape}, ${governed ? 'governed' : 'not governed'}`,
  ];
  if (before.some((word) => NAMING_WORDS.has(word))) list.push('named before');
  if (after.some((word) => NAMING_WORDS.has(word))) list.push('named after');
  if (before.some((word) => SPEECH_NOUNS.has(word))) list.push('speech noun before');
  if (/^(?:the|a|an|this|that|its|their)$/.test(before.at(-1) ?? ''))
    list.push('article before', `article before, ${size}`);
  const lead = before.at(-1) ?? '';
  if (PREPOSITIONS.has(lead)) list.push(`preposition before, ${shape}`, `${lead} before, ${shape}`);
  if (/^[’']s$/.test(lead)) list.push(`possessive before, ${shape}`);
  const next = tokens[to];
  if (
    next !== undefined &&
    next.sentence === tokens[to - 1]?.sentence &&
    /^\p{Ll}/u.test(next.lower) &&
    /[\p{L}\p{N}]/u.test(last) &&
    !PREPOSITIONS.has(next.lower) &&
    !ADVERBS.has(next.lower)
  )
    list.push('qualifies a noun', `qualifies a noun, ${size}`);
  if (/^so-called$/.test(before.at(-1) ?? '')) list.push('so-called');
  if (/^(?:as|a|an|was|is|were|are)$/.test(before.at(-1) ?? ''))
    list.push(`${before.at(-1)} before`);
  if (from > 0 && tokens[from - 1]?.verb)
    list.push(`verb ${tokens[from - 1]?.verb?.verbClass} before`);
  if (/^[,:]$/.test(before.at(-1) ?? '')) list.push(`${before.at(-1)} before`);
  if (from === 0 || tokens[from - 1]?.sentence !== tokens[from]?.sentence)
    list.push('opens a sentence');
  if (/[.,?!]/.test(last)) list.push(`closes with ${last}`);
  if (paragraph.stretches.length > 1) list.push('other quotes in the paragraph');
  if (/\b(?:I|we|you|I’m|I'm|we’re|we're|my|our|me|us)\b/i.test(text))
    list.push('first or second person');
  if (stretch.end - stretch.start > 0 && !stretch.opened) list.push('no opening mark');
  return list;
}

function capitals(words: string[]): string {
  const large = words.filter(
    (word) => !SMALL_WORDS.test(word.replace(/[^\p{L}]/gu, '')) && /\p{L}/u.test(word),
  );
  const upper = large.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  if (large.length === 0) return 'none';
  if (upper === 0) return 'lower case';
  if (upper === large.length) return large.length === 1 ? 'capital' : 'title case';
  return /^[^\p{L}]*\p{Lu}/u.test(words[0] ?? '') ? 'sentence' : 'mixed';
}
