/** Name features: what a name’s own words say about its type. */
import { isWellKnownPlace, lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import type { NameLists } from '../languages/name-lists.ts';
import { COMPANY_SUFFIXES, PARTICLES, SUFFIXES } from '../languages/name-parts.ts';
import { isAllCaps, textOf, type Word } from '../text/words.ts';
import type { NameCandidate } from './name-candidates.ts';
import type { NameGrammar } from './name-grammar.ts';
import { type TypeScores, zeroScores } from './type-scores.ts';

export function nameScores(
  { words, text }: Pick<NameCandidate, 'words' | 'text'>,
  grammar: NameGrammar,
): TypeScores {
  const { lists } = grammar;
  const points = zeroScores();
  const keys = words.map(({ key }) => key);
  addGazetteerScores(points, text, words.length, lists);
  addHeadNounScores(points, keys, lists);
  if (isSportsClub(words, text, lists)) points.organization += 6;
  if (isNationalBranch(words, lists)) points.organization += 5;
  if (isProvinceNamedState(words, lists)) points.place += 5;
  addPersonScores(points, words, lists);
  grammar.addNameScores(points, { words, text });
  if (words.some(followsAmpersand)) points.organization += 5;
  if (words.length === 1 && isAllCaps(text)) addAcronymScores(points, text, lists);
  if (words.some((word) => CAMEL_CASE.test(word.text))) points.organization += 2.5;
  if (opensWithAcronym(words, lists)) {
    points.organization += 3;
    points.person -= 4;
  }
  return points;
}

/** "Tata Steel UK", "Amnesty International Nigeria": an organization and its country. */
function isNationalBranch(words: readonly Word[], lists: NameLists): boolean {
  const whole = words.slice(0, -1);
  if (whole.length < 2 || !lookUp(words.at(-1)?.text ?? '')?.country) return false;
  return (
    lookUp(textOf(whole))?.type === 'organization' ||
    lists.organizationHeads.has(whole.at(-1)?.key ?? '')
  );
}

/** "Kaduna State"; "Ohio State" is a university. */
function isProvinceNamedState(words: readonly Word[], lists: NameLists): boolean {
  const province = textOf(words.slice(0, -1));
  if (!lists.provinceWords.has(words.at(-1)?.key ?? '') || isState(province, lists)) return false;
  return isWellKnownPlace(province);
}

function isState(name: string, { stateAbbreviations }: NameLists): boolean {
  return [...stateAbbreviations.values()].includes(name);
}

/** "Manchester City" is a club, "Kansas City" a town. */
function isSportsClub(words: readonly Word[], text: string, lists: NameLists): boolean {
  const last = words.at(-1)?.key ?? '';
  if (words.length < 2 || lookUp(text)) return false;
  if (lists.clubWords.has(last)) return true;
  const town = lookUp(textOf(words.slice(0, -1)));
  if (town?.type !== 'place' || town.country) return false;
  return (
    lists.townClubWords.has(last) || (town.points >= WELL_KNOWN && endsInTeamPlural(words, lists))
  );
}

const WELL_KNOWN = 4;

/** "Chicago Bulls": a town and a plural. */
function endsInTeamPlural(words: readonly Word[], lists: NameLists): boolean {
  const [first] = words;
  const last = words.at(-1)?.key ?? '';
  if (!first || !/[^s]s$/.test(last)) return false;
  if (isGivenName(first.key) && !lists.isCommonWord(last)) return false;
  if (lists.surnameHeads.has(last) || isGivenName(last)) return false;
  return !lists.demonyms.has(last) && !lists.placeHeads.has(last) && !lists.eventHeads.has(last);
}

const ACRONYM = /^\p{Lu}{3,6}$/u;

/** "FNV Havens", "BMW Group"; not "KIM Jong-un", "WANG Xiaoming". */
function opensWithAcronym([first, second, third]: readonly Word[], lists: NameLists): boolean {
  if (!first || !second || third || !ACRONYM.test(first.text)) return false;
  if (
    lists.notOrganizations.has(first.text) ||
    lists.isCommonWord(second.key) ||
    isWellKnownPlace(second.text)
  )
    return false;
  return !isGivenName(second.key) && !HYPHENED.test(second.text) && !isGivenName(first.key);
}

function addGazetteerScores(
  points: TypeScores,
  text: string,
  length: number,
  lists: NameLists,
): void {
  const known = lookUp(text);
  if (!known) return;
  if (isWellKnownPlace(text)) points.person -= 3;
  const ambiguous = length === 1 && lists.isCommonWord(text.toLowerCase()) && known.points < 6;
  points[known.type] += ambiguous ? known.points / 2 : known.points + (length > 1 ? 2 : 0);
}

/** "KeyCorp", "ProPublica"; not "iPhone", "McCain", "DeVos", "O’Malley". */
const CAMEL_CASE = /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|St)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

const ROMAN_NUMERAL = /^[IVXLC]+$/;

/** An acronym suggests an organization, unless it spells a common word: "TEXT". */
function addAcronymScores(points: TypeScores, text: string, lists: NameLists): void {
  const bare = text.replaceAll('.', '');
  if (
    lists.notOrganizations.has(bare) ||
    lists.functionWords.has(bare.toLowerCase()) ||
    ROMAN_NUMERAL.test(bare)
  ) {
    points.organization -= 4;
    points.person -= 4;
  } else if (bare.length > 3 && lists.isCommonWord(bare.toLowerCase())) return;
  else {
    points.organization += bare.length <= 6 ? 2.5 : 0.5;
    points.person -= 2;
    if (!lookUp(text)) points.place -= 2;
  }
}

