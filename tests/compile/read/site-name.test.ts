import { expect, it } from 'vitest';
import { siteNames, withoutNames, withoutSite } from '../../../scripts/compile/read/site-name.ts';

const names = siteNames({
  publisher: 'The Easterwick Courier',
  url: 'https://www.easterwick.example/a',
});

it('leaves out the name of the site at either end', () => {
  const headline = 'Board votes to repair the north quay';
  for (const title of [
    `${headline} - Easterwick Courier`,
    `${headline} | Easterwick Courier | Easterwick.example`,
    `Easterwick Courier: ${headline}`.replace(': ', ' : '),
  ])
    expect(withoutSite(title, names)).toBe(headline);
});

it('knows an outlet by its last word, and a name by the bar before it, without knowing the site', () => {
  expect(withoutSite('Board votes to repair the quay - Northport Gazette', [])).toBe(
    'Board votes to repair the quay',
  );
  expect(withoutSite('Board votes to repair the quay | Harbour Notes', [])).toBe(
    'Board votes to repair the quay',
  );
});

it('keeps what belongs to the headline', () => {
  for (const title of [
    'Board votes to repair the quay - at last',
    'A well-known harbour',
    'Quay: what the board decided',
    'Easterwick Courier',
  ])
    expect(withoutSite(title, names)).toBe(title);
});

it('knows a name by its capitals behind a headline that has none', () => {
  expect(
    withoutSite('Partisan weather and the road to the coast – Notes from the Causeway', []),
  ).toBe('Partisan weather and the road to the coast');
  for (const title of [
    'Board Votes to Repair the Quay – Notes from the Causeway',
    'Warum das Wasser im Hafen steigt – Eine Analyse',
    'Board votes to repair the quay – Lind objects to the price',
  ])
    expect(withoutSite(title, [])).toBe(title);
});

it('tells a title from the name of the site or of an author that a page states as one', () => {
  const headline = 'The loom that mends its own threads';
  expect(withoutNames(['Sorrel AI', headline], ['Sorrel AI'])).toEqual([headline]);
  expect(withoutNames([headline], ['Sorrel AI'])).toEqual([headline]);
  expect(withoutNames(['Sorrel AI'], ['Sorrel AI'])).toEqual(['Sorrel AI']);
});
