/**
 * The gold: what a careful reader finds in each article. A set is a folder with `texts/` and `expected.json`
 * (README.md describes the fields). Only the fields given are scored.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Where one value is due, an array lists the acceptable ones; null: the dataset must leave it empty. */
const acceptable = z
  .union([z.string().nullable(), z.array(z.string().nullable()).min(1)])
  .transform((value) => (Array.isArray(value) ? value : [value]));

/** A name, or the forms of it that the dataset may give. */
const name = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform((value) => (Array.isArray(value) ? value : [value]));

const strings = z.array(z.string());
const quoteIn = z.strictObject({ file: z.string(), text: z.string() });

export const articleGold = z.strictObject({
  title: acceptable.optional(),
  publishedAt: acceptable.optional(),
  /** The date begins with these characters: for gold that knows the day, and nothing of time or zone. */
  publishedPrefix: acceptable.optional(),
  modifiedAt: acceptable.optional(),
  publisher: acceptable.optional(),
  language: acceptable.optional(),
  authors: z.array(name).optional(),
  /** The whole body, a string per paragraph, heading or list item. */
  body: strings.optional(),
  bodyIncludes: strings.default([]),
  bodyExcludes: strings.default([]),
  quotes: z.array(z.strictObject({ text: z.string(), speaker: acceptable.optional() })).default([]),
  notQuotes: z
    .array(z.union([z.string(), z.strictObject({ text: z.string(), speaker: acceptable })]))
    .default([]),
  paraphrases: z.array(z.strictObject({ text: z.string(), speaker: acceptable })).default([]),
  /** Every person that the article names. The same for organizations and places. */
  people: z.array(name).optional(),
  organizations: z.array(name).optional(),
  places: z.array(name).optional(),
  copyOf: acceptable.optional(),
  storyWith: strings.default([]),
  storyWithout: strings.default([]),
  /** `words`: all of them stand in the event's title. */
  events: z.array(z.strictObject({ date: acceptable, words: z.string() })).default([]),
  notEvents: strings.default([]),
  /** What counts neither for nor against the dataset. */
  optional: z
    .strictObject({
      authors: strings.default([]),
      body: strings.default([]),
      quotes: strings.default([]),
      people: strings.default([]),
      organizations: strings.default([]),
      places: strings.default([]),
    })
    .partial()
    .default({}),
  /** Where the text comes from: articles of one publisher are kept in one fold. */
  from: z.looseObject({ publisher: z.string().optional(), site: z.string().optional() }).optional(),
});

const setGold = z.strictObject({
  /** Of articles whose gold states none. */
  language: z.string().default('en'),
  /** `quotes` lists every direct quote of each article: any other quote is an error. */
  quotesAreComplete: z.boolean().default(false),
  /** Every article of the set, by story. */
  stories: z.array(strings).default([]),
  /** Quotes that render one statement, by statement. */
  statements: z.array(z.array(quoteIn)).default([]),
});

export type Acceptable = z.infer<typeof acceptable>;
export type ArticleGold = z.infer<typeof articleGold>;
export type SetGold = z.infer<typeof setGold>;

export interface GoldSet extends SetGold {
  name: string;
  /** The folder to compile. */
  texts: string;
  /** By the article's path below `texts`. */
  articles: ReadonlyMap<string, ArticleGold>;
}

/** Says which file is wrong, where in it, and how. */
export class GoldError extends Error {}

/** The names of the sets in a folder, sorted. */
export function setNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** @throws {GoldError} when `expected.json` is missing, malformed, or names a file that is not in `texts` */
export function readSet(folder: string): GoldSet {
  const file = path.join(folder, 'expected.json');
  const { _set: ofSet = {}, ...ofArticles } = readObject(file);
  const articles = Object.entries(ofArticles).map(
    ([source, gold]) => [source, check(articleGold, gold, `${file}: ${source}`)] as const,
  );
  const set = check(setGold, ofSet, `${file}: _set`);
  return goldSet(folder, set, new Map(articles));
}

/** @throws {GoldError} when the gold names a file that is not in `texts` */
export function goldSet(
  folder: string,
  set: SetGold,
  articles: ReadonlyMap<string, ArticleGold>,
): GoldSet {
  const texts = path.join(folder, 'texts');
  const named = [...articles.keys(), ...set.stories.flat(), ...otherArticles(articles.values())];
  const missing = named.find((source) => !existsSync(path.join(texts, source)));
  if (missing !== undefined)
    throw new GoldError(`${folder}: the gold names ${missing}, which is not in ${texts}`);
  return { ...set, name: path.basename(path.resolve(folder)), texts, articles };
}

export const NO_SET_GOLD: SetGold = setGold.parse({});

function* otherArticles(articles: Iterable<ArticleGold>): Iterable<string> {
  for (const { copyOf = [], storyWith, storyWithout } of articles) {
    yield* copyOf.filter((source) => source !== null);
    yield* storyWith;
    yield* storyWithout;
  }
}

function readObject(file: string): Record<string, unknown> {
  return check(z.record(z.string(), z.unknown()), readJson(file), file);
}

/** @throws {GoldError} */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new GoldError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @throws {GoldError} that names `place` and the field */
export function check<T>(schema: z.ZodType<T>, value: unknown, place: string): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new GoldError(`${place}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
