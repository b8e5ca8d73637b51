/** Texts to learn the states of lines from: as the compiler reads them, with their gold. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../compile/core/draft.ts';
import { readArticle } from '../compile/read/read.ts';
import { type Gold, readGold } from './segmenter-gold.ts';

export interface KnownText {
  source: Source;
  gold: Gold;
}

/** How much a text counts of which only the headline is known, beside one with its body. */
const TITLE_ONLY = 0.5;

/** The texts of a folder (DIR/texts), saved pages or others. */
export function readTexts(folder: string, kind: 'pages' | 'plain'): KnownText[] {
  return readGold(folder).flatMap((gold) => {
    const bytes = readFileSync(path.join(folder, 'texts', gold.source));
    const source = readArticle({ path: gold.source, bytes }, [])?.source;
    const isPage = source?.page !== undefined;
    return source && isPage === (kind === 'pages') ? [{ source, gold }] : [];
  });
}

export function publisherOf({ gold }: KnownText): string {
  return gold.from.publisher;
}

export function weightOf(gold: Gold): number {
  return gold.body === null ? TITLE_ONLY : 1;
}
