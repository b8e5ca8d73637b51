/** names.yaml: people, organizations, places and events that the editor knows. */
import { z } from 'zod';
import { entityType } from '../../../src/dataset/schema.ts';
import type { EntityType } from '../../../src/dataset/types.ts';
import type { Position, Problem } from '../core/problem.ts';
import { readYaml, type YamlText } from './yaml.ts';

export interface KnownName {
  type: EntityType;
  name: string;
  aliases: string[];
  wikidata: string | null;
  /** Its entry in names.yaml: for problems about it. */
  position?: Position;
}

export type KnownNames = readonly KnownName[];

const form = z.string('must be a text').trim().min(1, 'must not be empty');

/** The entries of `names.yaml`. */
export const namesSchema = z
  .array(
    z.strictObject(
      {
        type: z
          .enum(entityType.options, `must be one of ${entityType.options.join(', ')}`)
          .meta({ description: 'what it is' }),
        name: form.meta({ description: 'the name to show, also the source of the id' }),
        aliases: z.array(form, 'must be a list').nullish().meta({
          description: 'other forms that articles print; one in lower case matches any case',
        }),
        wikidata: z
          .string()
          .regex(/^Q[1-9]\d*$/, 'must be a Wikidata id such as Q42')
          .nullish()
          .meta({ description: 'its Wikidata id, looked up by you' }),
      },
      'must have type and name',
    ),
    'must be a list of names',
  )
  .default([]);

/** What stands wrong in the file is a problem, and that entry left out. */
export function readKnownNames(file: YamlText | null, problems: Problem[]): KnownNames {
  if (file === null) return [];
  const { value, positionOf, problems: found } = readYaml(file, namesSchema);
  problems.push(...found);
  return (value ?? []).map((entry, index) => ({
    ...entry,
    aliases: entry.aliases ?? [],
    wikidata: entry.wikidata ?? null,
    position: positionOf([index]),
  }));
}
