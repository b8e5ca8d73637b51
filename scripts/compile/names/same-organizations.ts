/** Which names of organizations in different articles are one organization's. Precision first. */
import { isCommonWord } from '../languages/common-words.ts';
import { lookUp } from '../languages/gazetteer.ts';
import type { Thing, Things } from './things.ts';
import { keyOfName } from './things.ts';

/**
 * From the key of a name to the key of the fuller name that it joins: "SCO" in one article is the one organization
 * that other articles print "SCO" for. Two such organizations leave it open.
 */
export function sameOrganizations({ byKey }: Things): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const [key, thing] of byKey)
    if (thing.type === 'organization')
      for (const form of shortForms(thing)) {
        const short = keyOfName('organization', form);
        if (short !== key) owners.set(short, (owners.get(short) ?? new Set()).add(key));
      }
  const same = new Map<string, string>();
  for (const [short, [owner, ...others]] of [...owners].map(([s, o]) => [s, [...o]] as const))
    if (owner && others.length === 0 && byKey.has(short) && !owners.has(owner))
      same.set(short, owner);
  return same;
}

/** Forms of one word that say who it is: no "Bank", no "Treasury", no name that lists know otherwise. */
function shortForms({ forms }: Thing): string[] {
  return [...forms].filter(
    (form) => !form.includes(' ') && !isCommonWord(form.toLowerCase()) && lookUp(form) === null,
  );
}
