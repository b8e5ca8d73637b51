import { describe, expect, it } from 'vitest';
import type { Line, LineKind } from '../../../scripts/compile/core/draft.ts';
import { formatProblem, type Problem, reportOn } from '../../../scripts/compile/core/problem.ts';
import {
  articleStandfirst,
  articleTitle,
  otherTitle,
  reportOtherTitle,
} from '../../../scripts/compile/header/title.ts';

function page(...rows: [LineKind, string][]) {
  let start = 0;
  const lines = rows.map(([kind, text]): Line => {
    const span = { start, end: start + text.length };
    start += text.length + 1;
    return { kind, span, reason: '' };
  });
  const text = rows.map(([, line]) => line).join('\n');
  return { source: { path: 'a/quay.txt', text, metadata: {} }, lines };
}

const titleOf = (...rows: [LineKind, string][]) => {
  const { source, lines } = page(...rows);
  return articleTitle(source, lines);
};

describe('articleTitle', () => {
  it('is the line that is the title, as it stands', () => {
    const title = titleOf(
      ['boilerplate', 'Menu'],
      ['title', 'Quay to\tclose'],
      ['paragraph', 'X.'],
    );
    expect(title).toEqual({ value: 'Quay to close', basis: 'stated', span: { start: 5, end: 18 } });
  });

  it('is the file’s own statement where the text has none', () => {
    const { source, lines } = page(['paragraph', 'The quay closes.']);
    const metadata = { title: 'Quay to close' };
    expect(articleTitle({ ...source, metadata }, lines)).toMatchObject({
      value: 'Quay to close',
      basis: 'stated',
    });
  });

  it('is the first sentence of the lead, without its full stop, where nothing states it', () => {
    const title = titleOf(['paragraph', 'The quay closes on Monday. Ferries move.']);
    expect(title).toEqual({ value: 'The quay closes on Monday', basis: 'derived', span: null });
  });

  it('cuts a long lead at a word', () => {
    const { value } = titleOf(['paragraph', `The ${'harbour '.repeat(30)}closes.`]);
    expect(value).toMatch(/^The (?:harbour )*harbour…$/);
    expect(value.length).toBeLessThanOrEqual(91);
  });

  it('does not end at the full stop of an abbreviation or an initial', () => {
    const { value } = titleOf(['paragraph', 'Gov. J. Lind of the U.S. Navy spoke. He left.']);
    expect(value).toBe('Gov. J. Lind of the U.S. Navy spoke');
  });

  it('is the path where the text has no words', () => {
    expect(titleOf().value).toBe('a/quay.txt');
  });
});

describe('articleStandfirst', () => {
  it('is the line under the title that is one', () => {
    const { source, lines } = page(
      ['title', 'Quay'],
      ['standfirst', 'It is old'],
      ['paragraph', 'X.'],
    );
    expect(articleStandfirst(source, lines)).toBe('It is old');
  });

  it('is nothing without such a line', () => {
    const { source, lines } = page(['title', 'Quay'], ['paragraph', 'X.']);
    expect(articleStandfirst(source, lines)).toBeNull();
  });
});

describe('otherTitle', () => {
  const { source, lines } = page(
    ['title', 'Quay to close'],
    ['boilerplate', 'A village\twaits'],
    ['paragraph', 'The quay closes on Monday.'],
  );
  const open = lines.map((line) =>
    line.kind === 'boilerplate' ? { ...line, mayBe: 'title' as const } : line,
  );

  it('is the line that might be the headline instead', () => {
    expect(otherTitle(source, open)).toEqual({
      value: 'A village waits',
      span: { start: 14, end: 29 },
    });
  });

  it('is none where the headline is sure, or the file states it', () => {
    expect(otherTitle(source, lines)).toBeNull();
    expect(otherTitle({ ...source, metadata: { title: 'Quay to close' } }, open)).toBeNull();
  });

  it('is a problem that shows both readings, where the other stands', () => {
    const problems: Problem[] = [];
    const header = { title: articleTitle(source, open), otherTitle: otherTitle(source, open) };
    reportOtherTitle(header, reportOn(source, problems));
    expect(problems.map(formatProblem)).toEqual([
      'a/quay.txt:2:1 notice header/two-titles the headline is "Quay to close" or "A village waits": state title beside the article',
    ]);
  });

  it('is no problem where there is none', () => {
    const problems: Problem[] = [];
    reportOtherTitle(
      { title: articleTitle(source, lines), otherTitle: null },
      reportOn(source, problems),
    );
    expect(problems).toEqual([]);
  });
});
