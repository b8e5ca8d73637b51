import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../scripts/compile/segment/segment.ts';
import { slice } from '../../../scripts/compile/text/span.ts';

const kinds = (text: string) =>
  segment({ path: 'x.txt', text, metadata: {} }, () => {}).map(({ kind, span }) => [
    kind,
    text.slice(span.start, span.end).slice(0, 24),
  ]);

const PROSE = [
  'The harbour authority said on Tuesday that it would close the northern quay for repairs until the end of the month.',
  'Ferries will leave from the old pier instead, the authority said, and lorries must use the road through the village.',
  '“We know that this is a burden for the people who live there,” said Marta Lind, who leads the authority.',
  'The quay was built in 1931 and has been repaired four times since, most recently after the storm of 2005.',
];

describe('segment', () => {
  it('takes the line above the prose as title and the rest as paragraphs', () => {
    expect(kinds(['Northern quay to close for repairs', ...PROSE].join('\n\n'))).toEqual([
      ['title', 'Northern quay to close f'],
      ...PROSE.map((line) => ['paragraph', line.slice(0, 24)]),
    ]);
  });

  it('finds no title where the text begins with its lead', () => {
    expect(kinds(PROSE.join('\n'))).toEqual(PROSE.map((line) => ['paragraph', line.slice(0, 24)]));
  });

  it('keeps furniture above and below out of the body', () => {
    const page = ['Home', 'News', 'Sport', 'Northern quay to close for repairs', ...PROSE];
    const below = ['Related stories', 'Most read', 'Sign up for our newsletter'];
    const found = kinds([...page, ...below].join('\n'));
    expect(found.slice(0, 3).map(([kind]) => kind)).toEqual(Array(3).fill('boilerplate'));
    expect(found.slice(-3).map(([kind]) => kind)).toEqual(Array(3).fill('boilerplate'));
  });

  it('keeps one of two equal captions, as a caption', () => {
    const caption = 'Ferries at the old pier on Monday.';
    const lines = [PROSE[0], caption, caption, ...PROSE.slice(1)];
    const found = kinds(lines.join('\n\n')).filter(([, text]) => caption.startsWith(text ?? ''));
    expect(found.map(([kind]) => kind)).toEqual(['caption', 'boilerplate']);
  });

  it('takes a dated line under the title as a date line', () => {
    const lines = ['Northern quay to close', 'Posted March 22, 2023 07:58', ...PROSE];
    expect(kinds(lines.join('\n'))[1]?.[0]).toBe('date');
  });

  it('takes a line of running words between title and body as standfirst, a call to the reader not', () => {
    const standfirst = 'Ferries and lorries must take other ways for a month';
    const call = 'Sign up for our newsletter and get the news in your inbox';
    const kindUnder = (line: string) =>
      kinds(
        ['Harbour authority to close the northern quay', line, '22 March 2023', ...PROSE].join(
          '\n',
        ),
      )[1]?.[0];
    expect(kindUnder(standfirst)).toBe('standfirst');
    expect(kindUnder(call)).toBe('boilerplate');
  });

  it('says for every line why', () => {
    const lines = segment(
      { path: 'x.txt', text: ['Menu', ...PROSE].join('\n'), metadata: {} },
      () => {},
    );
    expect(lines.every(({ reason }) => reason.length > 5)).toBe(true);
  });
});

describe('segment, whatever the text', () => {
  const text = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '\t', 'Menu', 'By Jane Doe', '© 2020 X', '• item', ...PROSE),
    ),
    { maxLength: 40 },
  );

  it('gives ordered, non-empty spans within the text, one for each line that is not blank', () => {
    fc.assert(
      fc.property(text, (lines) => {
        const joined = lines.join('\n');
        let end = 0;
        for (const { span } of segment({ path: 'x', text: joined, metadata: {} }, () => {})) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(joined.length);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['a', ' ', 'a ', 'A.', '(', '"', '1', '- ', 'Aa ', 'by ', '@', '/', 'x.com '])(
    'comes to the end of a line of 5 MB of %j',
    (piece) => {
      const line = piece.repeat(5_000_000 / piece.length);
      const text = `${PROSE[0]}\n${line}\n${PROSE[1]}`;
      const last = segment({ path: 'x', text, metadata: {} }, () => {}).at(-1);
      expect(last && slice(text, last.span)).toBe(PROSE[1]);
    },
  );
});
