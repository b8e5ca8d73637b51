import { describe, expect, it } from 'vitest';
import { describedFormats, openapi } from '../../src/formats/openapi.ts';
import { listNames } from '../../src/query/lists.ts';
import { parametersOn } from '../../src/query/parameters.ts';
import { generateDataset } from '../generated-dataset.ts';

interface Path {
  parameters?: { schema: { enum: string[] } }[];
  get: { operationId: string; parameters?: { $ref: string }[] };
}

const { dossier } = generateDataset({ articles: 1 });
const document = JSON.parse(
  openapi({ dossier, base: 'https://example.org' }, { person: 'ada-byron' }),
) as {
  paths: Record<string, Path>;
  components: { parameters: Record<string, { schema: { examples?: string[] } }> };
};

describe('the OpenAPI document', () => {
  it.each(listNames)(
    'has %s and its records in every format for programs, none for people',
    (list) => {
      const names = describedFormats(list).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['json', 'jsonfeed', 'rss', 'atom', 'csv']));
      for (const path of [`/${list}.{extension}`, `/${list}/{id}.{extension}`]) {
        const [extension] = document.paths[path]?.parameters ?? [];
        expect(extension?.schema.enum).toEqual(names);
      }
    },
  );

  it.each(listNames)(
    'has every parameter of %s but the format, which the extension says',
    (list) => {
      const names = document.paths[`/${list}.{extension}`]?.get.parameters?.map(({ $ref }) => $ref);
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
