/** One article’s surface forms resolved to names: each with its type, short forms joined to the full one. */
import type { EntityType } from '../../../src/dataset/types.ts';
import { compareCodeUnits } from '../../../src/text/code-units.ts';
import type { KnownName } from '../editor/names-file.ts';
import { lookUp } from '../languages/gazetteer.ts';
import { genderOf } from '../languages/given-names.ts';
import type { NameLists } from '../languages/name-lists.ts';
import { SUFFIXES } from '../languages/name-parts.ts';
import { isAllCaps } from '../text/words.ts';
import type { AcronymDefinition } from './acronym-definitions.ts';
import type { KnownMention } from './known-name-mentions.ts';
import type { NameCandidate } from './name-candidates.ts';
import type { NameGrammar } from './name-grammar.ts';
import { inReadingOrder } from './overlaps.ts';
import {
  isSameCompany,
  isShortOrganizationName,
  isShortPersonName,
  lookupKeysOf,
} from './short-forms.ts';
import { type SurfaceForm, wordKeys } from './surface-forms.ts';
import { ENTITY_TYPES, zeroScores } from './type-scores.ts';

export interface ResolvedName {
  type: EntityType;
  /** The fullest form in the article; for a place, its gazetteer name. */
  name: string;
  full: SurfaceForm;
  /** All mentions, under any form. */
  candidates: NameCandidate[];
  /** All forms that the article uses. */
  forms: Set<string>;
}

/** A form with a lower score for its best type is not a name. */
const MIN_SCORE = 2.5;
/** A short form whose place score exceeds its person score by this much is not taken for a surname. */
const PLACE_MARGIN = 4;

/** First names by lower-case surname. */
export type GivenNamesBySurname = ReadonlyMap<string, ReadonlySet<string>>;

export interface ResolutionInput {
  forms: readonly SurfaceForm[];
  /** The editor's names in this article; their short forms belong to them too. */
  curated: readonly KnownMention<KnownName>[];
  /** First names found in headlines. */
  givenNames: GivenNamesBySurname;
  definitions: readonly AcronymDefinition[];
  grammar: NameGrammar;
}

export function resolveNames({
  forms,
  curated,
  givenNames,
  definitions,
  grammar,
}: ResolutionInput): ResolvedName[] {
  const index = new NameIndex(definitions);
  for (const { type, name } of new Set(curated.map(({ entry }) => entry)))
    index.add({ type, name, full: curatedForm(name), candidates: [], forms: new Set([name]) });
  const single = new Map(
    forms.filter(({ keys }) => keys.length === 1).map((form) => [form.keys[0], form]),
  );
  for (const form of [...forms].sort(byLengthDescending)) {
    if (
      mergeShortForm(form, index, grammar.lists) ||
      form.candidates.every(({ isAmbiguousMonth }) => isAmbiguousMonth)
    )
      continue;
    const last = form.keys.filter((key) => !SUFFIXES.has(key)).at(-1) ?? '';
    const type = typeOfForm(form, single.get(last), givenNames.has(last), grammar.lists);
    if (type) index.add(toResolvedName(form, type, grammar));
  }
  return index.names;
}

function curatedForm(name: string): SurfaceForm {
  return { text: name, keys: wordKeys(name), candidates: [], scores: zeroScores() };
}

function byLengthDescending(a: SurfaceForm, b: SurfaceForm): number {
  return (
    b.keys.length - a.keys.length ||
    b.text.length - a.text.length ||
    compareCodeUnits(a.text, b.text)
  );
}

function toResolvedName(form: SurfaceForm, type: EntityType, grammar: NameGrammar): ResolvedName {
  const known = type === 'place' ? (lookUp(form.text) ?? grammar.placeOf(form.text)) : null;
  const name = known?.type === type ? known.name : form.text;
  return { type, name, full: form, candidates: [...form.candidates], forms: new Set([form.text]) };
}

/**
 * The highest-scoring type. A full name also gains from the contexts of its bare surname, a surname from a first name
 * in a headline.
 */
function typeOfForm(
  form: SurfaceForm,
  surname: SurfaceForm | undefined,
  inHeadline: boolean,
  lists: NameLists,
): EntityType | null {
  const points = { ...form.scores };
  if (surname && form.keys.length > 1 && !isAllCaps(surname.text))
    points.person += 1 + Math.min(3, Math.max(0, surname.scores.person));
  if (form.keys.length === 1 && inHeadline) points.person += 3;
  const best = ENTITY_TYPES.reduce((a, b) => (points[b] > points[a] ? b : a));
  return points[best] >= minScoreOf(form, lists) ? best : null;
}

