import { describe, expect, it } from 'vitest';
import { differingWords, renderedWords } from '../../../scripts/compile/statements/differing.ts';
import { utterancesOf } from '../../../scripts/compile/statements/utterances.ts';
import { UNPUBLISHED } from '../../../src/dataset/timestamps.ts';
import type { Quote } from '../../../src/dataset/types.ts';

function rendering(text: string, at: number): Quote {
  return {
    ...UNPUBLISHED,
    id: String(at),
    articleId: String(at),
    storyId: 's',
    speaker: null,
    speakerBasis: null,
    text,
    manner: 'direct',
    verb: null,
    sentenceSpan: { start: 0, end: text.length },
    block: 0,
    start: 0,
    end: text.length,
  };
}

/** Of each rendering the words that are marked. */
function marked(...texts: string[]): string[][] {
  const words = texts.map((text, at) =>
    renderedWords(utterancesOf(rendering(text, at), undefined)),
  );
  return texts.map((text, at) =>
    differingWords(
      words[at] ?? [],
      words.filter((_, other) => other !== at),
    ).map(({ start, end }) => text.slice(start, end)),
  );
}

describe('words that only one rendering has', () => {
  it('are the noun that each outlet chose', () => {
    expect(marked('China’s balanced stance', 'China’s balanced view')).toEqual([
      ['stance'],
      ['view'],
    ]);
  });

  it('are function words and inflections, too', () => {
    expect(
      marked(
        'This is a good day for everyone who works on the quay.',
        'It’s a good day for everybody working on the quay.',
        'This is a good day for everyone who works at the quay.',
      ),
    ).toEqual([[], ['It’s', 'everybody', 'working'], ['at']]);
    expect(marked('We will not talk under threat', 'We won’t talk under threats')).toEqual([
      ['will', 'not', 'threat'],
      ['won’t', 'threats'],
    ]);
  });

  it('are words in another order', () => {
    expect(marked('the cranes have to move first', 'first the cranes must move')).toEqual([
      ['have', 'to', 'first'],
      ['first', 'must'],
    ]);
  });

  it('are not words that differ in case or accents only', () => {
    expect(marked('Old Friend', 'old friénd')).toEqual([[], []]);
  });

  it('are none in a single rendering', () => {
    expect(marked('old friend')).toEqual([[]]);
  });
});
