import { describe, expect, it } from 'vitest';
import { describedFormats, openapi } from '../../src/formats/openapi.ts';
import { listNames } from '../../src/model/lists.ts';
import { parametersOf } from '../../src/query/parameters.ts';
import { generateDataset } from '../generated-dataset.ts';

interface Path {
  parameters?: { name?: string; schema: { enum: string[] } }[];
  get: { operationId: string; parameters?: { name?: string; $ref: string }[] };
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
      const expected = parametersOf(list)
        .filter(({ name }) => name !== 'format')
        .map(({ name }) => `#/components/parameters/${list}-${name}`);
      expect(names).toEqual(expected);
    },
  );

  it.each(listNames)('has the choice of fields for a record of %s', (list) => {
    const { parameters } = document.paths[`/${list}/{id}.{extension}`]?.get ?? {};
    expect(parameters?.map(({ $ref }) => $ref)).toContain(`#/components/parameters/${list}-fields`);
  });

  it('declares every parameter that stands in a path, and no other there', () => {
    for (const [path, { parameters = [], get }] of Object.entries(document.paths)) {
      const declared = [...parameters, ...(get.parameters ?? [])].flatMap(({ name }) => name ?? []);
      const written = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      if (!path.startsWith('/suggest')) expect(declared.sort()).toEqual(written.sort());
    }
  });

  it('has no path that only the answer to another can fill in', () => {
    const names = Object.keys(document.paths).flatMap((path) => path.match(/\{\w+\}/g) ?? []);
    expect(new Set(names)).toEqual(new Set(['{id}', '{extension}']));
  });

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
