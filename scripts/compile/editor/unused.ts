/** What the editor wrote that applies to nothing in the dossier: names that no article has, publishers without an article. */

import type { Dataset } from '../../../src/dataset/types.ts';
import { nearest } from '../../../src/text/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { NAMES_FILE } from '../read/sort-files.ts';
import type { DossierFile } from './dossier-file.ts';
import { falseNames, type KnownNames, knownEntities, knownPublishers } from './names-file.ts';

/** @param found what the articles have */
export function unusedEntries(
  file: DossierFile,
  names: KnownNames,
  found: Pick<Dataset, 'publishers' | 'entities' | 'articles'>,
): Problem[] {
  return [
    ...unusedPublishers(file, found),
    ...unusedNames(names, found),
    ...unusedFalseNames(names, found),
    ...unusedOutlets(names, found),
  ];
}

function unusedPublishers(
  { dossier, path: file, positionOf }: DossierFile,
  { publishers }: Pick<Dataset, 'publishers'>,
): Problem[] {
  const ids = publishers.map(({ id }) => id);
  const named = [
    ...dossier.publishInFull.map((id, at) => ({ id, path: ['publishInFull', at] })),
    ...Object.keys(dossier.licenses).map((id) => ({ id, path: ['licenses', id] })),
  ];
  return named
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, path }) => {
      const meant = nearest(id, ids) ?? ids.find((other) => other.includes(id));
      const cure = meant
        ? `did you mean "${meant}"?`
        : `publishers are ${ids.join(', ') || 'none'}`;
      return {
        file,
        ...positionOf(path),
        severity: 'warning',
        rule: 'editor/no-publisher',
        message: `no article is published by "${id}": ${cure}`,
      };
    });
}

function unusedNames(names: KnownNames, { entities }: Pick<Dataset, 'entities'>): Problem[] {
  const mentioned = new Set(entities.map(({ type, name }) => `${type} ${name}`));
  return knownEntities(names)
    .filter(({ type, name }) => !mentioned.has(`${type} ${name}`))
    .map(({ name, aliases, position }) => ({
      file: NAMES_FILE,
      ...(position ?? { line: 1, column: 1 }),
      severity: 'warning',
      rule: 'editor/unused-name',
      message: `no article mentions ${[name, ...aliases].join(' or ')}: correct the name, add a form that is printed, or remove the entry`,
    }));
}

/** They are sought in titles, standfirsts and bodies, in any case. */
function unusedFalseNames(names: KnownNames, { articles }: Pick<Dataset, 'articles'>): Problem[] {
  const unused = falseNames(names);
  if (unused.length === 0) return [];
  const text = articles
    .flatMap(({ title, standfirst, body }) => [title, standfirst, ...body.map((of) => of.text)])
    .join('\n')
    .toLowerCase();
  return unused
    .filter(({ name, aliases }) =>
      [name, ...aliases].every((form) => !text.includes(form.toLowerCase())),
    )
    .map(({ name, aliases, position }) => ({
      file: NAMES_FILE,
      ...(position ?? { line: 1, column: 1 }),
      severity: 'warning',
      rule: 'editor/unused-name',
      message: `no article has the words ${[name, ...aliases].join(' or ')}: correct them, or remove the entry`,
    }));
}

function unusedOutlets(names: KnownNames, { publishers }: Pick<Dataset, 'publishers'>): Problem[] {
  const used = new Set(publishers.map(({ name }) => name));
  return knownPublishers(names)
    .filter(({ name }) => !used.has(name))
    .map(({ name, aliases, hosts, position }) => ({
      file: NAMES_FILE,
      ...(position ?? { line: 1, column: 1 }),
      severity: 'warning',
      rule: 'editor/unused-name',
      message: `no article is published by ${[name, ...aliases, ...hosts].join(' or ')}: correct the name, add a form that is printed, or remove the entry`,
    }));
}
