/** D1 answers every question that is only long: SQLite there has narrower limits than elsewhere. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { type D1TestApp, d1App } from '../../d1-app.ts';
import { generateDataset } from '../../generated-dataset.ts';
import { serveResponses } from '../../http/serve.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const dataset: Dataset = generateDataset({ articles: 40, seed: 3 });

const TAGS = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));
const excludedTags = TAGS.filter((tag) => tag < 'd').map((tag) => `-${tag}`);
const alternatives = TAGS.slice(0, 60).map((tag) => `language=en,fr,${tag}`);
const mixed = LETTERS.slice(0, 16).map((letter) => `(harbour OR -${letter}x)`);
const exclusions = Array.from({ length: 31 }, (_, index) => `-${LETTERS[index % 26]}${index}x`);

const { entities, publishers } = dataset;
const idsOf = (type: string) => entities.filter((each) => each.type === type).map(({ id }) => id);
const everyParameter = [
  `publisher=${publishers.map(({ id }) => id).join(',')}`,
  `person=-${idsOf('person')[0]}`,
  `organization=-${idsOf('organization')[0]}`,
  `place=-${idsOf('place')[0]}`,
  'language=en,fr,de,es,pt,-xx',
  'has=-terms',
  'from=1900&to=2100',
];

const q = (text: string) => `q=${encodeURIComponent(text)}`;

let d1: D1TestApp;
let bundled: ReturnType<typeof serveResponses>;
beforeAll(async () => {
  d1 = await d1App(dataset);
  bundled = serveResponses(dataset);
}, 60_000);

describe('a long question', () => {
  it.each([
    ['78 values that no record may have', `language=${excludedTags.join(',')}`],
    ['the same of people', `language=${excludedTags.join(',')}`, 'people'],
    ['60 conditions on one parameter', alternatives.join('&')],
    ['the same of people', alternatives.join('&'), 'people'],
    ['31 excluded words', q(exclusions.join(' '))],
    [
      '31 excluded words and 78 values',
      `${q(exclusions.join(' '))}&language=${excludedTags.join(',')}`,
    ],
    [
      '31 excluded words and every parameter',
      `${q(exclusions.join(' '))}&${everyParameter.join('&')}`,
    ],
    ['groups of words and exclusions', q(mixed.join(' '))],
  ])('is answered as by the bundle, page after page: %s', async (_, search, list = 'articles') => {
    for (const sort of ['added', 'newest']) {
      let next: string | null = `/${list}.json?${search}&sort=${sort}&limit=2&facet=publisher,year`;
      for (let page = 0; next !== null && page < 2; page++) {
        const expected = await bundled(next);
        const found: Response = await d1.fetch(next);
        expect(found.status).toBe(200);
        expect(await found.text()).toBe(await expected.text());
        const link: string = found.headers.get('link') ?? '';
        next = /<https:\/\/dossier\.example([^>]+)>; rel="next"/.exec(link)?.[1] ?? null;
      }
    }
  });
});
