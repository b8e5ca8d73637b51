/** A client generated from the OpenAPI document compiles under `strict` and gets what the server says. */
import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servedProject } from '../system/project.ts';

const FOLDER = path.join(import.meta.dirname, 'question');
const DOCUMENT = path.join(FOLDER, 'openapi.json');
const TYPES = path.join(FOLDER, 'types.ts');
const SPEAKER = 'vladimir-putin';

const project = servedProject();

/** A program of the package in tests/clients, whose TypeScript is the one that the generator needs. */
async function run(program: string, ...options: string[]): Promise<string> {
  return node(path.join(import.meta.dirname, 'node_modules', program), ...options);
}

/** What a program of Node prints. */
async function node(...options: string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, options, { cwd: FOLDER })).stdout;
}

describe('openapi-typescript and openapi-fetch', () => {
  beforeAll(async () => {
    writeFileSync(DOCUMENT, await (await fetch(`${project.url}/openapi.json`)).text());
    await run('openapi-typescript/bin/cli.js', DOCUMENT, '-o', TYPES);
  }, 120_000);

  afterAll(() => {
    rmSync(DOCUMENT);
    rmSync(TYPES);
  });

  it('ask the README’s question without a cast', async () => {
    expect(await run('typescript/bin/tsc', '-p', path.join(FOLDER, 'tsconfig.json'))).toBe('');
  });

  it('get what the server answers', async () => {
    const { items } = (await (
      await fetch(`${project.url}/quotes.json?speaker=${SPEAKER}`)
    ).json()) as { items: { text: string; publisher: { name: string } | null }[] };
    const ask = path.join(FOLDER, 'ask.ts');
    const output = await node(ask, project.url, SPEAKER);
    const [quotes, body, kinds, wrong] = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.map(({ text }: { text: string }) => text)).toEqual(items.map(({ text }) => text));
    expect(quotes[0].outlet).toBe(items[0]?.publisher?.name);
    expect(body.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set(['article']));
    expect(wrong).toBe('speaker');
  });
});

it('the dataset is as its schema says', async () => {
  const document = await (await fetch(`${project.url}/openapi.json`)).json();
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  ajv.addSchema({ ...(document as object), $id: 'openapi' });
  const validate = ajv.getSchema('openapi#/components/schemas/Dataset');
  validate?.(await (await fetch(`${project.url}/dataset.json`)).json());
  expect(validate?.errors).toBeNull();
});
