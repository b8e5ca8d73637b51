/** Full names that only a headline gives: "Cecile Richards: I’m Sick Of …" over a text that says "Richards". */

import { isGivenName } from '../languages/given-names.ts';
import { FUNCTION_WORDS } from '../languages/not-names.ts';
import type { GivenNames, Name } from './article-names.ts';
import type { Candidates } from './candidates.ts';

/** Lengthens the names of people whom the text itself never names in full; two given names leave it open. */
export function completePeople(names: readonly Name[], given: GivenNames): void {
  const short = names.filter(({ type, full }) => type === 'person' && full.keys.length === 1);
  if (short.length === 0) return;
  for (const name of short) {
    const found = given.get(name.full.keys[0] ?? '') ?? new Set<string>();
    const [first] = found;
    if (found.size === 1 && first) name.name = `${first} ${name.name}`;
  }
}

export function givenNamesIn(loud: Candidates['loud']): GivenNames {
  const words = loud.flatMap((run) => run.words);
  const found = new Map<string, Set<string>>();
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const isFull =
      before?.capital &&
      word.capital &&
      word.gap === ' ' &&
      isGivenName(before.key) &&
      !FUNCTION_WORDS.has(before.key) &&
      before.key.length > 1;
    if (isFull)
      found.set(word.key, (found.get(word.key) ?? new Set()).add(inTitleCase(before.text)));
  }
  return found;
}

function inTitleCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase();
}
