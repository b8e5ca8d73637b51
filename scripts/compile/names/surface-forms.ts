/** One article’s candidates grouped by surface form, each form with its scores for every entity type. */
import type { EntityType } from '../../../src/dataset/types.ts';
import { lookUp, lookUpFolded } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import type { NameLists } from '../languages/name-lists.ts';
import { isAllCaps } from '../text/words.ts';
import type { AcronymDefinition } from './acronym-definitions.ts';
import { contextScores } from './context-features.ts';
import type { NameCandidate } from './name-candidates.ts';
import { nameScores } from './name-features.ts';
import type { NameGrammar } from './name-grammar.ts';
import { ENTITY_TYPES, type TypeScores, zeroScores } from './type-scores.ts';

/** One spelling of a name with all its mentions in the article. */
export interface SurfaceForm {
  text: string;
  /** Its words in lower case, without full stops. */
  keys: string[];
  candidates: NameCandidate[];
  scores: TypeScores;
}

/** The most that all contexts of a form together can add to one type's score. */
const MAX_CONTEXT_SCORE = 6;
/** Added to every type's score of a common word, or one that may be, that only ever opens sentences. */
const SENTENCE_INITIAL_PENALTY = -4;

/** Added to the organization score of a name for which the text defines an acronym. */
const ACRONYM_SCORE = 4;

export interface ArticleCandidates {
  texts: readonly string[];
  /** In reading order. */
  candidates: readonly NameCandidate[];
  definitions: readonly AcronymDefinition[];
  grammar: NameGrammar;
}

export function surfaceForms({
  texts,
  candidates,
  definitions,
  grammar,
}: ArticleCandidates): SurfaceForm[] {
  const forms = new Map<string, SurfaceForm>();
  for (const candidate of candidates) addCandidate(forms, candidate);
  for (const form of [...forms.values()])
    if (hasExtraFirstWord(form, forms)) dropFirstWord(form, forms);
  for (const form of forms.values()) scoreForm(form, texts, grammar);
  for (const text of new Set(definitions.map(({ full }) => full))) {
    const form = forms.get(text);
    if (form) form.scores.organization += ACRONYM_SCORE;
  }
  const byCandidate = new Map(
    [...forms.values()].flatMap((form) =>
      form.candidates.map((candidate) => [candidate, form] as const),
    ),
  );
  addEnumerationScores(
    enumerationsIn(texts, candidates, grammar.lists),
    byCandidate,
    grammar.lists,
  );
  return [...forms.values()];
}

/** Enumerations count once for each form, however often they repeat. */
function addEnumerationScores(
  enumerations: readonly NameCandidate[][],
  formOf: ReadonlyMap<NameCandidate, SurfaceForm>,
  lists: NameLists,
): void {
  const said = new Map<SurfaceForm, TypeScores>();
  for (const list of enumerations) {
    const members = list.flatMap((candidate) => formOf.get(candidate) ?? []);
    const say = typeFromListedNames(members.map(({ scores }) => scores));
    if (!say) continue;
    for (const form of members.filter(({ keys }) => !isSingleCommonWord(keys, lists))) {
      const points = said.get(form) ?? zeroScores();
      points[say.type] = Math.max(points[say.type], say.points);
      said.set(form, points);
    }
  }
  for (const [form, points] of said)
    for (const type of ENTITY_TYPES) form.scores[type] += points[type];
}

function addCandidate(forms: Map<string, SurfaceForm>, candidate: NameCandidate): void {
  const text = candidate.isDatelineTown
    ? townInTitleCase(candidate.text)
    : withoutShouting(candidate.text);
  const form = forms.get(text) ?? {
    text,
    keys: wordKeys(text),
    candidates: [],
    scores: zeroScores(),
  };
  form.candidates.push(candidate);
  forms.set(text, form);
}

/** "LONDON" as "London": a place in capitals gets its usual spelling. */
function withoutShouting(text: string): string {
  if (text.length < 4 || !isAllCaps(text) || lookUp(text)) return text;
  return lookUpFolded(text)?.name ?? text;
}

/** "FARMINGTON HILLS" as "Farmington Hills", whether or not the gazetteer has it. */
function townInTitleCase(text: string): string {
  return (
    lookUpFolded(text)?.name ??
    text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  );
}

