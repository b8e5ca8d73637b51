import { describe, expect, test } from 'vitest';
import { EN_ABBREVIATIONS } from '../../../scripts/compile/languages/en-abbreviations.ts';
import { EN_NAME_LISTS } from '../../../scripts/compile/languages/en-name-lists.ts';
import { EN_SPEECH } from '../../../scripts/compile/languages/en-speech.ts';
import { toParagraph } from '../../../scripts/compile/quotes/paragraph.ts';
import { quotedSpans } from '../../../scripts/compile/quotes/quoted-spans.ts';

const ENGLISH = {
  speech: EN_SPEECH,
  nameLists: EN_NAME_LISTS,
  abbreviations: EN_ABBREVIATIONS,
};

/** The tokens that begin a sentence. */
function openers(text: string): string[] {
  const { tokens, sentences } = toParagraph(
    0,
    text,
    quotedSpans([text], EN_SPEECH)[0] ?? [],
    ENGLISH,
  );
  return sentences.map((index) => tokens[index]?.text ?? '');
}

describe('a sentence begins', () => {
  test.each([
    ['behind a full stop', 'Keller left. Brandt stayed.', ['Keller', 'Brandt']],
    ['behind a bracket', 'Keller left (again.) Brandt stayed.', ['Keller', 'Brandt']],
    ['behind a closed quote', 'She said: “We left.” Brandt stayed.', ['She', 'Brandt']],
  ])('%s', (_name, text, found) => {
    expect(openers(text)).toEqual(found);
  });

  test.each([
    ['behind a title', 'It was Mr. Brandt again.'],
    ['behind an initial', 'It was J. Brandt again.'],
    ['within a quote', 'She said: “We left. Brandt stayed,” again.'],
    ['between a question and its speaker', 'She stood up: “Why?” Brandt asked.'],
  ])('not %s', (_name, text) => {
    expect(openers(text)).toHaveLength(1);
  });
});

test('a possessive ending is a token, and verbs of saying count outside quotes only', () => {
  const { tokens } = toParagraph(
    0,
    'Keller’s aide said “he said no”.',
    quotedSpans(['Keller’s aide said “he said no”.'], EN_SPEECH)[0] ?? [],
    ENGLISH,
  );
  expect(tokens.slice(0, 2).map(({ text }) => text)).toEqual(['Keller', '’s']);
  expect(tokens.filter(({ verb }) => verb).map(({ spanIndex }) => spanIndex)).toEqual([-1]);
});
