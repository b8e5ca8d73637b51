/** Whom a speaker's “he” or “she” stands for. */
import { roleOf } from './features.ts';
import type { Paragraph } from './paragraph.ts';
import type { Gender, Person } from './persons.ts';
import type { Ranked } from './ranker.ts';
import type { Source } from './sources.ts';

export interface Antecedent extends Ranked {
  person: Person;
}

export const PRONOUN_GENDER: Readonly<Record<string, Gender>> = {
  he: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

/** Paragraphs before the pronoun's in which its person must be named. */
const REACH = 6;

/** People named before the pronoun, each with what speaks for it. `speaker` is the name behind the quote before. */
export function antecedents(
  pronoun: Source,
  paragraphs: readonly Paragraph[],
  persons: readonly Person[],
  speaker: string | null,
): Antecedent[] {
  const own = paragraphs[pronoun.block];
  const gender = PRONOUN_GENDER[own?.tokens[pronoun.last]?.lower ?? ''];
  if (own === undefined || gender === undefined) return [];
  const named = persons.flatMap((person) => {
    const last = person.sources.findLast((source) => standsBefore(source, pronoun));
    const far = last === undefined || pronoun.block - last.block > REACH;
    return far && person.name !== speaker ? [] : [{ person, last: last ?? null }];
  });
  const fitting = named.filter(
    ({ person }) => person.gender === gender || person.gender === 'unknown',
  );
  const recent = [...fitting].sort((a, b) => order(b.last) - order(a.last));
  return named.map(({ person, last }) => ({
    person,
    features: [
      ...genderFeatures(person, gender),
      ...distanceFeatures(pronoun, last, own, paragraphs),
      ...(recent[0]?.person === person
        ? ['most recent']
        : recent[1]?.person === person
          ? ['second most recent']
          : []),
      ...(fitting.length === 1 && fitting[0]?.person === person ? ['the only one that fits'] : []),
      ...(speaker === person.name
        ? ['spoke before', `spoke before, ${distance(pronoun, last, paragraphs)}`]
        : []),
      `named ${person.sources.length > 8 ? 'often' : person.sources.length > 2 ? 'some times' : 'rarely'}`,
    ],
  }));
}

function standsBefore(source: Source, pronoun: Source): boolean {
  return (
    source.block < pronoun.block || (source.block === pronoun.block && source.last < pronoun.first)
  );
}

function order(source: Source | null): number {
  return source === null ? -1 : source.block * 1e6 + source.last;
}

function genderFeatures({ gender, certain }: Person, wanted: Gender): string[] {
  if (gender === 'unknown') return ['gender unknown'];
  return [`gender ${gender === wanted ? 'fits' : 'differs'}${certain ? ' for certain' : ''}`];
}

function distance(pronoun: Source, last: Source | null, paragraphs: readonly Paragraph[]): string {
  if (last === null) return 'far';
  if (last.block !== pronoun.block) return `${Math.min(pronoun.block - last.block, 4)} paragraphs`;
  const tokens = paragraphs[last.block]?.tokens;
  const sentences = (tokens?.[pronoun.last]?.sentence ?? 0) - (tokens?.[last.last]?.sentence ?? 0);
  return `${Math.min(sentences, 3)} sentences`;
}

function distanceFeatures(
  pronoun: Source,
  last: Source | null,
  _own: Paragraph,
  paragraphs: readonly Paragraph[],
): string[] {
  const away = distance(pronoun, last, paragraphs);
  const home = last && paragraphs[last.block];
  if (!last || !home) return [away];
  const role = roleOf(last, home);
  return [away, `was ${role}`, `${away}, was ${role}`];
}
