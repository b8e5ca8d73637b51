import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bylineOf } from '../../../scripts/compile/lines/byline.ts';

function names(text: string): string[] | null {
  return bylineOf(text)?.names.map(({ name }) => name) ?? null;
}

describe('reads who wrote', () => {
  it.each([
    ['By Jane Roe', ['Jane Roe']],
    ['by: John Q. Public', ['John Q. Public']],
    ['Written by: Jane Roe', ['Jane Roe']],
    ['By Jane Roe, John Doe and Ana de la Cruz', ['Jane Roe', 'John Doe', 'Ana de la Cruz']],
    ['By JANE O’BRIEN and JOHN MCDONALD-ROE', ['Jane O’Brien', 'John McDonald-Roe']],
    ['By Jung In-hwan, Beijing correspondent', ['Jung In-hwan']],
    ['By Jane Roe, CNN Business', ['Jane Roe']],
    ['By Jane Roe in Paris', ['Jane Roe']],
    ['By Jane Roe For Example.Com', ['Jane Roe']],
    ['By Jane Roe @janeroe Nov 18, 2019, 11:47am EST', ['Jane Roe']],
    ['Sports | By Jane Roe | April 13, 2020', ['Jane Roe']],
    ['By Minh Do, New York', ['Minh Do']],
    ['Richard Roe Education editor', ['Richard Roe']],
    [
      'Noh Yoo-jeong/Washington = Reporter Jeong In-seol yjroh@hankyung.com',
      ['Noh Yoo-jeong', 'Jeong In-seol'],
    ],
    ['by From JANE ROE in Arusha', ['Jane Roe']],
    ['By Jane Roe and Tatyana Doe.', ['Jane Roe', 'Tatyana Doe']],
    ['Jane Roe Published March 3, 2021', ['Jane Roe']],
    ['ByJane Roe', ['Jane Roe']],
    ['Jane Roe USA TODAY', ['Jane Roe']],
    ['By Jane Roe, PhD', ['Jane Roe']],
    ['By Jane Roe Example News', ['Jane Roe']],
    ['By Timothy H.J. Roe Example News', ['Timothy H.J. Roe']],
    ['By Jane Roe EXAMBusiness', ['Jane Roe']],
    ['By A. J. Roe View In Print', ['A. J. Roe']],
    ['By Jane Roe Last updated Nov 8, 2023 Share:', ['Jane Roe']],
    ['By Jane Roe ⋅ Founder and Editor-in-Chief ⋅ Updated May 6, 2025', ['Jane Roe']],
    ['By Jane Roe, Vice President, Example Division, Example Corp', ['Jane Roe']],
    ['By Jane Roe and John Doe, Guest Columnists', ['Jane Roe', 'John Doe']],
    ['Recipe by Jane Roe', ['Jane Roe']],
    ['This post was written by Jane Roe', ['Jane Roe']],
    ['Review by Jane Roe MD', ['Jane Roe']],
    ['Door onze redacteur Jan Jansen', ['Jan Jansen']],
    ['Von unserem Korrespondenten Max Muster', ['Max Muster']],
    ['di Mario Rossi', ['Mario Rossi']],
    ['Av Kari Nordmann', ['Kari Nordmann']],
    ['홍길동·김철수 기자', ['홍길동', '김철수']],
    ['2021-03-03 16:05 | 记者 张三', ['张三']],
    ['Reporting by Jane Roe, additional reporting by Ann Smith; Editing by John Doe', ['Jane Roe']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

it('knows agencies and desks from people', () => {
  for (const text of [
    'By Reuters',
    'By Associated Press',
    'By WIRED',
    'By HNN Staff | May 1, 2020',
    'By TPN, in News',
  ])
    expect(bylineOf(text)).toMatchObject({ names: [], organization: true });
});

describe('finds no author in', () => {
  it.each([
    'By signing up you agree to our terms',
    'By signing up, you agree to our User Agreement and Privacy Policy & Cookie Statement.',
    'By Any Means Necessary',
    'By subject',
    'di nuovo a Roma',
    'Our reporters',
    'By our readers',
    'Edited by Jane Roe',
    'Colts Clinch Playoff Spot with 20-13 Win Over Chiefs',
    'Jane Roe to host awards in 2014',
    'Storm Eunice may reach the coast',
    'First Base: Boston',
    'FARMINGTON HILLS, Mich.',
    '기자 회견',
    'Photo by Jane Roe',
    'Jane Roe | Getty Images',
    'By Wall Street Journal',
    'By Harbour Valley Example News',
    'This bridge was written off by Jane Roe',
    'Follow Jane Roe on Twitter',
    'More from Jane Roe',
    'Jane Roe is a reporter in Paris.',
    '“Where is John Doe?”',
  ])('%s', (text) => {
    expect(names(text) ?? []).toEqual([]);
  });
});

it('points at the names as printed', () => {
  const text = 'By JANE ROE, John Doe and others';
  expect(bylineOf(text)?.names.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'JANE ROE',
    'John Doe',
  ]);
});

it('reads any line, with spans inside it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'By ',
      'Jane',
      'ROE',
      ' and ',
      ',',
      '|',
      ' reporter',
      '@x',
      'in ',
      '2021-01-02',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      for (const { name, span } of bylineOf(text)?.names ?? []) {
        expect(text.slice(span.start, span.end).toLowerCase().replace(/\s+/gu, ' ')).toBe(
          name.toLowerCase(),
        );
      }
    }),
  );
});
