import { describe, expect, it } from 'vitest';
import { FEED_MEMBERS, ITEM_MEMBERS } from '../../../src/formats/json-feed-extension.ts';
import { textFormats } from '../../../src/formats/openapi/list-paths.ts';
import { openapi } from '../../../src/formats/openapi/openapi.ts';
import { recordSchema, recordSchemaNames } from '../../../src/formats/openapi/schemas.ts';
import { listNames } from '../../../src/model/lists.ts';
import { parametersOf } from '../../../src/query/parameters.ts';
import { generateDataset } from '../../generated-dataset.ts';

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters: { name?: string; in?: string; $ref?: string; schema?: { enum?: string[] } }[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface Path {
  parameters?: { name?: string; schema: { enum: string[] } }[];
  get?: Operation;
  post?: Operation;
}

const { dossier } = generateDataset({ articles: 1 });
const site = { dossier, base: 'https://example.org' };
const text = openapi(site, { person: 'ada-byron' });
const document = JSON.parse(text) as {
  tags: { name: string }[];
  paths: Record<string, Path>;
  components: Record<string, Record<string, object>>;
};
const operations = Object.values(document.paths).flatMap(({ get, post }) => get ?? post ?? []);
const parametersAt = (path: string) =>
  document.paths[path]?.get?.parameters.map(({ $ref, name }) => $ref?.split('/').at(-1) ?? name);

describe('the OpenAPI document', () => {
  it.each(listNames)('has %s and its records in every format for programs', (list) => {
    for (const path of [`/${list}`, `/${list}/{id}`]) {
      expect(document.paths).toHaveProperty([`${path}.json`]);
      expect(document.paths).toHaveProperty([`${path}.jsonfeed`]);
      const extensions = document.paths[`${path}.{extension}`]?.parameters?.at(-1)?.schema.enum;
      expect(extensions).toEqual(textFormats(list).map(({ name }) => name));
      expect(extensions).toEqual(expect.arrayContaining(['rss', 'atom', 'csv', 'ndjson']));
    }
  });

  it('gives each operation of a typed client one type', () => {
    for (const { responses } of operations) {
      const schemas = Object.values(responses['200']?.content ?? {}).map(({ schema }) => schema);
      expect(schemas.length).toBeGreaterThan(0);
      expect(new Set(schemas.map((schema) => JSON.stringify(schema))).size).toBe(1);
    }
  });

  it.each(listNames)('has every parameter of %s that changes its answer', (list) => {
    const names = parametersOf(list).map(({ name }) => `${list}-${name}`);
    const without = (...left: string[]) =>
      names.filter((name) => !left.includes(name.slice(list.length + 1)));
    const json = without('format', 'fields', 'bom');
    expect(parametersAt(`/${list}.json`)).toEqual(list === 'articles' ? [...json, 'fields'] : json);
    expect(parametersAt(`/${list}.{extension}`)).toEqual(without('format'));
  });

  it('declares every parameter that stands in a path, and no other there', () => {
    for (const [path, { parameters = [], get, post }] of Object.entries(document.paths)) {
      const own = (get ?? post)?.parameters.filter((parameter) => parameter.in === 'path');
      const declared = [...parameters, ...(own ?? [])].flatMap(({ name }) => name ?? []);
      const written = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(declared.sort()).toEqual(written.sort());
    }
  });

  it('names each operation once, describes it and gives it a tag that is described', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = document.tags.map(({ name }) => name);
    for (const { summary, description, tags: own } of operations) {
      expect([summary, description].every((sentence) => sentence.length > 3)).toBe(true);
      expect(tags).toEqual(expect.arrayContaining(own));
    }
  });

  it('refers to components that there are, and has none that nothing refers to', () => {
    const used = new Set([...text.matchAll(/"#\/components\/(\w+\/[\w-]+)"/g)].map(([, at]) => at));
    const own = Object.entries(document.components).flatMap(([kind, components]) =>
      Object.keys(components).map((name) => `${kind}/${name}`),
    );
    expect([...used].sort()).toEqual(own.sort());
  });

  it('has no type called Record, which TypeScript has a type of its own for', () => {
    expect(Object.keys(document.components['schemas'] ?? {})).not.toContain('Record');
  });

  it('has the members of _dossier that /docs/json-feed describes', () => {
    const members = (properties: unknown) => Object.keys(properties ?? {}).sort();
    const { JsonFeed, JsonFeedItemFacts } = document.components['schemas'] as Record<
      string,
      { properties: Record<string, { properties: object }> }
    >;
    expect(members(JsonFeed?.properties['_dossier']?.properties)).toEqual(members(FEED_MEMBERS));
    expect(members(JsonFeedItemFacts?.properties)).toEqual(members(ITEM_MEMBERS));
  });

  it('shows an id that the dossier has as an example, and invents none', () => {
    const { parameters } = document.components;
    expect(parameters?.['articles-person']).toMatchObject({ schema: { examples: ['ada-byron'] } });
    expect(parameters?.['articles-place']).not.toHaveProperty('schema.examples');
  });
});

describe('the schema of a record', () => {
  it.each(recordSchemaNames)('of %s stands on its own', (name) => {
    const schema = recordSchema(site, name) ?? '';
    const { $id, $schema, $defs = {}, required } = JSON.parse(schema);
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect($id).toBe(`https://example.org/schema/${name}.json`);
    expect(required).toEqual(expect.arrayContaining(['id', 'url']));
    const used = new Set([...schema.matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, at]) => at));
    expect([...used].sort()).toEqual(Object.keys($defs).sort());
    expect(schema).not.toContain('#/components');
  });

  it('is none for a kind that there is not', () => {
    expect(recordSchema(site, 'Quote')).toBeUndefined();
    expect(recordSchema(site, 'constructor')).toBeUndefined();
  });
});
