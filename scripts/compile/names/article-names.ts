/** One article's forms as names: each with its type, short forms with the full one. */
import type { EntityType } from '../../../src/dataset/types.ts';
import { isCommonWord } from '../languages/common-words.ts';
import { lookUp } from '../languages/gazetteer.ts';
import { genderOf } from '../languages/given-names.ts';
import { HONORIFICS, SUFFIXES } from '../languages/titles.ts';
import { isAllCaps } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import type { Definition } from './definitions.ts';
import { noPoints } from './evidence.ts';
import { type Form, keysOf, TYPES } from './forms.ts';
import type { KnownMention } from './known-forms.ts';
import type { Language } from './language.ts';
import { byPlace } from './settle.ts';
import { handlesOf, isSameFirm, isShortOrganization, isShortPerson } from './short-forms.ts';

export interface Name {
  type: EntityType;
  /** The fullest form that the article prints; a place's usual name. */
  name: string;
  full: Form;
  /** Every mention under any of its forms. */
  candidates: Candidate[];
  /** Every form it is printed under. */
  forms: Set<string>;
}

/** Fewer points than this leave a name out. */
const LEAST = 2.5;
/** A short form that is a place of its own by so much more is no surname. */
const PLACE_LEAD = 4;

/** First names by the surname after them, lower case. */
export type GivenNames = ReadonlyMap<string, ReadonlySet<string>>;

export interface Shown {
  forms: readonly Form[];
  /** The editor's names in this article: short forms of theirs are theirs too. */
  curated: readonly KnownMention[];
  /** First names that headlines give. */
  given: GivenNames;
  definitions: readonly Definition[];
  language: Language | null;
}

export function namesOf({ forms, curated, given, definitions, language }: Shown): Name[] {
  const index = new NameIndex(definitions);
  for (const { type, name } of new Set(curated.map(({ entry }) => entry)))
    index.add({ type, name, full: bareForm(name), candidates: [], forms: new Set([name]) });
  const single = new Map(
    forms.filter(({ keys }) => keys.length === 1).map((form) => [form.keys[0], form]),
  );
  for (const form of [...forms].sort(longestFirst)) {
    if (joinHome(form, index) || form.candidates.every(({ month }) => month)) continue;
    const last = form.keys.filter((key) => !SUFFIXES.has(key)).at(-1) ?? '';
    const type = typeOf(form, single.get(last), given.has(last));
    if (type) index.add(nameOf(form, type, language));
  }
  return index.names;
}

function bareForm(name: string): Form {
  return { text: name, keys: keysOf(name), candidates: [], points: noPoints() };
}

function longestFirst(a: Form, b: Form): number {
  return (
    b.keys.length - a.keys.length || b.text.length - a.text.length || (a.text < b.text ? -1 : 1)
  );
}

function nameOf(form: Form, type: EntityType, language: Language | null): Name {
  const known =
    type === 'place' ? (lookUp(form.text) ?? language?.placeOf(form.text) ?? null) : null;
  const name = known?.type === type ? known.name : form.text;
  return { type, name, full: form, candidates: [...form.candidates], forms: new Set([form.text]) };
}

/** The type with the most points. A surname alone lends its full form what its contexts say; a headline may give it a first name. */
function typeOf(form: Form, surname: Form | undefined, inHeadline: boolean): EntityType | null {
  const points = { ...form.points };
  if (surname && form.keys.length > 1 && !isAllCaps(surname.text))
    points.person += 1 + Math.min(3, Math.max(0, surname.points.person));
  if (form.keys.length === 1 && inHeadline) points.person += 3;
  const best = TYPES.reduce((a, b) => (points[b] > points[a] ? b : a));
  return points[best] >= leastOf(form) ? best : null;
}

/** A word that stands with its capital again and again, where sentences give none, is a name on less. */
function leastOf({ keys, candidates }: Form): number {
  const isCommon = keys.length === 1 && isCommonWord(keys[0] ?? '');
  const telling = candidates.filter(({ opens }) => !opens || !isCommon).length;
  return LEAST - Math.min(1.5, Math.max(0, telling - 1) * 0.5);
}

