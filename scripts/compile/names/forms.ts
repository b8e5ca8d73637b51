/** One article's candidates gathered by what they print, each form with what is known of it. */
import type { EntityType } from '../../../src/dataset/types.ts';
import type { Candidate } from './candidates.ts';
import { isCommonWord } from './common-words.ts';
import type { Definition } from './definitions.ts';
import { contextPoints, noPoints, type Points } from './evidence.ts';
import { lookUp, lookUpFolded } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import { shapePoints } from './shape.ts';
import { isAllCaps } from './words.ts';

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

export function formsOf(
  texts: readonly string[],
  candidates: readonly Candidate[],
  definitions: readonly Definition[] = [],
): Form[] {
  const forms = new Map<string, Form>();
  for (const candidate of candidates) addTo(forms, candidate);
  for (const form of [...forms.values()]) if (isLengthened(form, forms)) shorten(form, forms);
  for (const form of forms.values()) weigh(form, texts);
  for (const text of new Set(definitions.map(({ full }) => full))) {
    const form = forms.get(text);
    if (form) form.points.organization += DEFINED;
  }
  return [...forms.values()];
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

function weigh(form: Form, texts: readonly string[]): void {
  const [first] = form.candidates;
  if (!first) return;
  const shape = shapePoints({ words: first.words, text: form.text });
  const context = noPoints();
  for (const candidate of form.candidates) {
    const points = contextPoints(texts[candidate.block] ?? '', candidate);
    for (const type of TYPES) context[type] += points[type];
  }
  const discount = opensOnly(form) ? ONLY_OPENS : 0;
  for (const type of TYPES)
    form.points[type] = shape[type] + Math.min(MOST_FROM_CONTEXT, context[type]) + discount;
}

function opensOnly({ keys, candidates }: Form): boolean {
  const [key = ''] = keys;
  return (
    keys.length === 1 &&
    isCommonWord(key) &&
    candidates.every(({ opens, title }) => opens && title === null)
  );
}
