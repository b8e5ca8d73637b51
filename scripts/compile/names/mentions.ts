/** The people, organizations, places and named events that an article's body mentions. */
import type { Draft, NameMention } from '../draft.ts';
import type { KnownNames } from '../editor/known-names.ts';
import type { Report } from '../problem.ts';
import { type Name, namesOf } from './article-names.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { echoesOf } from './echoes.ts';
import { formsOf } from './forms.ts';
import { type KnownMention, knownMentions } from './known-forms.ts';

/** In reading order; no two overlap. The editor's names go before what the text shows. */
export function mentionsOf(draft: Draft, known: KnownNames, _report: Report): NameMention[] {
  const texts = draft.body.map(({ text }) => text);
  const shown = texts.map((text, block) => candidatesOf(text, block));
  const { curated, candidates } = settle(
    texts.flatMap((text, block) => knownMentions(text, block, known)),
    shown.flatMap(({ candidates }) => candidates),
  );
  const names = namesOf(formsOf(texts, candidates), curated);
  const found = [...curated.map(curatedMention), ...names.flatMap(mentionsOfName)];
  const echoes = echoesOf(
    shown.flatMap(({ loud }) => loud),
    names,
  );
  return [...found, ...echoes.filter((echo) => !overlapsAny(echo, curated))].sort(byPlace);
}

/** Which of the editor's forms hold: "Putin" does not inside "Igor Putin", and then nowhere in the article. */
function settle(
  curated: KnownMention[],
  candidates: Candidate[],
): { curated: KnownMention[]; candidates: Candidate[] } {
  const within = new Map<string, KnownMention[]>();
  for (const mention of curated) {
    const key = `${mention.block}`;
    within.set(key, [...(within.get(key) ?? []), mention]);
  }
  const dropped = new Set<KnownMention>();
  const kept = candidates.filter((candidate) => {
    const overlapping = (within.get(`${candidate.block}`) ?? []).filter(
      ({ start, end }) => start < candidate.end && end > candidate.start,
    );
    if (overlapping.length === 0) return true;
    if (!overlapping.every((mention) => isWordInside(mention, candidate))) return false;
    for (const mention of overlapping) dropped.add(mention);
    return true;
  });
  return { curated: curated.filter((mention) => !dropped.has(mention)), candidates: kept };
}

/** One word of a longer name. */
function isWordInside({ start, end }: KnownMention, candidate: Candidate): boolean {
  return (
    start >= candidate.start &&
    end <= candidate.end &&
    end - start < candidate.end - candidate.start &&
    candidate.words.some((word) => word.start <= start && word.end >= end)
  );
}

function curatedMention({ entry, block, start, end }: KnownMention): NameMention {
  return { type: entry.type, name: entry.name, block, start, end };
}

function mentionsOfName({ type, name, candidates }: Name): NameMention[] {
  return candidates.map(({ block, start, end }) => ({ type, name, block, start, end }));
}

function overlapsAny(mention: NameMention, curated: readonly KnownMention[]): boolean {
  return curated.some(
    ({ block, start, end }) =>
      block === mention.block && start < mention.end && end > mention.start,
  );
}

function byPlace(a: NameMention, b: NameMention): number {
  return a.block - b.block || a.start - b.start;
}
