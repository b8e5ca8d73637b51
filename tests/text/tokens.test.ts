import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('the words of a text', () => {
  it('drop the possessive and split at other apostrophes', () => {
    expect(words("The minister’s dog isn’t Dog's, l’accord O'Neill’s")).toEqual([
      'the',
      'minister',
      'dog',
      'isn',
      't',
      'dog',
      'l',
      'accord',
      'o',
      'neill',
    ]);
  });

  it('join the letters of an abbreviation with full stops, but not separate letters', () => {
    expect(words('The U.S. and the E.U. A. B')).toEqual([
      'the',
      'us',
      'and',
      'the',
      'eu',
      'a',
      'b',
    ]);
  });

  it('keep accents, in one form', () => {
    expect(words('Cafe\u0301 CAFÉ')).toEqual(['café', 'café']);
  });

  it('are bigrams in scripts without spaces', () => {
    expect(words('日本語とG20')).toEqual(['日本', '本語', '語と', 'と', 'g20']);
    expect(words('총리는 말')).toEqual(['총리', '리는', '는', '말']);
  });

  it('have their offsets', () => {
    const text = 'A «Zürich’s» 회담!';
    for (const { text: word, start, end } of tokenize(text)) {
      expect(text.slice(start, end).toLowerCase()).toBe(word);
    }
  });

  it('are in order and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const starts = tokenize(text).map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(tokenize(text).every(({ start, end }) => start < end && end <= text.length)).toBe(
          true,
        );
      }),
    );
  });

  it.each(['a', 'A.', "'s", 'é', '̀', '日'])(
    'are found in a line of a million characters: %j',
    (piece) => {
      const text = piece.repeat(1_000_000);
      expect(tokenize(text).every(({ end }) => end <= text.length)).toBe(true);
    },
  );
});
