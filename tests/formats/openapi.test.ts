import { describe, expect, it } from 'vitest';
import { openapi } from '../../src/formats/openapi.ts';
import { formatsOf } from '../../src/formats/table.ts';
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
      const forPrograms = formatsOf(list).filter(({ of }) => of !== 'page');
      for (const path of [`/${list}.{format}`, `/${list}/{id}.{format}`]) {
        const [format] = document.paths[path]?.parameters ?? [];
        expect(format?.schema.enum).toEqual(forPrograms.map(({ name }) => name));
      }
    },
  );

  it.each(listNames)(
    'has every parameter of %s but the format, which the extension says',
    (list) => {
      const names = document.paths[`/${list}.{format}`]?.get.parameters?.map(({ $ref }) => $ref);
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
