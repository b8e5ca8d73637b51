/** names.yaml: people, organizations, places, events and publishers that the editor knows, and words that are no names. */
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

/** An outlet. It is no entity: its forms are sought where articles name their publisher, not in their bodies. */
export interface KnownPublisher {
  type: 'publisher';
  name: string;
  aliases: string[];
  /** In lower case. They stand for their subdomains, too. */
  hosts: string[];
  /** Its entry in names.yaml: for problems about it. */
  position?: Position;
}

/** Words that look like a name and are none. */
export interface FalseName {
  type: 'none';
  name: string;
  aliases: string[];
  /** Its entry in names.yaml: for problems about it. */
  position?: Position;
}

export type KnownNames = readonly (KnownName | KnownPublisher | FalseName)[];

export function knownEntities(known: KnownNames): KnownName[] {
  return known.filter((entry) => entry.type !== 'publisher' && entry.type !== 'none');
}

export function falseNames(known: KnownNames): FalseName[] {
  return known.filter((entry) => entry.type === 'none');
}

export function knownPublishers(known: KnownNames): KnownPublisher[] {
  return known.filter((entry) => entry.type === 'publisher');
}

const nameType = z.enum([...entityType.options, 'publisher', 'none']);

const form = z.string('must be a text').trim().min(1, 'must not be empty');

const host = form
  .toLowerCase()
  .regex(
    /^(?:[^\s/:@.]{1,63}\.){1,8}[^\s/:@.]{2,63}$/,
    'must be a host such as example.org, without https:// and path',
  );

/** The entries of `names.yaml`. */
export const namesSchema = z
  .array(
    z
      .strictObject(
        {
          type: z
            .enum(nameType.options, `must be one of ${nameType.options.join(', ')}`)
            .meta({ description: 'what it is; `none`: words that are no name' }),
          name: form.meta({ description: 'the name to show, also the source of the id' }),
          aliases: z
            .array(form, 'must be a list')
            .nullish()
            .meta({
              description:
                'other forms that articles print; one in lower case matches any case, and a publisher’s always do',
              examples: [['Harbour Standard', 'HS']],
            }),
          wikidata: z
            .string()
            .regex(/^Q[1-9]\d*$/, 'must be a Wikidata id such as Q42')
            .nullish()
            .meta({ description: 'its Wikidata id, looked up by you; not of a publisher' }),
          hosts: z
            .array(host, 'must be a list')
            .nullish()
            .meta({
              description: 'hosts of a publisher’s addresses and e-mail, subdomains included',
              examples: [['standard.example']],
            }),
        },
        'must have type and name',
      )
      .superRefine(({ type, wikidata, hosts }, { addIssue }) => {
        if (type !== 'publisher' && hosts != null)
          addIssue({ code: 'custom', path: ['hosts'], message: 'only publishers have hosts' });
        if ((type === 'publisher' || type === 'none') && wikidata != null)
          addIssue({
            code: 'custom',
            path: ['wikidata'],
            message: `${type === 'none' ? 'what is no name' : 'a publisher'} has no Wikidata id`,
          });
      }),
    'must be a list of names',
  )
  .default([]);

/** What stands wrong in the file is a problem, and that entry left out. */
export function readKnownNames(file: YamlText | null, problems: Problem[]): KnownNames {
  if (file === null) return [];
  const { value, positionOf, problems: found } = readYaml(file, namesSchema);
  problems.push(...found);
  return (value ?? []).map(({ type, name, aliases, wikidata, hosts }, index) => {
    const entry = { name, aliases: aliases ?? [], position: positionOf([index]) };
    if (type === 'none') return { ...entry, type };
    return type === 'publisher'
      ? { ...entry, type, hosts: hosts ?? [] }
      : { ...entry, type, wikidata: wikidata ?? null };
  });
}
