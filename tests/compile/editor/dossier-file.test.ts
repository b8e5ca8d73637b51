import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../scripts/compile/core/problem.ts';
import { DEFAULT_DOSSIER, readDossier } from '../../../scripts/compile/editor/dossier-file.ts';

const read = (text: string) => {
  const problems: Problem[] = [];
  const { dossier } = readDossier({ path: 'dossier.yaml', text }, problems);
  return { dossier, found: problems.map(({ line, message }) => `${line} ${message}`) };
};

it('takes what is stated and the defaults for the rest', () => {
  const text = `title: Harbour talks
url: https://example.org/harbour/
publishInFull: [The Example, el-faro]
license: https://creativecommons.org/licenses/by/4.0/
licenses: { The Example: https://example.org/terms }
`;
  expect(read(text)).toEqual({
    dossier: {
      ...DEFAULT_DOSSIER,
      title: 'Harbour talks',
      url: 'https://example.org/harbour',
      publishInFull: ['the-example', 'el-faro'],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      licenses: { 'the-example': 'https://example.org/terms' },
    },
    found: [],
  });
});

describe('what a publisher allows', () => {
  it('is its licence, longest excerpt, credit and what machines may do', () => {
    const text = `rights:
  The Example:
    license: https://example.org/terms
    excerpt: 500
    credit: The Example, by permission
    machines: [search, ai-input]
  El Faro: { excerpt: full, machines: none }
machines: search
`;
    expect(read(text)).toEqual({
      dossier: {
        ...DEFAULT_DOSSIER,
        publishInFull: ['el-faro'],
        licenses: { 'the-example': 'https://example.org/terms' },
        terms: {
          'the-example': {
            excerpt: 500,
            credit: 'The Example, by permission',
            machines: ['search', 'ai-input'],
          },
          'el-faro': { excerpt: null, credit: null, machines: [] },
        },
        machines: ['search'],
      },
      found: [],
    });
  });

  it('comes before what is said of several at once', () => {
    const text = 'publishInFull: [The Example, El Faro]\nrights: { The Example: { excerpt: 90 } }';
    expect(read(text).dossier.publishInFull).toEqual(['el-faro']);
  });

  it('is left out where it cannot be', () => {
    const text = `rights: { The Example: { excerpt: short } }
machines: [reading]
`;
    expect(read(text)).toEqual({
      dossier: DEFAULT_DOSSIER,
      found: [
        expect.stringMatching(/^1 excerpt: must be full or a number of characters/),
        expect.stringMatching(/^2 machines: must be none, or of all, search, ai-all/),
      ],
    });
    expect(read('rights: { The Example: { excerpt: 99999 } }').found).toEqual([
      '1 excerpt: must be full or at most 10000 characters',
    ]);
  });
});

it('keeps the default where a value is not allowed, and says what is', () => {
  const text = `titel: Harbour talks
timeZone: Seoul
language: english language
id: harbour
license: CC BY
`;
  expect(read(text)).toEqual({
    dossier: DEFAULT_DOSSIER,
    found: [
      expect.stringMatching(/^3 language: must be a language tag such as/),
      expect.stringMatching(/^4 id: must be a tag URI such as/),
      expect.stringMatching(/^2 timeZone: must be a time zone such as/),
      expect.stringMatching(/^5 license: must be an absolute http\(s\) URL/),
      expect.stringMatching(/^1 unknown key "titel": did you mean "title"\? Allowed: title, desc/),
    ],
  });
});

it('uses the defaults where there is no file, or an empty one', () => {
  expect(readDossier(null, []).dossier).toEqual(DEFAULT_DOSSIER);
  expect(read('\n')).toEqual({ dossier: DEFAULT_DOSSIER, found: [] });
});

it('reports a list in place of a dossier', () => {
  expect(read('- title: x')).toEqual({
    dossier: DEFAULT_DOSSIER,
    found: ['1 must be keys and values'],
  });
});
