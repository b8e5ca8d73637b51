import { describe, expect, it } from 'vitest';
import { segment } from '../../../scripts/compile/segment/segment.ts';

const PROSE = [
  'The harbour authority said on Tuesday that it would close the northern quay for repairs until the end of the month.',
  'Ferries will leave from the old pier instead, the authority said, and lorries must use the road through the village.',
  '“We know that this is a burden for the people who live there,” said Marta Lind, who leads the authority.',
  'The quay was built in 1931 and has been repaired four times since, most recently after the storm of 2005.',
  'Fishermen said that they had not been asked. Their boats will have to land in the next town until the work is done.',
];
const HEADLINE = 'Northern quay to close for repairs';
const BYLINE = 'By Jane Roe';
const DATE = 'March 22, 2023 07:58';

const linesOf = (lines: readonly string[]) => {
  const text = lines.join('\n');
  return segment({ path: 'x.txt', text, metadata: {} }, () => {}).map((line) => ({
    ...line,
    text: text.slice(line.span.start, line.span.end),
  }));
};
const headlineOf = (...lines: readonly string[]) =>
  linesOf(lines).find(({ kind }) => kind === 'title')?.text ?? null;

describe('the headline', () => {
  it('shares no word with its text, where it stands alone above byline, date or lead', () => {
    const general = 'A long winter for coastal towns';
    expect(headlineOf(general, BYLINE, DATE, ...PROSE)).toBe(general);
    expect(headlineOf(general, DATE, ...PROSE)).toBe(general);
  });

  it('shares its words, where a line that shares none stands above it among labels', () => {
    expect(headlineOf('Harbours', 'News', HEADLINE, BYLINE, DATE, ...PROSE)).toBe(HEADLINE);
    expect(headlineOf('Home', 'Most read this week', HEADLINE, BYLINE, DATE, ...PROSE)).toBe(
      HEADLINE,
    );
  });

  it('stands over its standfirst, though that says more of the body', () => {
    const standfirst =
      'Ferries leave from the old pier and lorries must use the road through the village until the end of the month';
    expect(headlineOf(HEADLINE, standfirst, BYLINE, DATE, ...PROSE)).toBe(HEADLINE);
  });

  it('stands under its kicker', () => {
    expect(headlineOf('HARBOUR REPAIRS', HEADLINE, BYLINE, DATE, ...PROSE)).toBe(HEADLINE);
    expect(headlineOf('Exclusive', HEADLINE, BYLINE, DATE, ...PROSE)).toBe(HEADLINE);
  });

  it('is no teaser of another story above it', () => {
    const teaser = 'Why the price of herring rises every spring';
    expect(headlineOf('Home', 'News', teaser, HEADLINE, BYLINE, DATE, ...PROSE)).toBe(HEADLINE);
  });

  it('is whole, where a menu above it has a short form of it', () => {
    const short = 'Quay to close for repairs';
    expect(headlineOf('Home', short, 'Sport', HEADLINE, BYLINE, DATE, ...PROSE)).toBe(HEADLINE);
  });

  it('is the first of its block though a trail stands above it', () => {
    const trail = `Home News Harbours ${HEADLINE}`;
    const standfirst = 'Ferries leave from the old pier and lorries must use the road';
    expect(headlineOf(trail, HEADLINE, standfirst, BYLINE, DATE, ...PROSE)).toBe(HEADLINE);
  });

  it('is no trail that ends with it', () => {
    expect(headlineOf(`Home > News > ${HEADLINE}`, 'News', HEADLINE, BYLINE, DATE, ...PROSE)).toBe(
      HEADLINE,
    );
  });

  it('stands over a byline and a date, though a teaser with a time says more of the body', () => {
    const teaser = ['Storm damages boats at the northern quay', '10:17'];
    const menu = 'Tickets Weather Search Contact Login Traffic Jobs Sport Fishing Radio'.split(' ');
    const headline = 'A month without the quay';
    expect(headlineOf(...teaser, ...menu, headline, BYLINE, DATE, ...PROSE)).toBe(headline);
  });

  it('is no caption or credit between it and the lead', () => {
    const caption = 'The northern quay on Monday. (Harbour authority/Jon Berg)';
    expect(headlineOf(HEADLINE, DATE, caption, ...PROSE)).toBe(HEADLINE);
  });

  it('is none of a text that begins with byline or lead', () => {
    expect(headlineOf(BYLINE, DATE, ...PROSE)).toBeNull();
    expect(headlineOf(...PROSE)).toBeNull();
  });

  it('is a line below the body that has nothing but the body’s words, where none stands above', () => {
    const below = 'Harbour authority to close the northern quay for repairs';
    const page = [DATE, ...PROSE, 'Most viewed', 'Herring prices rise again', below];
    expect(headlineOf(...page)).toBe(below);
    expect(headlineOf(HEADLINE, ...page)).toBe(HEADLINE);
  });

  it('is no line about something else below the body', () => {
    const page = [DATE, ...PROSE, 'Most viewed', 'Ferries collide off the southern cape in fog'];
    expect(headlineOf(...page)).toBeNull();
  });
});

describe('two lines that might be the headline', () => {
  const rivals = (...lines: readonly string[]) =>
    linesOf(lines).flatMap(({ mayBe, text }) => (mayBe === 'title' ? [text] : []));

  it('are both told, where each says what the text says', () => {
    const other = 'Harbour authority will close the northern quay';
    const page = [HEADLINE, 'Traffic', other, BYLINE, ...PROSE];
    expect([headlineOf(...page), ...rivals(...page)]).toEqual([HEADLINE, other]);
  });

  it('are not told, where one is sure', () => {
    expect(rivals('News', HEADLINE, BYLINE, DATE, ...PROSE)).toEqual([]);
  });
});
