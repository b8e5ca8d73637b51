/** Why a line was taken for what it is, in words: what of it speaks most for its class. */
import type { Crf } from './crf.ts';
import { featureInWords } from './feature-words.ts';
import type { Candidate, HeadlineWeights } from './headline.ts';
import { CLASS_OF_STATE, CLASSES, type State } from './line-states.ts';

/** Words of a reason. */
const MAX_REASONS = 3;
/** Features among which those with words are looked for. */
const MAX_CONSIDERED = 12;

/** Where a line stands, by its state. */
const PLACES: Readonly<Record<State, string>> = {
  before: 'before the article',
  'caption before': 'a caption before the article',
  title: 'the headline',
  standfirst: 'introduces the article',
  head: 'between headline and text',
  'caption in head': 'a caption above the text',
  body: 'the article’s text',
  caption: 'a caption',
  between: 'between paragraphs, but no part of the text',
  after: 'after the article',
};

interface Contribution {
  feature: string;
  /** Its weight for the class, less its mean weight for all classes. */
  weight: number;
}

export function reasonFor(crf: Crf, features: readonly string[], state: State): string {
  const own = CLASSES.indexOf(CLASS_OF_STATE[state]);
  const strongest: Contribution[] = [];
  for (const feature of features) {
    const row = crf.rows.get(feature);
    const weight = row === undefined ? 0 : contributionOf(crf.weights, row, own);
    if (weight > 0) insert(strongest, feature, weight);
  }
  return inWords(PLACES[state], strongest);
}

export function reasonForHeadline(weights: HeadlineWeights, { features }: Candidate): string {
  const strongest: Contribution[] = [];
  for (const feature of features) insert(strongest, feature, weights[feature] ?? 0);
  return inWords(PLACES.title, strongest);
}

/** "the headline: first of its block, no full stop". */
function inWords(place: string, contributions: readonly Contribution[]): string {
  const words = new Set(contributions.flatMap(({ feature }) => featureInWords(feature) ?? []));
  const named = [...words].slice(0, MAX_REASONS).join(', ');
  return named === '' ? place : `${place}: ${named}`;
}

/** Keeps the strongest so far in order. */
function insert(strongest: Contribution[], feature: string, weight: number): void {
  const at = strongest.findIndex((other) => isStronger(feature, weight, other));
  if (at < 0 && strongest.length >= MAX_CONSIDERED) return;
  strongest.splice(at < 0 ? strongest.length : at, 0, { feature, weight });
  if (strongest.length > MAX_CONSIDERED) strongest.pop();
}

function isStronger(feature: string, weight: number, than: Contribution): boolean {
  return weight > than.weight || (weight === than.weight && feature < than.feature);
}

function contributionOf(weights: Float64Array, row: number, own: number): number {
  let sum = 0;
  for (let k = 0; k < CLASSES.length; k++) sum += weights[row + k] ?? 0;
  return (weights[row + own] ?? 0) - sum / CLASSES.length;
}
