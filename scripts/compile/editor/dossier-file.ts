/** dossier.yaml: what the editor says of the whole. */
import { z } from 'zod';
import type { Dossier } from '../../../src/dataset/types.ts';
import { slug } from '../core/identity.ts';
import type { Problem } from '../core/problem.ts';
import { isLanguage, isTimeZone, webAddress } from './values.ts';
import { readYaml, type YamlText } from './yaml.ts';

export const DEFAULT_DOSSIER: Dossier = {
  title: 'Dossier',
  description: 'Articles on one subject: who said what, when, according to which outlet.',
  language: 'en',
  url: 'http://localhost:8787',
  id: 'tag:dossier.invalid,2026:dossier',
  timeZone: 'UTC',
  publishInFull: [],
  license: null,
  licenses: {},
};

const text = z.string('must be a text').trim().min(1, 'must not be empty');

/** RFC 4151: an authority, the date on which it held the name, a specific part. */
const TAG_URI = /^tag:[\w.@-]+,\d{4}(?:-\d\d){0,2}:[\w\-.~!$&'()*+,;=:@/?%]*$/;

const dossier = z
  .strictObject(
    {
      title: text.optional(),
      description: text.optional(),
      language: text.refine(isLanguage, 'must be a language tag such as en or pt-BR').optional(),
      url: webAddress.transform((url) => url.replace(/\/+$/, '')).optional(),
      id: text.regex(TAG_URI, 'must be a tag URI such as tag:example.org,2026:summits').optional(),
      timeZone: text.refine(isTimeZone, 'must be a time zone such as Europe/Berlin').optional(),
      publishInFull: z.array(text.transform(slug), 'must be a list of publishers').nullish(),
      license: webAddress.optional(),
      licenses: z
        .record(text.transform(slug), webAddress, 'must be publishers and addresses')
        .nullish(),
    },
    'must be keys and values',
  )
  .default({});

/** Keys that are missing or invalid (a problem) get their default. */
export function readDossier(file: YamlText | null, problems: Problem[]): Dossier {
  if (file === null) return DEFAULT_DOSSIER;
  const read = readYaml(file, dossier);
  problems.push(...read.problems);
  const stated = Object.entries(read.value ?? {}).filter(([, entry]) => entry != null);
  return { ...DEFAULT_DOSSIER, ...Object.fromEntries(stated) };
}
