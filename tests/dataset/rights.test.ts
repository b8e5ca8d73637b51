import { describe, expect, it } from 'vitest';
import {
  excerpt,
  isReserved,
  servableArticle,
  servableBody,
  servableSpan,
} from '../../src/dataset/rights.ts';
import { generateDataset } from '../generated-dataset.ts';

const { articles, dossier } = generateDataset({ articles: 60 });
const rights = { notice: '© No reproduction.', reserved: true };
const [article] = articles;
if (!article) throw new Error('no article');

describe('an article is reserved', () => {
  it('when its notice says so', () => {
    expect(isReserved({ ...article, publisher: null, rights }, dossier)).toBe(true);
  });

  it('not when the editor publishes its publisher in full, nor without such a notice', () => {
    const publisher = { id: 'el-faro', name: 'El Faro' };
    expect(isReserved({ ...article, publisher, rights }, dossier)).toBe(false);
    expect(isReserved({ ...article, rights: { ...rights, reserved: false } }, dossier)).toBe(false);
    expect(isReserved({ ...article, rights: null }, dossier)).toBe(false);
  });

  it('and then serves only an excerpt of its first paragraph', () => {
    const text = `${'A sentence of some length stands here. '.repeat(20)}`;
    const body = [{ type: 'paragraph' as const, text, span: { start: 0, end: text.length } }];
    const reserved = { ...article, publisher: null, rights, body: [...body, ...body] };
    const served = servableBody(reserved, dossier).map((block) => block.text);
    expect(served).toHaveLength(1);
    expect(served[0]?.length).toBeLessThanOrEqual(300);
    expect(servableBody({ ...reserved, rights: null }, dossier)).toHaveLength(2);
  });
});

describe('a mention in a reserved article', () => {
  const caption = {
    type: 'caption' as const,
    text: 'Ada Byron (left)',
    span: { start: 0, end: 16 },
  };
  const text = `Ada Byron met the press on Monday. ${'She spoke at length. '.repeat(30)}Bob Roe left.`;
  const paragraph = {
    type: 'paragraph' as const,
    text,
    span: { start: 17, end: 17 + text.length },
  };
  const early = { entityId: 'ada-byron', block: 1, start: 0, end: 9 };
  const late = { entityId: 'bob-roe', block: 1, start: text.length - 13, end: text.length - 6 };
  const pictured = { entityId: 'ada-byron', block: 0, start: 0, end: 9 };
  const reserved = {
    ...article,
    publisher: null,
    rights,
    body: [caption, paragraph],
    mentions: [pictured, early, late],
  };

  it('keeps its offsets in the excerpt, whose first block is the first paragraph', () => {
    const served = servableArticle(reserved, dossier);
    expect(served.mentions).toEqual([{ ...early, block: 0 }]);
    expect(served.body[0]?.text.slice(early.start, early.end)).toBe('Ada Byron');
  });

  it('is dropped when it is cut off or in a caption that is left out', () => {
    expect(servableSpan(reserved, dossier, late)).toBeNull();
    expect(servableSpan(reserved, dossier, pictured)).toBeNull();
  });

  it('is unchanged when the article is served in full', () => {
    const whole = { ...reserved, rights: null };
    expect(servableArticle(whole, dossier)).toBe(whole);
    expect(servableSpan(whole, dossier, late)).toBe(late);
  });
});

describe('an excerpt', () => {
  it.each([
    ['Short.', 10, 'Short.'],
    ['One sentence. Another one.', 20, 'One sentence.'],
    ['One very long sentence without an end', 20, 'One very long…'],
    ['Unbrokenwordwithoutaspace', 10, 'Unbrokenw…'],
    ['会談は終わった。次の日も続いた。', 10, '会談は終わった。'],
    ['abcd😀efgh', 6, 'abcd…'],
  ])('of %j in %d is %j', (text, length, cut) => {
    expect(excerpt(text, length)).toBe(cut);
  });
});
