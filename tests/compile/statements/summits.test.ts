/** Three outlets on one meeting: which of the words they print are the same utterance. */
import { expect, it } from 'vitest';
import { compile } from '../../../scripts/compile/compile.ts';
import { readFolder } from '../../../scripts/compile/read/folder.ts';
import { SUMMITS } from '../../fixture.ts';

/** Openings of the quotes, by file, that render one utterance. */
const UTTERANCES: Record<string, [file: string, opening: string][]> = {
  'China’s balanced position': [
    ['000', 'very highly appreciates'],
    ['001', 'Russia appreciates China’s balanced view'],
    ['002', 'We highly appreciate the balanced position'],
  ],
  'questions and concerns': [
    ['001', 'We understand China’s questions'],
    ['002', 'We highly appreciate the balanced position'],
  ],
  'the one China principle': [
    ['000', 'We adhere to'],
    ['001', '(We) firmly adhere to'],
  ],
  'a great power’s role': [
    ['000', 'China will strive'],
    ['001', 'China wants to play'],
    ['002', 'We are ready to join hands'],
  ],
  'an old friend': [
    ['000', 'old friend'],
    ['002', 'old friend'],
  ],
  'no limits': [
    ['002', 'no limit to friendship'],
    ['002', 'has no limits'],
  ],
};

const { dataset } = await compile(readFolder(SUMMITS).files);
const { quotes = [], paraphrases = [], statements = [] } = dataset ?? {};
const texts = new Map(quotes.map(({ id, articleId, text }) => [id, [articleId.slice(0, 3), text]]));

it.each(Object.entries(UTTERANCES))('finds all renderings of %s and nothing foreign', (_, of) => {
  const ids = of.map(([file, opening]) => idOf(file, opening)).sort();
  const found = statements.map(({ quoteIds }) => quoteIds.filter((id) => !isEcho(id)).sort());
  expect(found).toContainEqual(ids);
});

const indirect = new Map(paraphrases.map(({ id, articleId, text }) => [id, [articleId, text]]));

it('finds the great powers’ role in a quote and in another outlet’s words', () => {
  const id = idOf('000', 'China will strive');
  const found = statements.filter(({ quoteIds }) => quoteIds.includes(id));
  expect(found.flatMap(({ paraphraseIds }) => paraphraseIds.map((of) => indirect.get(of)))).toEqual(
    [[expect.stringMatching(/^002/), expect.stringContaining('ready to play a leadership role')]],
  );
});

it('takes what somebody criticizes for nobody’s words', () => {
  const id = idOf('000', 'We cannot accept an attempt');
  const found = statements.filter(({ quoteIds }) => quoteIds.includes(id));
  expect(found).toMatchObject([{ quoteIds: [id], paraphraseIds: [] }]);
  const texts = [...indirect.values()].map(([, text]) => text);
  expect(texts.filter((text) => text?.includes('unipolar'))).toEqual([]);
});

it('has every quote in a statement, alone where nothing else renders it', () => {
  const stated = new Set(statements.flatMap(({ quoteIds }) => quoteIds));
  expect(quotes.filter(({ id }) => !stated.has(id))).toEqual([]);
  const strong = idOf('001', 'strong action');
  expect(statements.find(({ quoteIds }) => quoteIds.includes(strong))?.quoteIds).toEqual([strong]);
});

it('marks the words by which the renderings differ', () => {
  const first = idOf('000', 'very highly');
  const rendering = statements
    .flatMap(({ renderings }) => renderings)
    .find(({ quoteId }) => quoteId === first);
  const text = texts.get(first)?.[1] ?? '';
  expect(rendering?.differing.map(({ start, end }) => text.slice(start, end))).toEqual([
    'very',
    'stance',
    'on',
  ]);
});

/** “China’s “balanced” stance”: the one word, beside the sentence that it is from; as good with as without. */
function isEcho(id: string): boolean {
  return texts.get(id)?.[1] === 'balanced';
}

function idOf(file: string, opening: string): string {
  const [id] = [...texts].find(([, [of, text]]) => of === file && text?.startsWith(opening)) ?? [];
  return id ?? `no quote ${file} ${opening}`;
}
