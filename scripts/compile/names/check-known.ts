/** What names.yaml says twice: a form can stand for one thing only. */

import type { Problem } from '../core/problem.ts';
import type { KnownNames } from '../editor/known-names.ts';
import { NAMES_FILE } from '../read/sort-files.ts';

/** The entry that stands first keeps the form. */
export function problemsOfNames(known: KnownNames): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { name, aliases, position = { line: 1, column: 1 } } of known)
    for (const form of new Set([name, ...aliases])) {
      const owner = owners.get(form);
      if (owner === undefined) owners.set(form, name);
      else
        problems.push({
          file: NAMES_FILE,
          ...position,
          severity: 'warning',
          rule: 'names/form-of-two',
          message: `"${form}" stands for ${owner} already, so it is not read as ${name}`,
        });
    }
  return problems;
}
