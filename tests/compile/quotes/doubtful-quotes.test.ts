import { expect, it } from 'vitest';
import { analyze } from '../../../scripts/compile/analyze.ts';

/** The notices about quotations in an article of these paragraphs. */
const found = (...paragraphs: string[]) => {
  const text = ['Northern quay to close for repairs', 'By Jane Doe', ...paragraphs].join('\n\n');
  const article = { path: 'a.txt', bytes: Buffer.from(text) };
  return analyze({ article, corrections: null }, [])
    .problems.filter(({ rule }) => rule.startsWith('quotes/'))
    .map(({ rule, line, message }) => ({ rule, line, message }));
};

const LEAD =
  'The harbour authority said on Tuesday that it would close the northern quay until the end of the month.';

it('notices a quotation without a speaker, once an article, where it stands', () => {
  const notices = found(
    LEAD,
    '“Nobody has told us why it takes that long.”',
    '“We will all have to wait a little longer.”',
  );
  expect(notices).toMatchObject([{ rule: 'quotes/no-speaker', line: 7 }]);
  expect(notices[0]?.message).toContain('as is 1 other');
});

it('has nothing to notice where each has its speaker', () => {
  expect(found(LEAD, '“Nobody has told us why it takes that long,” said Marta Lind.')).toEqual([]);
});

it('notices long words between marks that are taken for no quotation', () => {
  const forged = 'Bob Roe did not say “I will close the quay before the winter comes”.';
  expect(found(LEAD, forged)).toMatchObject([{ rule: 'quotes/not-taken', line: 7 }]);
});

it('leaves titles and terms alone', () => {
  expect(found(LEAD, 'The plan is called “Harbour 2030” and has a “quiet zone”.')).toEqual([]);
});
