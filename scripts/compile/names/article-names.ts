/** One article's candidates as names: short forms with their full form, and each with its type. */
import type { EntityType } from '../../../src/dataset/types.ts';
import type { Candidate } from './candidates.ts';
import { isCommonWord } from './common-words.ts';
import { contextPoints, NO_POINTS, type Points, shapePoints } from './evidence.ts';
import { lookUp, lookUpFolded } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import type { KnownMention } from './known-forms.ts';
import { COMPANY_SUFFIXES } from './lexicon/organizations.ts';
import { SUFFIXES } from './lexicon/titles.ts';
import { isAllCaps, wordsOf } from './words.ts';

/** A form as printed, wherever it stands in the article. */
export interface Form {
  text: string;
  keys: string[];
  candidates: Candidate[];
  points: Points;
}

export interface Name {
  type: EntityType;
  name: string;
  forms: Form[];
}

/** Fewer points than this leave a name out. */
const LEAST = 2.5;
/** Each further mention in the same sort of context says less: points of one type from context count at most so much. */
const MOST_FROM_CONTEXT = 6;

export function formsOf(texts: readonly string[], candidates: readonly Candidate[]): Form[] {
  const forms = new Map<string, Form>();
  for (const candidate of candidates) {
    const text = plainForm(candidate);
    const form = forms.get(text) ?? {
      text,
      keys: keysOf(text, candidate),
      candidates: [],
      points: { ...NO_POINTS },
    };
    form.candidates.push(candidate);
    forms.set(text, form);
  }
  for (const form of forms.values()) weigh(form, texts);
  return [...forms.values()];
}

/** "NEW YORK" as "New York"; white space as one blank. */
function plainForm({ text }: Candidate): string {
  const plain = text.replace(/\s+/g, ' ');
  if (!isAllCaps(plain) || lookUp(plain)) return plain;
  const known = plain.length > 3 ? lookUpFolded(plain) : null;
  return known && known.points >= 1 ? known.name : plain;
}

function keysOf(text: string, { words }: Candidate): string[] {
  return words.length === 1
    ? [text.toLowerCase().replaceAll('.', '')]
    : words.map(({ key }) => key);
}

