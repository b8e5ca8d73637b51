/** People, organizations and places that an article names: precision and recall of each type. */
import type { EntityType } from '../../src/dataset/types.ts';
import { nameKey } from './compare.ts';
import type { Finding, Subject } from './finding.ts';
import type { Stage } from './stages.ts';
import { EXTRA, MISSING, RIGHT } from './tally.ts';

const TYPES = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
} as const satisfies Partial<Record<Stage, EntityType>>;

const STAGES = ['people', 'organizations', 'places'] as const;

export function scoreNames(subject: Subject): Finding[] {
  return STAGES.flatMap((stage) => scoreType(subject, stage));
}

/** An entity is right when its name is an acceptable form of a name that no other entity has taken. */
function scoreType({ file, gold, entities }: Subject, stage: (typeof STAGES)[number]): Finding[] {
  const expected = gold[stage];
  if (expected === undefined) return [];
  const left = new Map(
    entities
      .filter(({ type }) => type === TYPES[stage])
      .map(({ name }) => [nameKey(name), name] as const),
  );
  const found = expected.map((forms): Finding => {
    const key = forms.map(nameKey).find((one) => left.has(one));
    const got = key === undefined ? null : (left.get(key) ?? null);
    if (key !== undefined) left.delete(key);
    return { stage, file, tally: got === null ? MISSING : RIGHT, expected: forms[0], got };
  });
  for (const name of gold.optional[stage] ?? []) left.delete(nameKey(name));
  const extra = Array.from(
    left.values(),
    (got): Finding => ({ stage, file, tally: EXTRA, expected: null, got }),
  );
  return [...found, ...extra];
}
