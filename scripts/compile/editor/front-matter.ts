/** The YAML at the head of a Markdown article, as editors, blogs and web clippers write it. */
import { isScalar, visit, type YAMLMap } from 'yaml';
import type { Problem } from '../core/problem.ts';
import { type CorrectionsFile, readCorrections } from './corrections.ts';
import type { YamlText } from './yaml.ts';

/** Other programs' names for what a correction calls otherwise. */
const SYNONYMS: Readonly<Record<string, string>> = {
  author: 'authors',
  by: 'authors',
  byline: 'authors',
  canonical: 'url',
  date: 'publishedAt',
  deck: 'standfirst',
  description: 'standfirst',
  headline: 'title',
  lang: 'language',
  lastmod: 'modifiedAt',
  link: 'url',
  modified: 'modifiedAt',
  outlet: 'publisher',
  published: 'publishedAt',
  site: 'publisher',
  subtitle: 'standfirst',
  updated: 'modifiedAt',
};

/** What other programs keep there for themselves. */
const IGNORED_KEYS: ReadonlySet<string> = new Set(
  'aliases categories category class created cssclasses draft id image keywords layout permalink slug tags type weight'.split(
    ' ',
  ),
);

/** Lines above the YAML: its opening marker. */
const MARKER_LINES = 1;

/** @param yaml what stands between the markers */
export function readFrontMatter(yaml: YamlText, problems: Problem[]): CorrectionsFile {
  const { problems: found, ...frontMatter } = readCorrections(yaml, {
    linesBefore: MARKER_LINES,
    unknownKeys: 'warning',
    translate,
  });
  problems.push(...found);
  return frontMatter;
}

function translate(entries: YAMLMap): void {
  entries.items = entries.items.filter(
    ({ key }) => !(isScalar(key) && IGNORED_KEYS.has(`${key.value}`)),
  );
  for (const { key, value } of entries.items)
    if (isScalar(key)) key.value = nameOf(`${key.value}`, value);
  visit(entries, {
    Scalar: (_, scalar) => {
      // Note-taking programs link names: [[Ada Example]].
      if (typeof scalar.value === 'string')
        scalar.value = scalar.value.replace(/^\[\[(.+)\]\]$/, '$1');
    },
  });
}

/** `source` is an address to web clippers, an outlet to people. */
function nameOf(key: string, value: unknown): string {
  if (key === 'source')
    return isScalar(value) && /^https?:/.test(`${value.value}`) ? 'url' : 'publisher';
  return Object.hasOwn(SYNONYMS, key) ? (SYNONYMS[key] ?? key) : key;
}