export function wordKeys(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll('’', "'")
    .split(/[ \u00a0]+/);
}

/** "Vermonter Bernie Sanders" where the article also prints "Bernie Sanders". */
function hasExtraFirstWord(
  { text, keys }: SurfaceForm,
  forms: ReadonlyMap<string, SurfaceForm>,
): boolean {
  const [first = '', second = ''] = keys;
  if (keys.length < 3 || isGivenName(first) || !isGivenName(second)) return false;
  return forms.has(text.slice(text.indexOf(' ') + 1));
}

function dropFirstWord(form: SurfaceForm, forms: Map<string, SurfaceForm>): void {
  forms.delete(form.text);
  for (const candidate of form.candidates) {
    const words = candidate.words.slice(1);
    const text = candidate.text.slice(candidate.text.indexOf(' ') + 1);
    addCandidate(forms, { ...candidate, words, text, start: words[0]?.start ?? candidate.start });
  }
}

function scoreForm(form: SurfaceForm, texts: readonly string[], grammar: NameGrammar): void {
  const [first] = form.candidates;
  if (!first) return;
  const shape = nameScores({ words: first.words, text: form.text }, grammar);
  const context = zeroScores();
  for (const candidate of form.candidates) {
    const points = contextScores(texts[candidate.block] ?? '', candidate, grammar);
    for (const type of ENTITY_TYPES) context[type] += points[type];
  }
  const discount = isOnlySentenceInitial(form, grammar.lists) ? SENTENCE_INITIAL_PENALTY : 0;
  for (const type of ENTITY_TYPES)
    form.scores[type] = shape[type] + Math.min(MAX_CONTEXT_SCORE, context[type]) + discount;
}

function isSingleCommonWord([key = '', ...others]: readonly string[], lists: NameLists): boolean {
  return others.length === 0 && (lists.isCommonWord(key) || lists.directions.has(key));
}

function isOnlySentenceInitial({ text, keys, candidates }: SurfaceForm, lists: NameLists): boolean {
  const mayBeCommon = !lists.hasCommonWords && keys.length === 1 && lookUp(text) === null;
  return (
    (mayBeCommon || isSingleCommonWord(keys, lists)) &&
    candidates.every(({ sentenceInitial, title }) => sentenceInitial && title === null)
  );
}

/**
 * Enumerations of two or more names, closed by "and" or "or": "Intel, Qualcomm and Broadcom". `candidates` in reading
 * order.
 */
function enumerationsIn(
  texts: readonly string[],
  candidates: readonly NameCandidate[],
  { listSeparator, lastListSeparator }: NameLists,
): NameCandidate[][] {
  const enumerations: NameCandidate[][] = [];
  let list: NameCandidate[] = [];
  for (const candidate of candidates) {
    const before = list.at(-1);
    const gap = before ? gapBetween(texts, before, candidate) : '';
    if (before && lastListSeparator?.test(gap)) enumerations.push([...list, candidate]);
    list = before && listSeparator?.test(gap) ? [...list, candidate] : [candidate];
  }
  return enumerations;
}

function gapBetween(texts: readonly string[], before: NameCandidate, after: NameCandidate): string {
  if (before.block !== after.block) return '';
  return texts[before.block]?.slice(before.end, after.start) ?? '';
}

const LISTABLE_TYPES: readonly EntityType[] = ['person', 'organization', 'place'];
/** A member of an enumeration with at least this score lends its type to the others. */
const MIN_CERTAIN_SCORE = 5;
const PAIR_SCORE = 1.5;
const LIST_SCORE = 3;

/**
 * The type and score that the certain members of an enumeration lend to the others; null where none is certain or they
 * differ.
 */
function typeFromListedNames(
  members: readonly TypeScores[],
): { type: EntityType; points: number } | null {
  const sure = new Set(
    members.flatMap((points) => LISTABLE_TYPES.filter((type) => points[type] >= MIN_CERTAIN_SCORE)),
  );
  const [type, ...others] = sure;
  if (!type || others.length > 0) return null;
  return { type, points: members.length > 2 ? LIST_SCORE : PAIR_SCORE };
}
