/** Which licences the project accepts, and that what it takes from others is credited. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DataSource, dataSources, headOf } from '../scripts/data-sources.ts';
import { dependencies } from '../scripts/dependencies.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Conditions that a notice meets; the Worker's code is copied to those who run it. */
const IN_THE_WORKER = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** MPL-2.0 is about changed copies of its files, ODbL-1.0 about the database: neither is copied here. */
const TO_BUILD = [
  ...IN_THE_WORKER,
  'BlueOak-1.0.0',
  'CC0-1.0',
  'LGPL-3.0-or-later',
  'MPL-2.0',
  'ODbL-1.0',
  'Python-2.0',
  'Unicode-3.0',
];

const isAllowed = (licence: string, allowed: readonly string[]) =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => allowed.includes(part)));

describe('packages', () => {
  it.each(dependencies())('$name has a licence that permits its use', ({ licence, shipped }) => {
    expect(isAllowed(licence, shipped ? IN_THE_WORKER : TO_BUILD)).toBe(true);
  });

  it('and so do those that they bring along', () => {
    const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { license?: string }>;
    };
    const refused = Object.entries(packages).filter(
      ([, { license }]) => license !== undefined && !isAllowed(license, TO_BUILD),
    );
    expect(refused).toEqual([]);
  });

  it('knows alternatives from conditions that hold together', () => {
    expect(isAllowed('GPL-3.0-only OR MIT', IN_THE_WORKER)).toBe(true);
    expect(isAllowed('GPL-3.0-only AND MIT', IN_THE_WORKER)).toBe(false);
    expect(isAllowed('MPL-2.0', IN_THE_WORKER)).toBe(false);
  });
});

describe('data', () => {
  const sources: DataSource[] = Object.values(dataSources);

  it('comes from packages that package.json names', () => {
    const names = dependencies().map(({ name }) => name);
    expect(sources.filter((source) => source.package && !names.includes(source.package))).toEqual(
      [],
    );
  });

  it.each(sources.filter(({ derived }) => derived !== null))(
    '$derived.file begins with its source, licence and changes',
    (source) => {
      const text = readFileSync(path.join(ROOT, source.derived?.file ?? ''), 'utf8');
      expect(text.startsWith(`${headOf(source).join('\n')}\n`)).toBe(true);
    },
  );

  it('that is under the ODbL is in no committed list', () => {
    const open = sources.filter(({ licence }) => licence.startsWith('ODbL'));
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ derived }) => derived !== null)).toEqual([]);
  });
});