function addHeadNounScores(points: TypeScores, keys: readonly string[], lists: NameLists): void {
  if (keys.length < 2) return;
  const last = keys.at(-1) ?? '';
  const isOf = lists.ofWords.has(keys[1] ?? '');
  const share = couldBePerson(keys, lists) ? 0.5 : 1;
  if (
    !lists.surnameHeads.has(last) &&
    (lists.placeHeads.has(last) || lists.organizationHeads.has(last))
  )
    points.person -= 2;
  if (COMPANY_SUFFIXES.has(last)) points.organization += 7;
  if (lists.organizationHeads.has(last)) points.organization += 5 * share;
  if (
    keys.some(
      (key, at) => lists.complementHeads.has(key) && lists.complementWords.has(keys[at + 1] ?? ''),
    )
  )
    points.organization += 5;
  if (isOf && lists.placesOf.has(keys[0] ?? '')) points.place += 6;
  if (isOf && lists.eventsOf.has(keys[0] ?? '')) points.event += 6;
  if (lists.organizationOpeners.has(keys[0] ?? '')) points.organization += 3;
  if (lists.placeHeads.has(last)) points.place += 5 * share;
  if (lists.placeTitles.has(keys[0] ?? '')) points.place += 4;
  if (lists.placeOpeners.has(keys[0] ?? '')) points.place += 1.5;
  if (lists.eventHeads.has(keys.findLast((key) => !/^(?:[ivx]+|\d+)$/.test(key)) ?? ''))
    points.event += 6 * share;
  if (lists.eventTitles.has(keys[0] ?? '') && !lists.organizationHeads.has(last)) points.event += 6;
  if (lists.eventOpeners.has(keys.slice(0, 2).join(' '))) points.event += 6;
}

/** "Cheryl Mills" may be a person; "Steel Mills" is not. */
function couldBePerson(keys: readonly string[], lists: NameLists): boolean {
  const [first = '', last = ''] = keys;
  return (
    keys.length === 2 &&
    lists.surnameHeads.has(last) &&
    isGivenName(first) &&
    !lists.isCommonWord(first)
  );
}

function addPersonScores(
  points: TypeScores,
  words: NameCandidate['words'],
  lists: NameLists,
): void {
  const names = words.filter(({ text }) => !PARTICLES.has(text));
  const [first, ...rest] = names;
  if (!first || names.length < 2 || names.length > 5 || words.some(followsAmpersand)) return;
  if (rest.some(({ text }) => isAllCaps(text) && !INITIALS.test(text)))
    points.person -= isWellKnownPlace(first.text) ? 4 : 2;
  if (isEpithet(first, rest, lists)) points.person -= 2;
  if (names.every((word) => isCommonNonName(word, lists))) points.person -= 3;
  if (rest.length > 1 && rest.every((word) => isCommonNonName(word, lists))) points.person -= 2;
  points.person += givenNameScore(first, rest, lists);
  if (names.length <= 3 && rest.every(({ key }) => !lists.isCommonWord(key)))
    points.person += firstWordScore(first, lists);
  if (rest.slice(0, -1).some(({ text }) => INITIALS.test(text))) points.person += 3;
  if (rest.some(({ text }) => HYPHENED.test(text))) points.person += 3;
  if (INITIALS.test(first.text) && first.text.includes('.') && names.length === 2)
    points.person += 3;
  if (SUFFIXES.has(names.at(-1)?.key ?? '')) points.person += 5;
  if (words.length > names.length) points.person += 1;
}

/** A common word that is not a first name: "Second Amendment", but not "Grace Young". */
function isCommonNonName({ key }: Word, lists: NameLists): boolean {
  return lists.isCommonWord(key) && !isGivenName(key);
}

/** Two unlisted words score enough for a person once the context adds a little. */
function firstWordScore({ key, text }: Word, lists: NameLists): number {
  if (lists.isCommonWord(key) || isWellKnownPlace(text)) return 1.5;
  return isGivenName(key) || isHyphenatedGivenName(text) ? 2.5 : 2;
}

/** "Jo-Wilfried"; not "Chicago-Kent". */
function isHyphenatedGivenName(text: string): boolean {
  const parts = text.split('-');
  return parts.length === 2 && parts.every((part) => isGivenName(part) && !isWellKnownPlace(part));
}

/** "Morning Joe". */
function isEpithet(first: Word, [second, ...others]: readonly Word[], lists: NameLists): boolean {
  if (!second || others.length > 0 || isGivenName(first.key)) return false;
  return (
    lists.isCommonWord(first.key) && isGivenName(second.key) && !lists.isCommonWord(second.key)
  );
}

/** "Noh Yoo-jeong": given names of East Asia. */
const HYPHENED = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const INITIALS = /^(?:\p{Lu}\.?)+$/u;

/** "A & B" is a firm. */
function followsAmpersand({ gap }: Word, at: number): boolean {
  return at > 0 && gap.includes('&');
}

/**
 * Many first names are also words or towns: "Mark", "Paris". Place names without a first name speak against a person.
 */
function givenNameScore(first: Word, rest: readonly Word[], lists: NameLists): number {
  const isPlace = isWellKnownPlace(first.text);
  if (
    isGivenName(first.key) &&
    !lists.placeOpeners.has(first.key) &&
    !lists.placeTitles.has(first.key)
  )
    return lists.isCommonWord(first.key) || isPlace ? 2 : 3;
  const places = rest.filter(({ text }) => isWellKnownPlace(text)).length + (isPlace ? 1 : 0);
  return places > 0 ? -2 : 0;
}
