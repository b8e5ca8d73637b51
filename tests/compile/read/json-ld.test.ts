import { expect, it } from 'vitest';
import { articleInJsonLd } from '../../../scripts/compile/read/json-ld.ts';

const article = (more: object = {}) =>
  JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Board votes',
    author: { name: 'Jane Roe' },
    ...more,
  });

it('reads a script in CDATA or in a comment', () => {
  const wrapped = [
    `<![CDATA[ ${article()} ]]>`,
    `//<![CDATA[\n${article()}\n//]]>`,
    `/*<![CDATA[*/${article()}/*]]>*/`,
    `<!-- ${article()} -->`,
  ];
  for (const script of wrapped)
    expect(articleInJsonLd([script])).toEqual({ title: 'Board votes', authors: ['Jane Roe'] });
});

it('takes the dates of the page where the article has none, but not before its own', () => {
  const page = JSON.stringify({ '@type': 'WebPage', datePublished: '2024-03-05', name: 'Courier' });
  expect(articleInJsonLd([page])).toEqual({ publishedAt: '2024-03-05' });
  expect(articleInJsonLd([page, article()])).toMatchObject({ publishedAt: '2024-03-05' });
  expect(articleInJsonLd([page, article({ datePublished: '2024-03-04' })])).toMatchObject({
    publishedAt: '2024-03-04',
  });
});
