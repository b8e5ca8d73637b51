/** Whom a speaker's “he” or “she” stands for. */

import { UNNAMED_PERSONS } from '../languages/speech.ts';
import { roleOf } from './features.ts';
import { firstAt } from './first-at.ts';
import type { Paragraph } from './paragraph.ts';
import type { Gender, Person } from './persons.ts';
import type { Ranked } from './ranker.ts';
import type { Reading } from './reading.ts';
import { roleMention } from './roles.ts';
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
  const own = reading.paragraphs[pronoun.block];
  const gender = PRONOUN_GENDER[own?.tokens[pronoun.last]?.lower ?? ''];
  if (own === undefined || gender === undefined) return [];
  const sayer = lastSayer(pronoun, reading);
  const fitting = namedBefore(pronoun, reading, speaker).filter(
    (one) =>
      (one.person.gender === gender || one.person.gender === 'unknown') &&
      !isPassedOver(one, sayer, own),
  );
  const list = fitting.map(
    (one): Antecedent => ({
      person: one.person,
      features: [
        genderFeature(one.person),
        ...distanceFeatures(pronoun, one.last, reading),
        ...rankFeatures(one, fitting, speaker),
        ...sayingFeatures(one, sayer),
      ],
    }),
  );
  return [...list, { person: null, features: openFeatures(fitting, speaker) }];
}

interface Sayer {
  source: Source;
  /** null: a noun for somebody whom the article does not name. */
  name: string | null;
}

/** The person who said something last before the pronoun. */
function lastSayer(pronoun: Source, reading: Reading): Sayer | null {
  for (let block = pronoun.block; block >= Math.max(0, pronoun.block - REACH); block--) {
    const own = reading.sources[block] ?? [];
    const end =
      block < pronoun.block ? own.length : firstAt(own, ({ last }) => last >= pronoun.first);
    for (let index = end - 1; index >= Math.max(0, end - MOST_SOURCES); index--) {
      const source = own[index];
      const sayer = source && source.verb !== null ? sayerOf(source, reading) : null;
      if (sayer) return sayer;
    }
  }
  return null;
}

function sayerOf(source: Source, { paragraphs, roles }: Reading): Sayer | null {
  const { tokens = [] } = paragraphs[source.block] ?? {};
  const mention = source.mention ?? roleMention(source, tokens, roles);
  if (mention) return mention.type === 'person' ? { source, name: mention.name } : null;
  return UNNAMED_PERSONS.has(tokens[source.last]?.lower ?? '') ? { source, name: null } : null;
}

/** “An aide to Keller said … she added”: she is the aide, and none of those named up to the end of that sentence. */
function isPassedOver({ last }: Named, sayer: Sayer | null, { block, tokens }: Paragraph): boolean {
  if (sayer === null || sayer.name !== null || sayer.source.block !== block) return false;
  const { source } = sayer;
  if (last === null || last.block < source.block) return true;
  const sentence = (of: Source) => tokens[of.last]?.sentence ?? 0;
  return last.block === source.block && last.verb === null && sentence(last) <= sentence(source);
}

function sayingFeatures({ person }: Named, sayer: Sayer | null): string[] {
  if (sayer === null || sayer.name === null) return [];
  return [sayer.name === person.name ? 'said something last' : 'another said something last'];
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
