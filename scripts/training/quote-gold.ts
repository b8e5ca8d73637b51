/** Annotated quotes to learn from: a folder of texts and a JSON file that says what is quoted in them, and whom. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const speaker = z.object({
  /** The words that name the source, as printed; null when there are none. */
  sourceText: z.string().nullable(),
  category: z.string(),
  /** How the name is known: from the words themselves, or through a pronoun. */
  basis: z.enum(['source', 'coreference']).nullable(),
  name: z.string().nullable(),
});

const goldArticle = z.object({
  publisher: z.string(),
  quotes: z.array(z.object({ text: z.string(), required: z.boolean(), speaker })),
  notQuotes: z.array(z.string()),
});

const goldFile = z.object({ articles: z.record(z.string(), goldArticle) });

export type GoldArticle = z.infer<typeof goldArticle>;
export type GoldSpeaker = z.infer<typeof speaker>;

/** By file name. */
export function readGold(file: string): Map<string, GoldArticle> {
  return new Map(Object.entries(goldFile.parse(JSON.parse(readFileSync(file, 'utf8'))).articles));
}

/** Words alone, so that marks and case do not keep two renderings apart. */
export function plain(text: string): string {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

export function lastName(name: string): string {
  return (
    plain(name)
      .replace(/ (?:jr|sr|ii|iii|iv)$/, '')
      .split(' ')
      .at(-1) ?? ''
  );
}
