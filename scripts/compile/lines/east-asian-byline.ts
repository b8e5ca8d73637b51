/** Bylines of Korean, Chinese and Japanese outlets, whose names have no capitals: the role's word marks them. */
import { LANGUAGES } from '../languages/languages.ts';
import type { PrintedName } from './person-names.ts';

const BY_ROLE = LANGUAGES.flatMap(({ bylines }) => bylines?.byRole ?? []);
const NAME = /[가-힣]{2,4}|\p{Script=Han}{2,4}/gu;

/** The names that a line marks as its authors'. */
export function eastAsianNames(text: string): PrintedName[] {
  const match = firstMatch(text);
  const names = match?.groups?.['names'];
  if (!match || names === undefined) return [];
  const offset = match.index + match[0].indexOf(names);
  return [...names.matchAll(NAME)].map(({ 0: name, index }) => ({
    name,
    span: { start: offset + index, end: offset + index + name.length },
  }));
}

/** The first language's whose pattern the line has. */
function firstMatch(text: string): RegExpExecArray | null {
  for (const pattern of BY_ROLE) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}
