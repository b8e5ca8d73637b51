/** From the editor's files to the licence of each article. */
import { expect, it } from 'vitest';
import { compile } from '../../../scripts/compile/compile.ts';

const article = (words: string) => `Harbour towns agree on a ${words}

Published March 22, 2023 07:58 GMT

The mayors of two harbour towns agreed on Tuesday to run a ${words} across the bay from next spring.

It will run every hour, and the towns will share what it costs to build two new landing stages.
`;

const FILES = {
  'dossier.yaml': `licenses:
  The Bay Herald: https://bay.example/terms
`,
  'ferry.txt': article('shared ferry'),
  'ferry.yaml': 'publisher: The Bay Herald\n',
  'bridge.txt': article('toll bridge'),
  'bridge.yaml':
    'publisher: The Bay Herald\nlicense: https://creativecommons.org/licenses/by/4.0/\n',
  'tunnel.txt': article('road tunnel'),
  'tunnel.yaml': 'publisher: The Island Post\n',
};

it('is the article’s own, else its publisher’s, else none', async () => {
  const { dataset, problems } = await compile(
    Object.entries(FILES).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
  );
  expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  const licenses = dataset?.articles.map(({ source, license }) => [source, license]);
  expect(Object.fromEntries(licenses ?? [])).toEqual({
    'ferry.txt': 'https://bay.example/terms',
    'bridge.txt': 'https://creativecommons.org/licenses/by/4.0/',
    'tunnel.txt': null,
  });
});
