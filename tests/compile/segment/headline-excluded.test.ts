import { describe, expect, it } from 'vitest';
import { isExcluded, namePairsIn } from '../../../scripts/compile/segment/headline-excluded.ts';
import { lineFeatures } from '../../../scripts/compile/segment/line-features.ts';
import { segment } from '../../../scripts/compile/segment/segment.ts';

const PROSE = [
  'The minister for ports, Jane Roe, said on Tuesday that the state will not pay for the northern quay a second time.',
  'Marta Lind, who leads the harbour authority, answered that Jane Roe had promised half of the sum before the election.',
  'The quay was built in 1931 and has been repaired four times since, most recently after the storm of 2005.',
  'Fishermen said that they had not been asked. Their boats will have to land in the next town until the work is done.',
];
const HEADLINE = 'Who pays for the repair of the northern quay?';
const DATE = 'March 22, 2023 07:58';
const QUOTATION = '“The state will not pay for the northern quay a second time.”';

const headlineOf = (...lines: readonly string[]) => {
  const text = lines.join('\n');
  const title = segment({ path: 'x.txt', text, metadata: {} }, () => {}).find(
    ({ kind }) => kind === 'title',
  );
  return title ? text.slice(title.span.start, title.span.end) : null;
};

/** Whether the first of the lines is excluded, above this body. */
const excludes = (...lines: readonly string[]) => {
  const page = [...lines, ...PROSE].map(lineFeatures);
  const path = page.map((_, line) => (line < lines.length ? 'before' : 'body'));
  return isExcluded(0, page, namePairsIn(page, path));
};

describe('no headline', () => {
  it.each([
    ['a quotation over its speaker', [QUOTATION, '— Jane Roe on Sunday in a local newspaper']],
    ['what the text is filed under', ['Filed Under: Northern Quay, Harbour, Repair, Storm, Lind']],
    ['its tags', ['Tags: northern quay, harbour repair']],
    ['a credit', ['Photo: Northern Harbour Museum']],
    ['a run of departments and names', ['Politics Jane Roe Marta Lind']],
  ])('is %s', (_, lines) => {
    expect(excludes(...lines)).toBe(true);
    expect(headlineOf(...lines, HEADLINE, 'By Ann Moe', DATE, ...PROSE)).toBe(HEADLINE);
  });
});

describe('a headline', () => {
  it.each([
    ['is a quotation without a speaker below', [QUOTATION, 'By Ann Moe']],
    ['quotes in part', ['Roe: “The state will not pay” for quay', '— Jane Roe on Sunday']],
    ['names a topic before a colon', ['Topics of the week: who pays for the quay']],
    ['tags somebody', ['Tagged salmon return to the northern quay']],
    ['announces photos', ['Photos: the northern quay through the years']],
    ['says what two people do', ['Jane Roe Answers Marta Lind']],
    ['is a name', ['Jane Roe']],
    ['says what a department does', ['Business Leaders Meet Jane Roe']],
  ])('%s', (_, lines) => {
    expect(excludes(...lines)).toBe(false);
  });
});
