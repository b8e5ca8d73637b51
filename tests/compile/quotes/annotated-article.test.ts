import { describe, expect, test } from 'vitest';
import { draftArticle } from '../../../scripts/compile/analyze.ts';
import { articleNames } from '../../../scripts/compile/names/mention-detection.ts';
import { annotateArticle } from '../../../scripts/compile/quotes/annotated-article.ts';

/** The people of an article of one paragraph, as `name: gender`, with a mark where a title states it. */
function people(text: string): string[] {
  const source = { path: 'test.txt', text, metadata: {} };
  const draft = {
    ...draftArticle({ ...source, text: 'A headline for the test' }, () => {}),
    body: [{ type: 'paragraph' as const, text, span: { start: 0, end: text.length } }],
  };
  const { people } = annotateArticle(draft, articleNames(draft, []).mentions);
  return [...people.values()].map(
    ({ name, gender, genderIsStated }) => `${name}: ${gender}${genderIsStated ? ', stated' : ''}`,
  );
}

describe('the gender of a person', () => {
  test('is that of the first name', () => {
    expect(people('Yesterday Maria Keller met Tom Brandt.')).toEqual([
      'Maria Keller: female',
      'Tom Brandt: male',
    ]);
  });

  test('is stated by a title, whatever the first name', () => {
    expect(people('Yesterday Mrs. Robin Keller spoke.')).toEqual(['Robin Keller: female, stated']);
  });

  test('is not stated by the title of somebody else', () => {
    expect(people('Yesterday Lady Ann Hale met lawyer Tom Brandt.')).toContain('Tom Brandt: male');
  });

  test('is unknown where nothing tells', () => {
    expect(people('Yesterday lawyer Zorbrek Quallo spoke.')).toEqual(['Zorbrek Quallo: unknown']);
  });
});
