/** Whom a speaker's “he” or “she” stands for. */
import { roleOf } from './features.ts';
import { firstAt } from './first-at.ts';
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
  /** Where the article names the person last before the pronoun; null for a speaker from afar. */
  last: Source | null;
}

const PRONOUN_GENDER: Readonly<Record<string, Gender>> = {
  he: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

/** Paragraphs before the pronoun's, and sources in them, among which its person must be. */
const REACH = 6;
const MOST_SOURCES = 150;

/** People named before the pronoun, each with what speaks for it; none for it, they or who. `speaker` said the quote before. */
export function antecedents(
  pronoun: Source,
  reading: Reading,
  speaker: string | null,
): Antecedent[] {
  const { paragraphs } = reading;
  const gender = PRONOUN_GENDER[paragraphs[pronoun.block]?.tokens[pronoun.last]?.lower ?? ''];
  if (gender === undefined) return [];
  const fitting = namedBefore(pronoun, reading, speaker).filter(
    ({ person }) => person.gender === gender || person.gender === 'unknown',
  );
  const list = fitting.map(
    (one): Antecedent => ({
      person: one.person,
      features: [
        genderFeature(one.person),
        ...distanceFeatures(pronoun, one.last, reading),
        ...rankFeatures(one, fitting, speaker),
      ],
    }),
  );
  return [...list, { person: null, features: openFeatures(fitting, speaker) }];
}

/** The people named before a pronoun, the one named last first. */
function namedBefore(
  pronoun: Source,
  { sources, persons }: Reading,
  speaker: string | null,
): Named[] {
  const found = new Map<string, Source>();
  let seen = 0;
  for (let block = pronoun.block; block >= Math.max(0, pronoun.block - REACH); block--) {
    const own = sources[block] ?? [];
    const end =
      block < pronoun.block ? own.length : firstAt(own, ({ last }) => last >= pronoun.first);
    for (let index = end - 1; index >= 0 && seen < MOST_SOURCES; index--, seen++) {
      const source = own[index];
      if (source?.mention?.type !== 'person' || found.has(source.mention.name)) continue;
      found.set(source.mention.name, source);
    }
  }
  const list = [...found].map(([name, last]) => ({ name, last: last as Source | null }));
  if (speaker !== null && !found.has(speaker)) list.push({ name: speaker, last: null });
  return list.flatMap(({ name, last }) => {
    const person = persons.get(name);
    return person ? [{ person, last }] : [];
  });
}

function genderFeature({ gender, certain }: Person): string {
  return gender === 'unknown' ? 'gender unknown' : `gender fits${certain ? ' for certain' : ''}`;
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
    `named ${person.mentions > 8 ? 'often' : person.mentions > 2 ? 'some times' : 'rarely'}`,
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
