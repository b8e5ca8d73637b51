/** Annotated quotes to learn from: what is quoted in each text, and whom. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type ArticleGold, readSet } from '../../evaluation/read/gold.ts';

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

/** By file of DIR/texts: the annotations of DIR/gold.json, else of DIR/expected.json (evaluation/README.md). */
export function readGold(folder: string): Map<string, GoldArticle> {
  const file = path.join(folder, 'gold.json');
  if (existsSync(file))
    return new Map(Object.entries(goldFile.parse(JSON.parse(readFileSync(file, 'utf8'))).articles));
  const { name, articles } = readSet(folder);
  return new Map([...articles].map(([source, gold]) => [source, fromExpected(gold, name)]));
}

function fromExpected({ publisher, quotes, notQuotes }: ArticleGold, set: string): GoldArticle {
  return {
    publisher: publisher?.[0] ?? set,
    quotes: quotes.flatMap(({ text, speaker: names }) =>
      names === undefined
        ? []
        : [{ text, required: true, speaker: speakerNamed(names[0] ?? null) }],
    ),
    notQuotes: notQuotes.map((of) => (typeof of === 'string' ? of : of.text)),
  };
}

/** The gold has the name, and not the words that stand for it: the name's nearest mention is taken for them. */
function speakerNamed(name: string | null): GoldSpeaker {
  return name === null
    ? { sourceText: null, category: 'none', basis: null, name }
    : { sourceText: name, category: 'person', basis: 'source', name };
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
