import { describe, expect, it } from 'vitest';
import type { AnalyzedArticle } from '../../../scripts/compile/core/draft.ts';
import type { Problem } from '../../../scripts/compile/core/problem.ts';
import type { KnownNames } from '../../../scripts/compile/editor/names-file.ts';
import { linkEntities } from '../../../scripts/compile/names/entity-linking.ts';
import { articleNames } from '../../../scripts/compile/names/mention-detection.ts';
import { withComparisonData } from '../../../scripts/compile/stories/comparison-data.ts';
import { draftOf } from './read-names.ts';

function analyzed(texts: string[], known: KnownNames): AnalyzedArticle[] {
  return texts.map((text, at) => {
    const draft = draftOf(text.split('\n'), `article-${at + 1}`);
    return {
      draft: withComparisonData(draft),
      ...articleNames(draft, known),
      quotes: [],
      paraphrases: [],
    };
  });
}

/** `id in the articles that name it`, for each entity. */
function linked(texts: string[], known: KnownNames = []): string[] {
  return linkEntities(analyzed(texts, known), known, []).entities.map(
    ({ id, articleIds }) =>
      `${id} in ${articleIds.map((articleId) => articleId.replace('article-', '')).join(' ')}`,
  );
}

describe('people', () => {
  it('are one with and without a middle initial', () => {
    expect(linked(['Lawyer Anna Kowalska spoke.', 'Lawyer Anna T. Kowalska spoke.'])).toEqual([
      'anna-kowalska in 1 2',
    ]);
  });

  it('are several where their middle initials differ', () => {
    const texts = [
      'Lawyer Jon P. Reyes spoke.',
      'Lawyer Jon R. Reyes spoke.',
      'Lawyer Jon Reyes spoke.',
    ];
    expect(linked(texts)).toEqual(['jon-p-reyes in 1', 'jon-r-reyes in 2', 'jon-reyes in 3']);
  });

  it('are one though a title was left standing', () => {
    const texts = ['Lawyer Leo Ruijs spoke.', 'It was by Managing Leo Ruijs.'];
    expect(linked(texts)).toEqual(['leo-ruijs in 1 2']);
    expect(linked(['Lawyer Leo Ruijs spoke.', 'It was by Bruno Leo Ruijs.'])).toHaveLength(2);
  });

  it('are told apart from their father', () => {
    expect(linked(['Lawyer Anton Vasquez spoke.', 'Lawyer Anton Vasquez Jr. spoke.'])).toHaveLength(
      2,
    );
  });

  it('are known by surname where both articles name the same company', () => {
    const texts = [
      'In Kenya and Ghana, Minister Wanjiru Otieno spoke.',
      'In Kenya and Ghana, Mr. Otieno spoke.',
    ];
    expect(linked(texts)).toContain('wanjiru-otieno in 1 2');
  });

  it('are not known by surname where nothing else agrees', () => {
    const texts = ['In Kenya, Minister Wanjiru Otieno spoke.', 'In Peru, Mr. Otieno spoke.'];
    expect(linked(texts)).toEqual(expect.arrayContaining(['wanjiru-otieno in 1', 'otieno in 2']));
  });
});

describe('organizations', () => {
  it('are one whatever their legal form', () => {
    expect(
      linked(['Shares of Norland Timber Ltd rose.', 'Shares of Norland Timber rose.']),
    ).toEqual(['norland-timber in 1 2']);
  });

  it('are known by the acronym that another article defines', () => {
    const texts = ['The Harbour Workers Federation (HWF) met.', 'A member of the HWF spoke.'];
    expect(linked(texts)).toEqual(['harbour-workers-federation in 1 2']);
  });

  it('are a nation’s where the text says so', () => {
    const texts = ['Russia’s Security Council met.', 'The Security Council met.'];
    expect(linked(texts)).toEqual(
      expect.arrayContaining([
        'security-council-russia in 1',
        'united-nations-security-council in 2',
      ]),
    );
  });

  it('are not, where two define the same acronym', () => {
    const texts = [
      'The Harbour Workers Federation (HWF) met.',
      'The Highland Walkers Foundation (HWF) met.',
      'A member of the HWF spoke.',
    ];
    expect(linked(texts)).toContain('hwf in 3');
  });

  it('that every nation has are told apart by nation', () => {
    const texts = [
      'Norway’s Foreign Ministry protested.',
      'The Chilean Foreign Ministry protested.',
    ];
    expect(linked(texts)).toEqual(
      expect.arrayContaining(['foreign-ministry-norway in 1', 'foreign-ministry-chile in 2']),
    );
  });
});

it('leaves an institution’s nation open where the text does', () => {
  expect(linked(['He said the Foreign Ministry protested.'])).toEqual(['foreign-ministry in 1']);
  expect(linked(['The law had Congress not passed it.'])).toEqual(['congress in 1']);
  expect(linked(['The Indian Foreign Ministry protested.'])).toEqual([
    'foreign-ministry-india in 1',
  ]);
});

describe('ids', () => {
  it('are unique over all types', () => {
    const texts = [
      'Minister Lincoln spoke.',
      'He lives in Lincoln, Nebraska, in the city of Lincoln.',
    ];
    const ids = linkEntities(analyzed(texts, []), [], []).entities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('do not depend on the order of articles', () => {
    const texts = [
      'Lawyer Anna Kowalska met the IMF.',
      'Anna T. Kowalska left Ghana.',
      'Ms. Kowalska won.',
    ];
    const ids = (order: string[]) =>
      linkEntities(analyzed(order, []), [], []).entities.map(({ id }) => id);
    expect(ids([...texts].reverse())).toEqual(ids(texts));
  });
});

it('gives the editor’s name and Wikidata id, and keeps the printed forms as aliases', () => {
  const known = [{ type: 'place', name: 'Kyiv', aliases: ['Kiev'], wikidata: 'Q1899' }] as const;
  const names = known.map((entry) => ({ ...entry, aliases: [...entry.aliases] }));
  expect(linkEntities(analyzed(['They left Kiev.'], names), names, []).entities).toMatchObject([
    {
      id: 'kyiv',
      type: 'place',
      name: 'Kyiv',
      aliases: ['Kiev'],
      wikidata: 'Q1899',
      basis: 'curated',
      articleIds: ['article-1'],
    },
  ]);
});

it('warns where names.yaml gives one form to two', () => {
  const entry = { type: 'place', wikidata: null } as const;
  const names = [
    { ...entry, name: 'South Korea', aliases: ['Korea'] },
    { ...entry, name: 'North Korea', aliases: ['Korea', 'DPRK'] },
  ];
  const problems: Problem[] = [];
  linkEntities([], names, problems);
  expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'names/form-of-two "Korea" stands for South Korea already, so it is not read as North Korea',
  ]);
});

it('finds the entity of a mention by its article, type and name', () => {
  const articles = analyzed(['Norway’s Foreign Ministry protested.'], []);
  const { idOf } = linkEntities(articles, [], []);
  expect(idOf('article-1', 'organization', 'Foreign Ministry')).toBe('foreign-ministry-norway');
  expect(idOf('article-1', 'person', 'Foreign Ministry')).toBeNull();
});
