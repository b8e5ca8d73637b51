/** One article's candidates gathered by what they print, each form with what is known of it. */
import type { EntityType } from '../../../src/dataset/types.ts';
import { isCommonWord } from '../languages/common-words.ts';
import { lookUp, lookUpFolded } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import { DIRECTIONS } from '../languages/places.ts';
import { isAllCaps } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import type { Definition } from './definitions.ts';
import { enumerationsIn, sayOfMembers } from './enumerations.ts';
import { contextPoints, noPoints, type Points } from './evidence.ts';
import type { Language } from './language.ts';
import { shapePoints } from './shape.ts';

/** A name as printed, wherever the article prints it. */
export interface Form {
  text: string;
  /** Its words in lower case, without full stops. */
  keys: string[];
  candidates: Candidate[];
  points: Points;
}

export const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event'];

/** However often the contexts say the same, they say at most so much. */
const MOST_FROM_CONTEXT = 6;
/** An everyday word that only ever opens sentences is a name on strong evidence alone. */
const ONLY_OPENS = -4;

/** What has an acronym is an organization, hardly anything else. */
const DEFINED = 4;

export interface ReadText {
  texts: readonly string[];
  /** In reading order. */
  candidates: readonly Candidate[];
  definitions: readonly Definition[];
  language: Language | null;
}

export function formsOf({ texts, candidates, definitions, language }: ReadText): Form[] {
  const forms = new Map<string, Form>();
  for (const candidate of candidates) addTo(forms, candidate);
  for (const form of [...forms.values()]) if (isLengthened(form, forms)) shorten(form, forms);
  for (const form of forms.values()) weigh(form, texts, language);
  for (const text of new Set(definitions.map(({ full }) => full))) {
    const form = forms.get(text);
    if (form) form.points.organization += DEFINED;
  }
  const byCandidate = new Map(
    [...forms.values()].flatMap((form) =>
      form.candidates.map((candidate) => [candidate, form] as const),
    ),
  );
  addListed(enumerationsIn(texts, candidates), byCandidate);
  return [...forms.values()];
}

/** A list says the same of a form however often it stands there. */
function addListed(lists: readonly Candidate[][], formOf: ReadonlyMap<Candidate, Form>): void {
  const said = new Map<Form, Points>();
  for (const list of lists) {
    const members = list.flatMap((candidate) => formOf.get(candidate) ?? []);
    const say = sayOfMembers(members.map(({ points }) => points));
    if (!say) continue;
    for (const form of members.filter(({ keys }) => !isEveryday(keys))) {
      const points = said.get(form) ?? noPoints();
      points[say.type] = Math.max(points[say.type], say.points);
      said.set(form, points);
    }
  }
  for (const [form, points] of said) for (const type of TYPES) form.points[type] += points[type];
}

function addTo(forms: Map<string, Form>, candidate: Candidate): void {
  const text = candidate.dateline ? townOf(candidate.text) : plainForm(candidate.text);
  const form = forms.get(text) ?? { text, keys: keysOf(text), candidates: [], points: noPoints() };
  form.candidates.push(candidate);
  forms.set(text, form);
}

/** "LONDON" as "London": what a place prints in capitals is its name. */
function plainForm(text: string): string {
  if (text.length < 4 || !isAllCaps(text) || lookUp(text)) return text;
  return lookUpFolded(text)?.name ?? text;
}

/** "FARMINGTON HILLS" as "Farmington Hills", whether any list knows it or not. */
function townOf(text: string): string {
  return (
    lookUpFolded(text)?.name ??
    text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  );
}

export function keysOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll('’', "'")
    .split(/[ \u00a0]+/);
}

/** "Vermonter Bernie Sanders" where the article also prints "Bernie Sanders". */
function isLengthened({ text, keys }: Form, forms: ReadonlyMap<string, Form>): boolean {
  const [first = '', second = ''] = keys;
  if (keys.length < 3 || isGivenName(first) || !isGivenName(second)) return false;
  return forms.has(text.slice(text.indexOf(' ') + 1));
}

function shorten(form: Form, forms: Map<string, Form>): void {
  forms.delete(form.text);
  for (const candidate of form.candidates) {
    const words = candidate.words.slice(1);
    const text = candidate.text.slice(candidate.text.indexOf(' ') + 1);
    addTo(forms, { ...candidate, words, text, start: words[0]?.start ?? candidate.start });
  }
}

function weigh(form: Form, texts: readonly string[], language: Language | null): void {
  const [first] = form.candidates;
  if (!first) return;
  const shape = shapePoints({ words: first.words, text: form.text }, language);
  const context = noPoints();
  for (const candidate of form.candidates) {
    const points = contextPoints(texts[candidate.block] ?? '', candidate, language);
    for (const type of TYPES) context[type] += points[type];
  }
  const discount = opensOnly(form) ? ONLY_OPENS : 0;
  for (const type of TYPES)
    form.points[type] = shape[type] + Math.min(MOST_FROM_CONTEXT, context[type]) + discount;
}

function isEveryday([key = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && (isCommonWord(key) || DIRECTIONS.has(key));
}

function opensOnly({ keys, candidates }: Form): boolean {
  return isEveryday(keys) && candidates.every(({ opens, title }) => opens && title === null);
}