function weigh(form: Form, texts: readonly string[]): void {
  const first = form.candidates[0];
  if (!first) return;
  const context = { ...NO_POINTS };
  for (const candidate of form.candidates) {
    const points = contextPoints(texts[candidate.block] ?? '', candidate);
    for (const type of TYPES)
      context[type] = Math.min(MOST_FROM_CONTEXT, context[type] + points[type]);
  }
  const shape = shapePoints({ words: first.words, text: form.text });
  for (const type of TYPES) form.points[type] = shape[type] + context[type];
  if (
    form.candidates.every(({ opens }) => opens) &&
    form.keys.length === 1 &&
    isCommonWord(form.keys[0] ?? '')
  )
    for (const type of TYPES) form.points[type] -= 4;
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event'];

/** `curated` are the editor's names in this article: short forms of theirs are theirs too. */
export function namesOf(forms: readonly Form[], curated: readonly KnownMention[]): Name[] {
  const names = curatedNames(curated);
  const longestFirst = [...forms].sort(
    (a, b) =>
      b.keys.length - a.keys.length || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );
  for (const form of longestFirst) {
    const home = homeOf(form, names);
    if (home) {
      home.forms.push(form);
      continue;
    }
    const type = typeOf(form, forms);
    if (type) names.push({ type, name: fullName(form, type), forms: [form] });
  }
  return names;
}

function curatedNames(curated: readonly KnownMention[]): Name[] {
  const entries = new Set(curated.map(({ entry }) => entry));
  return [...entries].map(({ type, name }) => {
    const keys = wordsOf(name).map(({ key }) => key);
    return { type, name, forms: [{ text: name, keys, candidates: [], points: { ...NO_POINTS } }] };
  });
}

/** Short forms lend their full form what their contexts say. */
function typeOf(form: Form, forms: readonly Form[]): EntityType | null {
  const points = { ...form.points };
  const last = form.keys.at(-1);
  if (form.keys.length > 1)
    for (const other of forms)
      if (other.keys.length === 1 && other.keys[0] === last && !SUFFIXES.has(last ?? ''))
        points.person += Math.min(3, Math.max(0, other.points.person)) + 1;
  const best = TYPES.reduce((a, b) => (points[b] > points[a] ? b : a));
  return points[best] >= LEAST ? best : null;
}

function fullName(form: Form, type: EntityType): string {
  const known = type === 'place' || type === 'organization' ? lookUp(form.text) : null;
  return known?.type === type ? known.name : form.text;
}

/** The longer name that a form stands for, if any. */
function homeOf(form: Form, names: readonly Name[]): Name | null {
  const known = lookUp(form.text);
  const same = names.filter(
    (name) => known && name.type === known.type && name.name === known.name,
  );
  if (same[0]) return same[0];
  const people = names.filter(
    (name) => name.type === 'person' && name.forms.some((full) => isShortPerson(form, full)),
  );
  const owner = people.length > 1 ? busiest(people) : people[0];
  if (owner && form.points.place < Math.max(6, form.points.person + 4)) return owner;
  return (
    names.find(
      (name) =>
        name.type === 'organization' && name.forms.some((full) => isShortOrganization(form, full)),
    ) ?? null
  );
}

function busiest(names: readonly Name[]): Name | undefined {
  return names.reduce((a, b) => (mentions(b) > mentions(a) ? b : a));
}

function mentions({ forms }: Name): number {
  return forms.reduce((sum, { candidates }) => sum + candidates.length, 0);
}

/** Surname, given name, or initials and surname of a longer name. */
function isShortPerson(short: Form, full: Form): boolean {
  if (short.keys.length >= full.keys.length) return false;
  const names = full.keys.filter((key) => !SUFFIXES.has(key));
  const first = names[0] ?? '';
  const rest = names.slice(1);
  if (short.keys.length === 1) {
    const [key = ''] = short.keys;
    return (
      key === names.at(-1) ||
      (key === first && (isGivenName(key) || short.points.person > 2 || names.length <= 3))
    );
  }
  const tail = short.keys.filter((key) => !SUFFIXES.has(key));
  if (tail.at(-1) !== names.at(-1)) return false;
  return (
    (tail[0]?.charAt(0) === first.charAt(0) &&
      tail
        .slice(0, -1)
        .every((key) => names.some((name) => name === key || name.charAt(0) === key))) ||
    rest.join(' ') === tail.join(' ')
  );
}

/** "Barnett" of "Barnett Banks Inc.", "Treasury Department" of "U.S. Treasury Department", "NAPM" of its words. */
function isShortOrganization(short: Form, full: Form): boolean {
  if (short.keys.length >= full.keys.length) return false;
  if (short.keys.length === 1 && isAllCaps(short.text)) {
    if (initials(full) === short.text.replaceAll('.', '')) return true;
  }
  const bare = full.keys.filter((key) => !COMPANY_SUFFIXES.has(key));
  if (bare.join(' ') === short.keys.filter((key) => !COMPANY_SUFFIXES.has(key)).join(' '))
    return true;
  const known = lookUp(short.text);
  if (known?.type === 'place' && known.points >= 2) return false;
  const isStart = short.keys.every((key, at) => key === full.keys[at]);
  const isEnd = short.keys.every(
    (key, at) => key === full.keys[full.keys.length - short.keys.length + at],
  );
  if (isStart) return short.keys.some((key) => !isCommonWord(key));
  return (
    isEnd &&
    short.keys.length > 1 &&
    lookUp(full.keys.length > short.keys.length ? (full.candidates[0]?.words[0]?.text ?? '') : '')
      ?.type === 'place'
  );
}

function initials({ candidates }: Form): string {
  const words = candidates[0]?.words ?? [];
  return words
    .filter(({ capital }) => capital)
    .flatMap(({ text }) => text.split(/[-‑]/))
    .map((text) => text.charAt(0))
    .join('');
}
