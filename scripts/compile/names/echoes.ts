/** Names in headlines and capitals: only what the article names elsewhere, or what the whole world knows. */

import type { NameMention } from '../core/draft.ts';
import { isCommonWord } from '../languages/common-words.ts';
import { DEMONYMS, lookUp, lookUpFolded } from '../languages/gazetteer.ts';
import { DIRECTIONS } from '../languages/places.ts';
import { isAllCaps, textOf, type Word } from '../text/words.ts';
import type { Name } from './article-names.ts';
import type { Candidates } from './candidates.ts';

const LONGEST = 6;
/** A town's name must be better known than this to be found in capitals. */
const LEAST_KNOWN = 4;

export function echoesOf(loud: Candidates['loud'], names: readonly Name[]): NameMention[] {
  const byForm = formsIn(names);
  return loud.flatMap(({ block, words }) => {
    const mentions: NameMention[] = [];
    for (let at = 0; at < words.length; ) {
      const found = longestAt(words, at, byForm);
      if (found)
        mentions.push({
          ...found.named,
          block,
          start: words[at]?.start ?? 0,
          end: words[at + found.length - 1]?.end ?? 0,
        });
      at += found?.length ?? 1;
    }
    return mentions;
  });
}

/** Every printed form, and surnames of one person alone. */
function formsIn(names: readonly Name[]): Map<string, Name> {
  const byForm = new Map<string, Name>();
  const shared = new Set<string>();
  for (const name of names) {
    const surname = name.full.keys.at(-1) ?? '';
    if (name.type !== 'person' || shared.has(surname)) continue;
    if (byForm.delete(surname)) shared.add(surname);
    else byForm.set(surname, name);
  }
  for (const name of names) for (const form of name.forms) byForm.set(fold(form), name);
  return byForm;
}

type Named = Pick<NameMention, 'type' | 'name'>;

function longestAt(
  words: readonly Word[],
  at: number,
  byForm: ReadonlyMap<string, Name>,
): { named: Named; length: number } | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const run = words.slice(at, at + length);
    if (!run[0]?.capital || run.slice(1).some(({ gap }) => !/^[ \u00a0]$/.test(gap))) continue;
    const named = namedBy(textOf(run), byForm);
    if (named) return { named, length };
  }
  return null;
}

function namedBy(text: string, byForm: ReadonlyMap<string, Name>): Named | null {
  const name = byForm.get(fold(text));
  if (name) return { type: name.type, name: name.name };
  const known =
    lookUp(text) ??
    (isAllCaps(text) && !isCommonWord(text.toLowerCase()) ? lookUpFolded(text) : null);
  if (!known || known.points < LEAST_KNOWN || isAdjective(text.toLowerCase())) return null;
  return { type: known.type, name: known.type === 'place' ? known.name : text };
}

/** Some country calls a province so: "Southern", "Central". */
function isAdjective(word: string): boolean {
  return DIRECTIONS.has(word) || DEMONYMS.has(word);
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
