import { expect, it } from 'vitest';
import { compile } from '../../../scripts/compile/compile.ts';

const PROSE = [
  'The harbour authority said on Tuesday that it would close the northern quay for repairs until the end of the month.',
  'Ferries will leave from the old pier instead, the authority said, and lorries must use the road through the village.',
  'The quay was built in 1931 and has been repaired four times since, most recently after the storm of 2005.',
].join('\n\n');

async function outletsOf(firstLines: string[]) {
  const files = firstLines.map((line, at) => ({
    path: `${at}.txt`,
    bytes: Buffer.from(
      `${line}\n\nQuay ${at + 1} to close for repairs until autumn\n\nBy Jane Roe\n\n${at + 1} May 2021\n\nQuay number ${at + 1}. ${PROSE}`,
    ),
  }));
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
