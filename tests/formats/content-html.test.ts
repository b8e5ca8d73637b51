/** An item's content as HTML. */
import { describe, expect, it } from 'vitest';
import { contentHtml } from '../../src/formats/content-html.ts';

it('puts neighbouring list items into one list, captions into a figure', () => {
  expect(
    contentHtml([
      { type: 'list-item', text: 'a' },
      { type: 'list-item', text: 'b' },
      { type: 'caption', text: 'c' },
    ]),
  ).toBe('<ul><li>a</li><li>b</li></ul><figure><figcaption>c</figcaption></figure>');
});

describe('the direction', () => {
  const opened = (text: string) => contentHtml([{ type: 'paragraph', text }]).split('>', 1)[0];

  it.each(['وافقت المدينة', '«سنفتح» said', '12 – שלום', 'ܫܠܡܐ', '𞤀𞤣𞤤𞤢𞤥'])(
    'from right to left is said of %j',
    (text) => {
      expect(opened(text)).toBe('<p dir="rtl"');
    },
  );

  it.each(['The word «سنفتح»', '١٢ May', '中国', '12', ''])('is not said of %j', (text) => {
    expect(opened(text)).toBe('<p');
  });
});