/** Gives a short form's mentions to the longer names that they stand for. */
function joinHome(form: Form, index: NameIndex): boolean {
  const same = index.defined(form) ?? index.known(form);
  if (same) return join(form, form.candidates, same);
  const people = index
    .near(form)
    .filter(({ type, full }) => type === 'person' && isShortPerson(form.keys, full.keys));
  if (people.length > 0 && form.points.place < form.points.person + PLACE_LEAD) {
    for (const candidate of form.candidates)
      join(form, [candidate], whoseShortForm(candidate, people));
    return true;
  }
  const isPerson = form.keys.length > 1 && form.points.person >= LEAST;
  const owner = index
    .near(form)
    .find(
      ({ type, full }) =>
        type === 'organization' &&
        (isPerson ? isSameFirm(form, full) : isShortOrganization(form, full)),
    );
  return owner ? join(form, form.candidates, owner) : false;
}

function join(form: Form, candidates: readonly Candidate[], name: Name): true {
  name.candidates.push(...candidates);
  name.forms.add(form.text);
  return true;
}

/** Of several people of one surname: whom the honorific fits, then who was last named in full. */
function whoseShortForm(candidate: Candidate, people: Name[]): Name {
  const gender = HONORIFICS[candidate.title ?? ''] ?? null;
  const fitting = people.filter(
    ({ full }) => gender === null || [gender, 'unknown'].includes(genderOf(full.keys[0] ?? '')),
  );
  const choice = fitting.length > 0 ? fitting : people;
  return choice.reduce((a, b) => (rank(b, candidate) > rank(a, candidate) ? b : a));
}

/** Where the person was last named in full before the short form; -1 where nowhere. */
function rank({ full }: Name, place: Candidate): number {
  let low = 0;
  let high = full.candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const before = full.candidates[middle];
    if (before && byPlace(before, place) < 0) low = middle + 1;
    else high = middle;
  }
  const nearest = full.candidates[low - 1];
  return nearest ? nearest.block * LONGEST_BLOCK + nearest.start : -1;
}

/** Places in reading order as one number. */
const LONGEST_BLOCK = 2 ** 28;

/** Of more people of one surname in one article, a surname tells nothing. */
const MOST_BEARERS = 40;

/** Names by the words under which a short form would find them: no form is held against every name. */
class NameIndex {
  readonly names: Name[] = [];
  #byHandle = new Map<string, Name[]>();
  #byKnown = new Map<string, Name>();
  readonly #definitions: ReadonlyMap<string, string>;

  constructor(definitions: readonly Definition[]) {
    this.#definitions = new Map(definitions.map(({ short, full }) => [short, full]));
  }

  add(name: Name): void {
    this.names.push(name);
    for (const handle of handlesOf(name.full.text)) {
      const bearers = this.#byHandle.get(handle) ?? [];
      if (bearers.length < MOST_BEARERS) bearers.push(name);
      this.#byHandle.set(handle, bearers);
    }
    const known = lookUp(name.full.text);
    if (known?.type === name.type) this.#byKnown.set(`${name.type} ${known.name}`, name);
  }

  /** The name of the same country, city or institution under another of its forms. */
  known(form: Form): Name | undefined {
    const known = lookUp(form.text);
    return known ? this.#byKnown.get(`${known.type} ${known.name}`) : undefined;
  }

  /** The organization for which the text itself gives this short form. */
  defined({ text }: Form): Name | undefined {
    const full = this.#definitions.get(text);
    if (full === undefined) return undefined;
    return this.names.find(({ type, forms }) => type === 'organization' && forms.has(full));
  }

  near(form: Form): Name[] {
    const handles =
      form.keys.length === 1 ? form.keys : [form.keys[0] ?? '', form.keys.at(-1) ?? ''];
    return [...new Set(handles.flatMap((handle) => this.#byHandle.get(handle) ?? []))];
  }
}
