/** What tells a report of a happening from a guide, a review or a comment. */
import { describe, expect, it } from 'vitest';
import { timeExpressionsIn } from '../../../scripts/compile/dates/time-expressions.ts';
import { newsSigns } from '../../../scripts/compile/stories/news-signs.ts';
import { draftOf } from '../drafts.ts';

const REPORT = signs(
  'Lifeboats bring 140 ashore from ferry',
  'A ferry carrying 140 passengers ran aground off Tallow Point on Tuesday night, and lifeboats took everyone ashore.\nNobody was hurt, the coastguard said.\n“You could see nothing, and your own hand was gone,” said the captain, Ines Duarte.',
);
const GUIDE = signs(
  'How to choose a ferry for your holiday',
  'Ferries differ more than you think. Before you book, look at how long your crossing takes.\nYou can bring your car on most of them. If you are prone to seasickness, take a cabin in the middle.',
);

describe('a report', () => {
  it('tells what was done, on which day, and who said so', () => {
    expect(REPORT).toMatchObject({ past: 1, dated: 1, otherGenre: 0 });
    expect(REPORT.reported).toBeGreaterThan(0.3);
  });

  it('does not address its reader, though the people that it quotes may', () => {
    expect(REPORT.addressed).toBe(0);
  });
});

describe('a guide', () => {
  it('addresses its reader under a headline of its genre', () => {
    expect(GUIDE).toMatchObject({ past: 0, reported: 0, dated: 0, otherGenre: 1 });
    expect(GUIDE.addressed).toBeGreaterThan(1);
  });
});

describe('an article in a language whose words are not known', () => {
  it('counts as typical news', () => {
    const draft = draftOf('a', { text: '港は水曜日から業務を再開する。' });
    const japanese = { ...draft, header: { ...draft.header, language: 'ja' } };
    expect(newsSigns({ ...japanese, timeExpressions: [] })).toMatchObject({
      otherGenre: 0,
      past: expect.closeTo(0.75),
    });
  });
});

function signs(title: string, text: string) {
  const draft = draftOf('a', { title, text });
  return newsSigns({
    ...draft,
    header: { ...draft.header, language: 'en' },
    timeExpressions: timeExpressionsIn(draft.body, 'en'),
  });
}
