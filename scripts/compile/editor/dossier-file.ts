/** dossier.yaml: what the editor says of the whole. */
import { z } from 'zod';
import { machineUse } from '../../../src/dataset/schema.ts';
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
  terms: {},
  machines: null,
};

const text = z.string('must be a text').trim().min(1, 'must not be empty');

/** RFC 4151: an authority, the date on which it held the name, a specific part. */
const TAG_URI = /^tag:[\w.@-]+,\d{4}(?:-\d\d){0,2}:[\w\-.~!$&'()*+,;=:@/?%]*$/;

/** `none`, one use, or a list of uses. */
const machines = z.preprocess(
  (value) => (value === 'none' ? [] : typeof value === 'string' ? [value] : value),
  z.array(
    z.enum(machineUse.options, `must be none, or of ${machineUse.options.join(', ')}`),
    'must be none or a list of uses',
  ),
);

const LONGEST_EXCERPT = 10_000;

/** `full`, or a number of characters. */
const excerpt = text
  .regex(/^(?:full|\d{1,5})$/, 'must be full or a number of characters')
  .transform((value) => (value === 'full' ? value : Number(value)))
  .refine(
    (value) => value === 'full' || value <= LONGEST_EXCERPT,
    `must be full or at most ${LONGEST_EXCERPT} characters`,
  );

/** What one publisher allows. */
const rights = z.strictObject(
  {
    license: webAddress.optional(),
    excerpt: excerpt.optional(),
    credit: text.optional(),
    machines: machines.optional(),
  },
  'must be license, excerpt, credit, machines',
);

type PublisherRights = z.output<typeof rights>;

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
      rights: z
        .record(text.transform(slug), rights, 'must be publishers and what each allows')
        .nullish(),
      machines: machines.optional(),
    },
    'must be keys and values',
  )
  .default({});

/** Keys that are missing or invalid (a problem) get their default. */
export function readDossier(file: YamlText | null, problems: Problem[]): Dossier {
  if (file === null) return DEFAULT_DOSSIER;
  const read = readYaml(file, dossier);
  problems.push(...read.problems);
  const { rights: stated, ...others } = read.value ?? {};
  const given = Object.entries(others).filter(([, entry]) => entry != null);
  return withRights({ ...DEFAULT_DOSSIER, ...Object.fromEntries(given) }, stated ?? {});
}

/** `rights` comes before `publishInFull` and `licenses`, which say parts of it for many publishers at once. */
function withRights(dossier: Dossier, rights: Readonly<Record<string, PublisherRights>>): Dossier {
  const entries = Object.entries(rights);
  const restricted = entries.flatMap(([id, { excerpt: longest }]) =>
    typeof longest === 'number' ? [id] : [],
  );
  const full = entries.flatMap(([id, { excerpt: longest }]) => (longest === 'full' ? [id] : []));
  const licensed = entries.flatMap(([id, { license }]) => (license ? [[id, license]] : []));
  const terms = entries.map(([id, { excerpt: longest, credit = null, machines: uses = null }]) => [
    id,
    { excerpt: typeof longest === 'number' ? longest : null, credit, machines: uses },
  ]);
  return {
    ...dossier,
    publishInFull: [
      ...new Set([...dossier.publishInFull.filter((id) => !restricted.includes(id)), ...full]),
    ],
    licenses: { ...dossier.licenses, ...Object.fromEntries(licensed) },
    terms: Object.fromEntries(terms),
  };
}
