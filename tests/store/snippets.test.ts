import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTextQuery } from '../../src/query/text-query.ts';
import { snippetFinder } from '../../src/store/snippets.ts';

/** Characters that cutting could break: surrogate pairs, lone surrogates, combining marks, spaces, unspaced scripts. */
const noises = fc.constantFrom('a', ' ', '😀', '\u0301', '\ud83d', '\n', '会', 'é', '.', '’s');

function snippet(query: string, ...texts: string[]): string | null {
  const pieces = snippetFinder(parseTextQuery(query))(
    texts.map((text) => ({ text, language: 'en' })),
  );
  return pieces?.map(({ text, match }) => (match ? `[${text}]` : text)).join('') ?? null;
}

describe('a snippet', () => {
  it('marks words in any inflection and case', () => {
    expect(snippet('agreement -war', 'Two Agreements; no war.')).toBe('Two [Agreements]; no war.');
  });

  it('marks a phrase as one match, and not its words elsewhere', () => {
    expect(snippet('"river flood"', 'A flood: the river flooded a river.')).toBe(
      'A flood: the [river flooded] a river.',
    );
  });

  it('marks overlapping bigrams as one match', () => {
    expect(snippet('会談した', '日本と会談した。')).toBe('日本と[会談した]。');
  });

  it('comes from the text that contains most of the words', () => {
    expect(snippet('port strike', 'The port.', 'A strike in the port.', 'Strike!')).toBe(
      'A [strike] in the [port].',
    );
  });

  it('stems words by the language of their text, whichever text came before', () => {
    const snippets = snippetFinder(parseTextQuery('Haus'));
    const texts = ['en', 'de', 'en', 'de'].map((language) => [{ text: 'Häuser', language }]);
    expect(texts.map((each) => snippets(each) !== null)).toEqual([false, true, false, true]);
  });

  it('is cut around the first match', () => {
    const long = `${'before '.repeat(60)}harbour ${'after '.repeat(60)}`;
    const cut = snippet('harbour', long) ?? '';
    expect(cut).toMatch(/^…before .*before \[harbour\] after .*…$/);
    expect(cut.length).toBeLessThan(260);
  });

  it('is null when nothing matches', () => {
    expect(snippet('harbour', 'A port.')).toBeNull();
    expect(snippet('-harbour', 'A port.')).toBeNull();
  });

  it('contains only the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: noises, maxLength: 300 }), (noise) => {
        const text = `${noise} harbour ${noise}`;
        const pieces = snippetFinder(parseTextQuery('harbour'))([{ text, language: 'en' }]) ?? [];
        const whole = pieces.map((piece) => piece.text).join('');
        expect(pieces.some(({ match }) => match)).toBe(true);
        expect(text).toContain(whole.replace(/^…/, '').replace(/…$/, ''));
      }),
    );
  });
});
