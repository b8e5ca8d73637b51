import { expect, it } from 'vitest';
import { compile } from '../../../scripts/compile/compile.ts';

const PROSE = [
  'The harbour authority said on Tuesday that it would close the northern quay for repairs until the end of the month.',
  'Ferries will leave from the old pier instead, the authority said, and lorries must use the road through the village.',
  'The quay was built in 1931 and has been repaired four times since, most recently after the storm of 2005.',
].join('\n\n');

interface Parts {
  first?: string;
  title?: string;
  byline?: string;
  last?: string;
}

const outletsOf = (firstLines: string[]) => outletsOfAll(firstLines.map((first) => ({ first })));

async function outletsOfAll(articles: Parts[]) {
  const files = articles.map(
    (
      {
        first = '',
        title = 'to close for repairs until autumn',
        byline = 'By Jane Roe',
        last = '',
      },
      at,
    ) => ({
      path: `${at}.txt`,
      bytes: Buffer.from(
        `${first}\n\nQuay ${at + 1} ${title}\n\n${byline}\n\n${at + 1} May 2021\n\nQuay number ${at + 1}. ${PROSE}\n\n${last}\n`,
      ),
    }),
  );
  const { dataset } = await compile(files);
  return dataset?.articles.map(
    ({ publisher, publisherBasis }) => publisher && [publisher.name, publisherBasis],
  );
}

it('a name that opens two files alike is their outlet', async () => {
  expect(await outletsOf(['OAKFORD TODAY', 'Oakford Today'])).toEqual([
    ['Oakford Today', 'inferred'],
    ['Oakford Today', 'inferred'],
  ]);
});

it('a name that opens one file is none, nor is a section', async () => {
  expect(await outletsOf(['Oakford Today', 'Northgate Live'])).toEqual([null, null]);
  expect(await outletsOf(['Business', 'Business'])).toEqual([null, null]);
  expect(await outletsOf(['Premier League', 'Premier League'])).toEqual([null, null]);
  expect(await outletsOf(['New Zealand', 'New Zealand'])).toEqual([null, null]);
});

it('an outlet of one article is that of others which name it in their head or foot', async () => {
  const others: Parts[] = [
    { title: 'to close until autumn - Oakford Today' },
    { byline: 'By Jane Roe, Oakford Today' },
    { byline: 'Jane Roe\nOakford Today' },
    { last: 'Jane Roe is a reporter at Oakford Today.' },
    { last: 'Read the original at https://www.oakfordtoday.example/quay' },
    { first: 'www.oakfordtoday.example' },
  ];
  const expected = Array.from({ length: 7 }, (_, at) => [
    'Oakford Today',
    at === 0 ? 'stated' : 'inferred',
  ]);
  expect(await outletsOfAll([{ byline: 'Source: Oakford Today' }, ...others])).toEqual(expected);
});

it('an outlet is not that of articles which name several, or none', async () => {
  const named: Parts[] = [
    { byline: 'Source: Oakford Today' },
    { byline: 'Source: Northgate Live' },
  ];
  const others: Parts[] = [
    { last: 'This piece was in Oakford Today and in Northgate Live.' },
    { last: 'People in Oakford todayish read on.' },
  ];
  expect((await outletsOfAll([...named, ...others]))?.slice(2)).toEqual([null, null]);
});

it('a name behind several authors is their outlet, a place or a role is none', async () => {
  const behind = (addition: string): Parts[] => [
    { byline: `By Jane Roe, ${addition}` },
    { byline: `By Tom Hale, ${addition}` },
  ];
  expect(await outletsOfAll(behind('Oakford Today'))).toEqual([
    ['Oakford Today', 'inferred'],
    ['Oakford Today', 'inferred'],
  ]);
  for (const addition of ['New Zealand', 'Political Editor'])
    expect(await outletsOfAll(behind(addition))).toEqual([null, null]);
});

it('an agency, or a company of one word in a sentence, is not the outlet of articles that name it', async () => {
  const named: Parts[] = [{ byline: 'Source: Reuters' }, { byline: 'Source: Microsoft' }];
  const others: Parts[] = [
    { byline: 'Reuters' },
    { last: 'Microsoft is to store its data on glass' },
  ];
  expect((await outletsOfAll([...named, ...others]))?.slice(2)).toEqual([null, null]);
});