/** Repeated capitals that no sentence start explains lower the required score. */
function minScoreOf({ keys, candidates }: SurfaceForm, lists: NameLists): number {
  const isCommon = keys.length === 1 && lists.isCommonWord(keys[0] ?? '');
  const telling = candidates.filter(({ sentenceInitial }) => !sentenceInitial || !isCommon).length;
  return MIN_SCORE - Math.min(1.5, Math.max(0, telling - 1) * 0.5);
}

/** Assigns a short form's mentions to the longer names that they stand for; false where there is none. */
function mergeShortForm(form: SurfaceForm, index: NameIndex, lists: NameLists): boolean {
  const same = index.defined(form) ?? index.known(form);
  if (same) return addMentions(form, form.candidates, same);
  const people = index
    .candidatesFor(form)
    .filter(({ type, full }) => type === 'person' && isShortPersonName(form.keys, full.keys));
  if (people.length > 0 && form.scores.place < form.scores.person + PLACE_MARGIN) {
    for (const candidate of form.candidates)
      addMentions(form, [candidate], bearerOf(candidate, people, lists));
    return true;
  }
  const isPerson = form.keys.length > 1 && form.scores.person >= MIN_SCORE;
  const owner = index
    .candidatesFor(form)
    .find(
      ({ type, full }) =>
        type === 'organization' &&
        (isPerson ? isSameCompany(form, full) : isShortOrganizationName(form, full, lists)),
    );
  return owner ? addMentions(form, form.candidates, owner) : false;
}

function addMentions(
  form: SurfaceForm,
  candidates: readonly NameCandidate[],
  name: ResolvedName,
): true {
  name.candidates.push(...candidates);
  name.forms.add(form.text);
  return true;
}

/** Of several people with one surname: one whom the honorific fits, and of these the one last named in full. */
function bearerOf(
  candidate: NameCandidate,
  people: ResolvedName[],
  lists: NameLists,
): ResolvedName {
  const gender = lists.honorifics.get(candidate.title ?? '') ?? null;
  const fitting = people.filter(
    ({ full }) => gender === null || [gender, 'unknown'].includes(genderOf(full.keys[0] ?? '')),
  );
  const choice = fitting.length > 0 ? fitting : people;
  return choice.reduce((a, b) =>
    lastFullMention(b, candidate) > lastFullMention(a, candidate) ? b : a,
  );
}

/** Position of the last full mention before the short form; -1 without one. */
function lastFullMention({ full }: ResolvedName, place: NameCandidate): number {
  let low = 0;
  let high = full.candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const before = full.candidates[middle];
    if (before && inReadingOrder(before, place) < 0) low = middle + 1;
    else high = middle;
  }
  const nearest = full.candidates[low - 1];
  return nearest ? nearest.block * MAX_BLOCK_LENGTH + nearest.start : -1;
}

/** Multiplied by the block's index, orders positions in an article as one number. */
const MAX_BLOCK_LENGTH = 2 ** 28;

/** People indexed under one word; of more with the same surname, a surname identifies nobody. */
const MAX_BEARERS = 40;

/** Names by the words that a short form could share with them, so that no form is compared with every name. */
class NameIndex {
  readonly names: ResolvedName[] = [];
  #byHandle = new Map<string, ResolvedName[]>();
  #byKnown = new Map<string, ResolvedName>();
  readonly #definitions: ReadonlyMap<string, string>;

  constructor(definitions: readonly AcronymDefinition[]) {
    this.#definitions = new Map(definitions.map(({ short, full }) => [short, full]));
  }

  add(name: ResolvedName): void {
    this.names.push(name);
    for (const handle of lookupKeysOf(name.full.text)) {
      const bearers = this.#byHandle.get(handle) ?? [];
      if (bearers.length < MAX_BEARERS) bearers.push(name);
      this.#byHandle.set(handle, bearers);
    }
    const known = lookUp(name.full.text);
    if (known?.type === name.type) this.#byKnown.set(`${name.type} ${known.name}`, name);
  }

  /** The name with the same gazetteer entry. */
  known(form: SurfaceForm): ResolvedName | undefined {
    const known = lookUp(form.text);
    return known ? this.#byKnown.get(`${known.type} ${known.name}`) : undefined;
  }

  /** The organization for which the text defines this acronym. */
  defined({ text }: SurfaceForm): ResolvedName | undefined {
    const full = this.#definitions.get(text);
    if (full === undefined) return undefined;
    return this.names.find(({ type, forms }) => type === 'organization' && forms.has(full));
  }

  candidatesFor(form: SurfaceForm): ResolvedName[] {
    const handles =
      form.keys.length === 1 ? form.keys : [form.keys[0] ?? '', form.keys.at(-1) ?? ''];
    return [...new Set(handles.flatMap((handle) => this.#byHandle.get(handle) ?? []))];
  }
}
