/** What the editor says of lines, quotes, statements, events and false names, in a dossier of two outlets. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../../scripts/compile/compile.ts';

const COURIER = `Dockers walk out at Ostport

By Jane Holloway

Published 4 March 2025

More than 1,200 dockers walked out at the port of Ostport on Monday after talks over night shifts collapsed.

“Nobody on this quay works nights for nothing,” said Tomas Okeke, the union’s secretary. “We will be back when they talk.”

Square Harbour Lights were lit at the gate, and the harbour railway stood still from the first hours of the morning.

The crane at the north quay fell over in a storm.
`;
const NORTHGATE = `Ostport dockers on strike over night shifts

By Ian Reed

Published 4 March 2025

Some 1,200 dockers at the port of Ostport walked out on Monday, after talks over night shifts failed.

“We give our evenings to no port authority,” said Tomas Okeke of the dockers’ union.

Business Square Harbour Lights said it would close its stalls on the quay until the walkout is over.
`;

async function compiled(files: Record<string, string> = {}) {
  const all = { 'a.txt': COURIER, 'b.txt': NORTHGATE, ...files };
  const { dataset, problems } = await compile(
    Object.entries(all).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
  );
  if (dataset === null) throw new Error('no dataset');
  const quotes = new Map(dataset.quotes.map(({ id, text }) => [id, text]));
  return {
    dataset,
    article: dataset.articles.find(({ source }) => source === 'a.txt'),
    quotes: dataset.quotes.map(({ text }) => text),
    statements: dataset.statements.map(({ quoteIds }) => quoteIds.map((id) => quotes.get(id))),
    events: dataset.events.map(({ date, title }) => `${date} ${title}`),
    problems: problems
      .filter(({ rule }) => rule.startsWith('editor/'))
      .map(({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`),
  };
}

const WALKOUT =
  '2025-03-03 More than 1,200 dockers walked out at the port of Ostport after talks over night shifts collapsed';

it('corrects nothing where the editor says nothing', async () => {
  const { events, statements, problems } = await compiled();
  expect(events).toEqual([WALKOUT]);
  expect(statements).toHaveLength(3);
  expect(problems).toEqual([]);
});

describe('events', () => {
  it('are named by their titles before their sentences, which may tell of several', async () => {
    const article = `Two towns to share a bridge

By Ian Reed

Published 6 May 2025

The mayors discussed a bridge over the Elm at a summit on 3 May 2025 following an informal meeting that lasted four hours on 2 May 2025.

They will meet again in the autumn, and the town of Elsmore is to pay for the plans of the bridge until then.
`;
    const cure = 'events: { The mayors discussed a bridge: The mayors of Elm and Elsmore met }';
    const datesOf = async (yaml: string) =>
      (await compiled({ 'c.txt': article, 'c.yaml': yaml })).events.filter((event) =>
        event.startsWith('2025-05'),
      );
    const [earlier = '', later = ''] = await datesOf('{}');
    expect([earlier, later].map((event) => event.slice(0, 10))).toEqual([
      '2025-05-02',
      '2025-05-03',
    ]);
    expect(await datesOf(cure)).toEqual([earlier, '2025-05-03 The mayors of Elm and Elsmore met']);
  });

  it('are left out, in the article whose file says so', async () => {
    const [more, some] = ['More than 1,200 dockers', 'Some 1,200 dockers'];
    const one = await compiled({ 'a.yaml': `events: { "${more}": null }` });
    expect(one.events).toEqual([expect.stringContaining('Some 1,200 dockers')]);
    const both = { 'a.yaml': `events: { "${more}": }`, 'b.yaml': `events: { "${some}": null }` };
    expect((await compiled(both)).events).toEqual([]);
  });

  it('have the title, the date or both that the editor gives, and keep their ids', async () => {
    const before = await compiled();
    const given = (value: string) => compiled({ 'a.yaml': `events: { More than 1: ${value} }` });
    expect((await given('Dockers walked out')).events).toEqual(['2025-03-03 Dockers walked out']);
    expect((await given('2025-03-02')).events[0]).toMatch(/^2025-03-02 /);
    const both = await given('{ title: Dockers walked out, date: 2025-03 }');
    expect(both.events).toEqual(['2025-03 Dockers walked out']);
    expect(both.dataset.events[0]?.id).toBe(before.dataset.events[0]?.id);
    expect(both.problems).toEqual([]);
  });

  it('that were missed are added to a sentence, by title and date', async () => {
    const added = '{ title: A crane fell over in a storm, date: 2025-02-27 }';
    const { events, dataset, problems } = await compiled({
      'a.yaml': `events: { The crane at: ${added} }`,
    });
    expect(events).toEqual(['2025-02-27 A crane fell over in a storm', WALKOUT]);
    const [mention] = dataset.events[0]?.mentions ?? [];
    const block = dataset.articles.find(({ source }) => source === 'a.txt')?.body[
      mention?.block ?? 0
    ];
    expect(block?.text.slice(mention?.start, mention?.end)).toMatch(/^The crane at the north quay/);
    expect(problems).toEqual([]);
  });

  it('that the article does not have are a warning, which names those that it has', async () => {
    const { events, problems } = await compiled({ 'a.yaml': 'events:\n  The deal: 2025-03-11\n' });
    expect(events).toEqual([WALKOUT]);
    expect(problems).toEqual([
      `a.yaml:2 warning no event or sentence of the article begins with "The deal": its events are "${WALKOUT.slice(11)}"; to add one, begin with the words of its sentence and give title and date`,
    ]);
  });

  it('have dates of the calendar', async () => {
    const { problems } = await compiled({ 'a.yaml': 'events: { More: { date: 2025-02-30 } }' });
    expect(problems).toEqual([expect.stringContaining('date: must be a date such as 2025')]);
  });
});

describe('statements', () => {
  const NOBODY = '“Nobody on this quay';
  const together = [
    'Nobody on this quay works nights for nothing,',
    'We give our evenings to no port authority,',
  ];

  it('are joined by one name, and parted by two', async () => {
    const named = (a: string, b: string) => ({
      'a.yaml': `statements: { Nobody on this quay: ${a} }`,
      'b.yaml': `statements: { We give our evenings: ${b} }`,
    });
    expect((await compiled(named('nights', 'nights'))).statements).toContainEqual(together);
    expect((await compiled(named('nights', 'free'))).statements).not.toContainEqual(together);
    expect((await compiled(named('nights', 'nights'))).problems).toEqual([]);
  });

  it('are nobody else’s with null', async () => {
    const same = NORTHGATE.replace(
      'We give our evenings to no port authority',
      'Nobody on this quay works nights for nothing',
    );
    const twice = Array(2).fill('Nobody on this quay works nights for nothing,');
    expect((await compiled({ 'b.txt': same })).statements).toContainEqual(twice);
    const alone = { 'b.txt': same, 'a.yaml': 'statements: { Nobody on this quay: null }' };
    expect((await compiled(alone)).statements).not.toContainEqual(twice);
  });

  it('of words with which no quote begins are a warning', async () => {
    expect((await compiled({ 'a.yaml': `statements: { '${NOBODY}': x }` })).problems).toEqual([
      `a.yaml:1 warning no quote begins with "${NOBODY}": correct these words, or remove the correction`,
    ]);
  });
});

describe('quotes', () => {
  it('that are none are left out, and others stay', async () => {
    const { quotes, problems } = await compiled({ 'a.yaml': 'notQuotes: We will be back' });
    expect(quotes).toEqual([
      'Nobody on this quay works nights for nothing,',
      'We give our evenings to no port authority,',
    ]);
    expect(problems).toEqual([]);
  });

  it('that do not exist are a warning', async () => {
    expect((await compiled({ 'a.yaml': 'notQuotes: [We never said this]' })).problems).toEqual([
      'a.yaml:1 warning no quote begins with "We never said this": correct these words, or remove the correction',
    ]);
  });
});

describe('lines', () => {
  it('are what the editor says', async () => {
    const { article, problems } = await compiled({
      'a.yaml': 'lines:\n  Square Harbour Lights: note\n  The crane at the north quay: caption\n',
    });
    expect(article?.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'caption']);
    expect(problems).toEqual([]);
  });

  it('have one title: the editor’s takes the place of the one that was found', async () => {
    const { article } = await compiled({ 'a.yaml': 'lines: { The crane at the north: title }' });
    expect(article).toMatchObject({
      title: 'The crane at the north quay fell over in a storm.',
      titleBasis: 'stated',
    });
    expect(article?.body).toHaveLength(3);
  });

  it('that do not exist, or are taken so already, are a warning', async () => {
    const { problems } = await compiled({
      'a.yaml': 'lines:\n  The ferry: note\n  More than 1: paragraph\n',
    });
    expect(problems).toEqual([
      'a.yaml:2 warning no line begins with "The ferry": correct these words, or remove the correction',
      'a.yaml:3 warning the compiler takes this line so by itself: remove this correction',
    ]);
  });
});

describe('names that are none', () => {
  const lights = (dataset: Awaited<ReturnType<typeof compiled>>['dataset']) =>
    dataset.entities.filter(({ name }) => name.includes('Square'));

  it('are found without the entry, and not with it', async () => {
    expect(lights((await compiled()).dataset)).not.toEqual([]);
    const names = '- { type: none, name: Square Harbour Lights }\n';
    const { dataset, problems } = await compiled({ 'names.yaml': names });
    expect(lights(dataset)).toEqual([]);
    expect(dataset.paraphrases.map(({ speaker }) => speaker?.name)).not.toContain(
      'Business Square Harbour Lights',
    );
    expect(problems).toEqual([]);
  });

  it('that no article has are a warning, and have no Wikidata id', async () => {
    const { problems } = await compiled({
      'names.yaml':
        '- { type: none, name: Nobody Mentioned }\n- { type: none, name: Ostport, wikidata: Q1 }\n',
    });
    expect(problems).toEqual([
      'names.yaml:1 warning no article has the words Nobody Mentioned: correct them, or remove the entry',
      expect.stringContaining('what is no name has no Wikidata id'),
    ]);
  });
});
