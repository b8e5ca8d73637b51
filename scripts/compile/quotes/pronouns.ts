/** Whom a speaker's “he” or “she” stands for. */
import { roleOf } from './features.ts';
import type { Gender, Person } from './persons.ts';
import type { Ranked } from './ranker.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';

export interface Antecedent extends Ranked {
  /** null: left open, since a guessed name is worse than none. */
  person: Person | null;
}

interface Named {
  person: Person;
  /** Where the article names the person last before the pronoun. */
  last: Source | null;
}

const PRONOUN_GENDER: Readonly<Record<string, Gender>> = {
  he: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

/** Paragraphs before the pronoun's in which its person must be named. */
const REACH = 6;

/** People named before the pronoun, each with what speaks for it; none for it, they or who. `speaker` said the quote before. */
export function antecedents(
  pronoun: Source,
  reading: Reading,
  speaker: string | null,
): Antecedent[] {
  const { paragraphs, persons } = reading;
  const gender = PRONOUN_GENDER[paragraphs[pronoun.block]?.tokens[pronoun.last]?.lower ?? ''];
  if (gender === undefined) return [];
  const named = persons.flatMap((person) => namedBefore(person, pronoun, speaker));
  const fitting = named
    .filter(({ person }) => person.gender === gender || person.gender === 'unknown')
    .sort((a, b) => order(b.last) - order(a.last));
  const list = named.map(
    (one): Antecedent => ({
      person: one.person,
      features: [
        ...genderFeatures(one.person, gender),
        ...distanceFeatures(pronoun, one.last, reading),
        ...rankFeatures(one, fitting, speaker),
      ],
    }),
  );
  return [...list, { person: null, features: openFeatures(fitting, speaker) }];
}

function namedBefore(person: Person, pronoun: Source, speaker: string | null): Named[] {
  const last = person.sources.findLast((source) => standsBefore(source, pronoun)) ?? null;
  const far = last === null || pronoun.block - last.block > REACH;
  return far && person.name !== speaker ? [] : [{ person, last }];
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

function distanceFeatures(pronoun: Source, last: Source | null, { paragraphs }: Reading): string[] {
  const home = last && paragraphs[last.block];
  if (!last || !home) return ['far'];
  const gap = pronoun.block - last.block;
  const sentences =
    (home.tokens[pronoun.last]?.sentence ?? 0) - (home.tokens[last.last]?.sentence ?? 0);
  const away = gap > 0 ? `${Math.min(gap, 4)} paragraphs` : `${Math.min(sentences, 3)} sentences`;
  const role = roleOf(last, home);
  return [away, `was ${role}`, `${away}, was ${role}`];
}

function rankFeatures(
  { person }: Named,
  fitting: readonly Named[],
  speaker: string | null,
): string[] {
  const rank = fitting.findIndex((one) => one.person === person);
  const list = [
    `named ${person.sources.length > 8 ? 'often' : person.sources.length > 2 ? 'some times' : 'rarely'}`,
  ];
  if (rank === 0) list.push(fitting.length === 1 ? 'the only one that fits' : 'most recent');
  if (rank === 1) list.push('second most recent');
  if (person.name === speaker)
    list.push(
      'spoke before',
      rank === 0 ? 'spoke before, most recent' : 'spoke before, not most recent',
    );
  return list;
}

/** What speaks for leaving it open: several fit, or the last speaker is not the one named last. */
function openFeatures(fitting: readonly Named[], speaker: string | null): string[] {
  const agree =
    speaker === null
      ? 'nobody spoke'
      : fitting[0]?.person.name === speaker
        ? 'they agree'
        : 'they differ';
  return ['open', `open, ${agree}`, `open, ${Math.min(fitting.length, 4)} fit`];
}
