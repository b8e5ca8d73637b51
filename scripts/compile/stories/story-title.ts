/** A story's title: the headline among its articles that covers most of what they all report. */
import type { Draft } from '../core/draft.ts';
import { termWeight } from '../text/term-weight.ts';
import { FALLBACK_LANGUAGE, termReader } from '../text/terms.ts';

/** Shorter ones say too little, longer ones were no headlines. */
const CLEAR_LENGTH = { from: 25, to: 110 };

export function storyTitle(members: readonly Draft[]): string {
  const stated = members.filter(({ header }) => header.title.basis !== 'derived');
  const titles = (stated.length > 0 ? stated : members).map(({ header }) => header.title.value);
  const read = termReader(members[0]?.header.language ?? FALLBACK_LANGUAGE);
  const termsOf = (text: string) => new Set(read(text).flatMap(({ term }) => term ?? []));
  const leads = members.map(({ header, body }) =>
    termsOf(`${header.title.value}\n${body[0]?.text ?? ''}`),
  );
  const scored = titles.map((title) => ({ title, score: clarity(title, termsOf(title), leads) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).title;
}

/** Share of the members' leads that the title covers, reduced by what it says beyond them. */
function clarity(title: string, own: ReadonlySet<string>, leads: ReadonlySet<string>[]): number {
  let [shared, total] = [0, 1];
  for (const term of own) {
    const weight = termWeight(term);
    shared += (weight * leads.filter((lead) => lead.has(term)).length) / leads.length;
    total += weight;
  }
  const clear = title.length >= CLEAR_LENGTH.from && title.length <= CLEAR_LENGTH.to;
  return (shared * shared) / total + (clear ? 1 : 0) - (title.endsWith('?') ? 2 : 0);
}
