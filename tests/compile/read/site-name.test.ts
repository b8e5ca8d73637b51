import { expect, it } from 'vitest';
import { siteNames, withoutSite } from '../../../scripts/compile/read/site-name.ts';

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
