/** Names in headlines and in capitals: only those that the article names elsewhere or that the gazetteer knows well. */
import type { NameMention } from '../core/draft.ts';
import { lookUp, lookUpFolded } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import type { NameLists } from '../languages/name-lists.ts';
import { isAllCaps, textOf, type Word } from '../text/words.ts';
import type { CandidatesInText } from './name-candidates.ts';
import type { GivenNamesBySurname, ResolvedName } from './name-resolution.ts';

const MAX_NAME_WORDS = 6;
/** The gazetteer score from which a name counts in a headline without another mention. */
const MIN_GAZETTEER_SCORE = 4;

export function titleCaseMentions(
  titleCaseRuns: CandidatesInText['titleCaseRuns'],
  names: readonly ResolvedName[],
  lists: NameLists,
): NameMention[] {
  const byForm = namesByForm(names);
  return titleCaseRuns.flatMap(({ block, words }) => {
    const mentions: NameMention[] = [];
    for (let at = 0; at < words.length; ) {
      const found = longestNameAt(words, at, byForm, lists);
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

/** Names by every printed form, and by surnames that only one person has. */
function namesByForm(names: readonly ResolvedName[]): Map<string, ResolvedName> {
  const byForm = new Map<string, ResolvedName>();
  const shared = new Set<string>();
  for (const name of names) {
    const surname = name.full.keys.at(-1) ?? '';
    if (name.type !== 'person' || shared.has(surname)) continue;
    if (byForm.delete(surname)) shared.add(surname);
    else byForm.set(surname, name);
  }
  for (const name of names) for (const form of name.forms) byForm.set(foldForm(form), name);
  return byForm;
}

type TypedName = Pick<NameMention, 'type' | 'name'>;

function longestNameAt(
  words: readonly Word[],
  at: number,
  byForm: ReadonlyMap<string, ResolvedName>,
  lists: NameLists,
): { named: TypedName; length: number } | null {
  for (let length = Math.min(MAX_NAME_WORDS, words.length - at); length > 0; length--) {
    const run = words.slice(at, at + length);
    if (!run[0]?.capital || run.slice(1).some(({ gap }) => !/^[ \u00a0]$/.test(gap))) continue;
    const named = nameForText(textOf(run), byForm, lists);
    if (named) return { named, length };
  }
  return null;
}

function nameForText(
  text: string,
  byForm: ReadonlyMap<string, ResolvedName>,
  lists: NameLists,
): TypedName | null {
  const name = byForm.get(foldForm(text));
  if (name) return { type: name.type, name: name.name };
  const known =
    lookUp(text) ??
    (isAllCaps(text) && !lists.isCommonWord(text.toLowerCase()) ? lookUpFolded(text) : null);
  if (
    !known ||
    known.points < MIN_GAZETTEER_SCORE ||
    isDirectionOrDemonym(text.toLowerCase(), lists)
  )
    return null;
  return { type: known.type, name: known.type === 'place' ? known.name : text };
}

/** "Southern", "Central": provinces of some country, but mostly adjectives. */
function isDirectionOrDemonym(word: string, lists: NameLists): boolean {
  return lists.directions.has(word) || lists.demonyms.has(word);
}

function foldForm(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/**
 * Adds a headline's first name to people whom the text never names in full. Two different first names leave it open.
 */
export function addGivenNamesFromHeadlines(
  names: readonly ResolvedName[],
  given: GivenNamesBySurname,
): void {
  const short = names.filter(({ type, full }) => type === 'person' && full.keys.length === 1);
  if (short.length === 0) return;
  for (const name of short) {
    const found = given.get(name.full.keys[0] ?? '') ?? new Set<string>();
    const [first] = found;
    if (found.size === 1 && first) name.name = `${first} ${name.name}`;
  }
}

export function givenNamesInHeadlines(
  titleCaseRuns: CandidatesInText['titleCaseRuns'],
  lists: NameLists,
): GivenNamesBySurname {
  const words = titleCaseRuns.flatMap((run) => run.words);
  const found = new Map<string, Set<string>>();
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const isFull =
      before?.capital &&
      word.capital &&
      word.gap === ' ' &&
      isGivenName(before.key) &&
      !lists.functionWords.has(before.key) &&
      before.key.length > 1;
    if (isFull)
      found.set(word.key, (found.get(word.key) ?? new Set()).add(toTitleCase(before.text)));
  }
  return found;
}

function toTitleCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase();
}
