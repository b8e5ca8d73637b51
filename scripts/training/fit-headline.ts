/** Learns which of several lines is the headline: a conditional logit over the candidates of each text. */
import type { Candidate, HeadlineWeights } from '../compile/segment/headline.ts';
import { NO_HEADLINE } from '../compile/segment/headline-features.ts';
import { type Choice, fitConditionalLogit } from './conditional-logit.ts';

/** Among the candidates of one text; a headline may stand on a page more than once. */
export interface HeadlineChoice extends Choice {
  publisher: string;
  candidates: Candidate[];
}

export function learnHeadline(
  choices: HeadlineChoice[],
  shrinkage: number,
  minPublishers: number,
): HeadlineWeights {
  const names = frequentFeatures(choices, minPublishers);
  const weights = fitConditionalLogit(choices, names, shrinkage);
  return Object.fromEntries(
    names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]),
  );
}

function frequentFeatures(choices: HeadlineChoice[], minPublishers: number): string[] {
  const publishers = new Map<string, Set<string>>();
  for (const { candidates, publisher } of choices)
    for (const { features } of candidates)
      for (const feature of features)
        publishers.set(feature, (publishers.get(feature) ?? new Set()).add(publisher));
  return [...publishers]
    .filter(([feature, seen]) => feature === NO_HEADLINE || seen.size >= minPublishers)
    .map(([feature]) => feature)
    .sort();
}
