/** dossier.yaml: what the editor says of the whole. */
import { z } from 'zod';
import { machineUse } from '../../../src/dataset/schema.ts';
import type { Dossier } from '../../../src/dataset/types.ts';
import { slug } from '../core/identity.ts';
import type { Problem } from '../core/problem.ts';
import { isLanguage, isTimeZone, webAddress } from './values.ts';
import { type ReadYaml, readYaml, type YamlText } from './yaml.ts';

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
  hub: null,
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

const MAX_EXCERPT_LENGTH = 10_000;

/** `full`, or a number of characters. */
const excerpt = text
  .regex(/^(?:full|\d{1,5})$/, 'must be full or a number of characters')
  .transform((value) => (value === 'full' ? value : Number(value)))
  .refine(
    (value) => value === 'full' || value <= MAX_EXCERPT_LENGTH,
    `must be full or at most ${MAX_EXCERPT_LENGTH} characters`,
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

/** The keys of `dossier.yaml`. The descriptions and examples go into its JSON Schema and the documentation. */
export const dossierSchema = z
  .strictObject(
    {
      title: text.optional().meta({
        description: 'shown on every page and in every feed',
        examples: ['Harbour strike'],
      }),
      description: text.optional().meta({
        description: 'one or two sentences',
        examples: ['What outlets report of the strike at Ostport.'],
      }),
      language: text
        .refine(isLanguage, 'must be a language tag such as en or pt-BR')
        .optional()
        .meta({
          description: 'language of the dossier, and of articles too short to tell',
          examples: ['en'],
        }),
      url: webAddress
        .transform((url) => url.replace(/(?<!\/)\/+$/, ''))
        .optional()
        .meta({
          description: 'where it is served, for links in feeds; may have a path',
          examples: ['https://harbour.example.org'],
        }),
      id: text
        .regex(TAG_URI, 'must be a tag URI such as tag:example.org,2026:summits')
        .optional()
        .meta({
          description:
            'begins every lasting id (a tag URI, RFC 4151); never change it once somebody has subscribed',
          examples: ['tag:example.org,2026:harbour'],
        }),
      timeZone: text
        .refine(isTimeZone, 'must be a time zone such as Europe/Berlin')
        .optional()
        .meta({
          description: 'IANA time zone in which dates without a zone are read',
          examples: ['Europe/Berlin'],
        }),
      publishInFull: z
        .array(text.transform(slug), 'must be a list of publishers')
        .nullish()
        .meta({
          description: 'publishers whose reserved articles you may give in full',
          examples: [['The Example']],
        }),
      license: webAddress.optional().meta({
        description: 'address of the licence of what you made: titles, dates, names, links',
        examples: ['https://creativecommons.org/licenses/by/4.0/'],
      }),
      licenses: z
        .record(text.transform(slug), webAddress, 'must be publishers and addresses')
        .nullish()
        .meta({
          description: 'publishers and the licences of their texts',
          examples: [{ 'The Example': 'https://creativecommons.org/licenses/by-nd/4.0/' }],
        }),
      rights: z
        .record(text.transform(slug), rights, 'must be publishers and what each allows')
        .nullish()
        .meta({
          description: 'publishers and what each allows, see below',
          examples: [{ 'The Example': { excerpt: 500 } }],
        }),
      hub: webAddress.optional().meta({
        description:
          'address of a WebSub hub, which tells subscribers at once what `npm run publish` brought',
        examples: ['https://pubsubhubbub.appspot.com/'],
      }),
      machines: machines.optional().meta({
        description:
          'what machines may do with the dossier: `none`, or of `all`, `search`, `ai-all`, `ai-index`, `ai-input`, `ai-train`',
        examples: [['search']],
        type: ['string', 'array'],
      }),
    },
    'must be keys and values',
  )
  .default({});

/** The settings, and where each key stands. */
export interface DossierFile {
  dossier: Dossier;
  path: string;
  positionOf: ReadYaml<unknown>['positionOf'];
}

/** Keys that are missing or invalid (a problem) get their default. */
export function readDossier(file: YamlText | null, problems: Problem[]): DossierFile {
  if (file === null)
    return { dossier: DEFAULT_DOSSIER, path: '', positionOf: () => ({ line: 1, column: 1 }) };
  const read = readYaml(file, dossierSchema);
  problems.push(...read.problems);
  const { rights: stated, ...others } = read.value ?? {};
  const given = Object.entries(others).filter(([, entry]) => entry != null);
  const dossier = withRights({ ...DEFAULT_DOSSIER, ...Object.fromEntries(given) }, stated ?? {});
  return { dossier, path: file.path, positionOf: read.positionOf };
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
