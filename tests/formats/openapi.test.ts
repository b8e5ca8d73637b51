import { describe, expect, it } from 'vitest';
import { openapi } from '../../src/formats/openapi.ts';
import { formatsOf } from '../../src/formats/table.ts';
import { listNames } from '../../src/query/lists.ts';
import { parametersOn } from '../../src/query/parameters.ts';
import { generateDataset } from '../generated-dataset.ts';

const { dossier } = generateDataset({ articles: 1 });
const document = JSON.parse(
  openapi({ dossier, base: 'https://example.org' }, { person: 'ada-byron' }),
) as {
  paths: Record<string, { get: { operationId: string; parameters?: { $ref: string }[] } }>;
  components: { parameters: Record<string, { schema: { examples?: string[] } }> };
};

describe('the OpenAPI document', () => {
  it.each(listNames)(
    'has %s and its records in every format for programs, none for people',
    (list) => {
      for (const { name, of } of formatsOf(list)) {
        expect(Object.hasOwn(document.paths, `/${list}.${name}`)).toBe(of !== 'page');
        expect(Object.hasOwn(document.paths, `/${list}/{id}.${name}`)).toBe(of !== 'page');
      }
    },
  );

  it.each(listNames)(
    'has every parameter of %s but the format, which the extension says',
    (list) => {
      const names = document.paths[`/${list}.json`]?.get.parameters?.map(({ $ref }) => $ref);
      const expected = parametersOn(list)
        .filter(({ name }) => name !== 'format')
        .map(({ name }) => `#/components/parameters/${list}-${name}`);
      expect(names).toEqual(expected);
    },
  );

  it('names each operation once', () => {
    const ids = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows an id that the dossier has as an example, and invents none', () => {
    const { parameters } = document.components;
    expect(parameters['articles-person']?.schema.examples).toEqual(['ada-byron']);
    expect(parameters['articles-place']?.schema.examples).toBeUndefined();
  });
});
