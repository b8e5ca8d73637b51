import { expect, test } from 'vitest';
import { EN_ABBREVIATIONS } from '../../../scripts/compile/languages/en-abbreviations.ts';
import { EN_NAME_LISTS } from '../../../scripts/compile/languages/en-name-lists.ts';
import { EN_SPEECH } from '../../../scripts/compile/languages/en-speech.ts';
import { toParagraph } from '../../../scripts/compile/quotes/paragraph.ts';
import { groupQuoteParts, quotedSpans } from '../../../scripts/compile/quotes/quoted-spans.ts';

const ENGLISH = {
  speech: EN_SPEECH,
  nameLists: EN_NAME_LISTS,
  abbreviations: EN_ABBREVIATIONS,
};

/** How many stretches each chain of these paragraphs has. */
function lengths(...texts: string[]): number[] {
  const stretches = quotedSpans(texts, EN_SPEECH);
  const paragraphs = texts.map((text, block) =>
    toParagraph(block, text, stretches[block] ?? [], ENGLISH),
  );
  return groupQuoteParts(paragraphs).map((chain) => chain.length);
}

test('a quote left open runs on where the next paragraph opens with the same mark', () => {
  expect(lengths('“The road will open.', '“It is safe.', '“We have the money.”')).toEqual([3]);
  expect(lengths('Keller said: "The road will open.', '"It is safe," she added.')).toEqual([2]);
});

test.each([
  ['a quote that is closed', ['“The road will open.”', '“It is safe.”']],
  [
    'another mark: a quote within one that is set off',
    ['"The road will open.', '“It is safe,” he said.'],
  ],
  ['words before the mark', ['“The road will open.', 'He said: “It is safe.”']],
])('none runs on over %s', (_name, texts) => {
  expect(lengths(...texts)).toEqual([1, 1]);
});

test('a paragraph between ends it', () => {
  expect(lengths('“The road will open.', 'Nobody came.', '“It is safe.”')).toEqual([1, 1]);
});
