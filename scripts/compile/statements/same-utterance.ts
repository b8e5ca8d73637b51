/** Whether two sentences render one utterance. Precision first: a foreign quote is worse than a missed one. */
import type { Utterance } from './utterances.ts';

interface Criterion {
  /** The least share of the shorter one's weight that the longer one has too. */
  share: number;
  /** The least number of terms in common. */
  terms: number;
}

/** Any one of these suffices. Few words must agree wholly; many may be put differently. */
const ACROSS_ARTICLES: readonly Criterion[] = [
  { share: 0.95, terms: 1 },
  { share: 0.55, terms: 3 },
  { share: 0.38, terms: 6 },
];
/** Within an article a second quote is a second utterance, unless it repeats the words. */
const WITHIN_ARTICLE: readonly Criterion[] = [{ share: 0.95, terms: 2 }];
/** Paraphrases and unattributed quotes need more shared wording, because the speaker is less certain. */
const LESS_CERTAIN: readonly Criterion[] = [
  { share: 0.95, terms: 2 },
  { share: 0.55, terms: 3 },
];

/** Where the editor names the statements of both, the names decide. */
export function isSameUtterance(a: Utterance, b: Utterance): boolean {
  if (a.named !== null && b.named !== null) return a.named === b.named;
  if (a.quote.id === b.quote.id || !mayShareSpeaker(a, b)) return false;
  const { share, terms } = overlap(a, b);
  return criteria(a, b).some((least) => share >= least.share && terms >= least.terms);
}

function criteria(a: Utterance, b: Utterance): readonly Criterion[] {
  const indirect = a.quote.manner === 'indirect' || b.quote.manner === 'indirect';
  if (indirect) return LESS_CERTAIN;
  if (a.quote.articleId === b.quote.articleId) return WITHIN_ARTICLE;
  return a.quote.speaker && b.quote.speaker ? ACROSS_ARTICLES : LESS_CERTAIN;
}

/** An unattributed quote may belong to a speaker named in another article; two different names never match. */
function mayShareSpeaker(
  { quote: { speaker: a } }: Utterance,
  { quote: { speaker: b } }: Utterance,
) {
  if (a === null || b === null) return true;
  return a.entityId !== null && b.entityId !== null ? a.entityId === b.entityId : a.name === b.name;
}

function overlap(a: Utterance, b: Utterance): { share: number; terms: number } {
  let [shared, terms] = [0, 0];
  for (const [term, weight] of a.weights)
    if (b.weights.has(term)) {
      shared += weight;
      terms++;
    }
  return { share: shared / Math.min(a.total, b.total), terms };
}
