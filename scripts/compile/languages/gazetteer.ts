/** Places and institutions that the world knows, by every name in the lists. Built once, at first use. */
import { createRequire } from 'node:module';
import countries from 'world-countries';
import { INSTITUTIONS } from './en-institutions.ts';
import { COUNTRY_ALIASES, NAMES_IN_PRINT, REGIONS, STATE_ABBREVIATIONS } from './en-places.ts';
import { isGivenName } from './given-names.ts';
import { linesOf } from './word-list.ts';

export interface Known {
  type: 'place' | 'organization';
  /** The name under which all its forms are one. */
  name: string;
  /** How much the name alone says, in the scores of names/context-features.ts: a village shares its name with many people. */
  points: number;
  /** A sovereign country or the like. */
  country?: true;
}

const COUNTRY_POINTS = 8;
const REGION_POINTS = 7;
const INSTITUTION_POINTS = 7;
const PROVINCE_POINTS = 4;
/** The divisions of small countries are parishes and wards: "Saint Peter", "Mary". */
const PARISH_POINTS = 2;
/** Square kilometres. */
const LARGE_AREA = 200_000;
const WELL_KNOWN = 4;

/** Population at least, points. The list holds no smaller ones. */
const CITY_POINTS: readonly (readonly [number, number])[] = [
  [1_000_000, 5],
  [250_000, 4],
  [60_000, 2.5],
  [15_000, 1.5],
  [5_000, 1],
];

const known = new Map<string, Known>();
let foldedNames: ReadonlyMap<string, Known> | null = null;

export function lookUp(form: string): Known | null {
  return known.get(form) ?? null;
}

/** A village shares its name with people and words; a country, a province or a big city hardly does. */
export function isWellKnownPlace(form: string): boolean {
  const entry = lookUp(form);
  return entry?.type === 'place' && entry.points >= WELL_KNOWN;
}

/** For what is printed in capitals alone: "NEW YORK". */
export function lookUpFolded(form: string): Known | null {
  foldedNames ??= folded();
  return foldedNames.get(fold(form)) ?? null;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

function withoutAccents(name: string): string {
  return BEYOND_ASCII.test(name) ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name;
}

function fold(name: string): string {
  return withoutAccents(name).toLowerCase();
}

function add(form: string, entry: Known): void {
  if (form === '' || (known.get(form)?.points ?? 0) >= entry.points) return;
  known.set(form, entry);
  const plain = withoutAccents(form);
  if (!known.has(plain)) known.set(plain, entry);
}

/** Of names that differ only in case and accents, the one that says most. */
function folded(): Map<string, Known> {
  const names = new Map<string, Known>();
  for (const [form, entry] of known) {
    const key = fold(form);
    if ((names.get(key)?.points ?? 0) < entry.points) names.set(key, entry);
  }
  return names;
}

function addCountries(): void {
  for (const { name, altSpellings, capital } of countries) {
    const place = {
      type: 'place',
      name: NAMES_IN_PRINT[name.common] ?? name.common,
      points: COUNTRY_POINTS,
      country: true,
    } as const;
    for (const form of [name.common, name.official, ...altSpellings])
      if (form.length > 3 && /^\p{Lu}/u.test(form)) add(form, place);
    for (const city of capital) add(city, { type: 'place', name: city, points: 6 });
  }
  for (const [form, name] of Object.entries(COUNTRY_ALIASES))
    add(form, { type: 'place', name, points: COUNTRY_POINTS + 1, country: true });
  for (const name of Object.values(NAMES_IN_PRINT))
    add(name, { type: 'place', name, points: COUNTRY_POINTS + 1, country: true });
}

function addSubdivisions(): void {
  const file: unknown = createRequire(import.meta.url)(
    'cldr-subdivisions-full/subdivisions/en/en.json',
  );
  const large = new Set(countries.filter(({ area }) => area > LARGE_AREA).map(({ cca2 }) => cca2));
  for (const [code, name] of Object.entries(subdivisionNames(file))) {
    const country = code.slice(0, 2).toUpperCase();
    const isKnown = country === 'US' || (large.has(country) && !isGivenName(name));
    add(name, { type: 'place', name, points: isKnown ? PROVINCE_POINTS : PARISH_POINTS });
  }
}

/** By ISO 3166-2 code, lower case without hyphen. */
function subdivisionNames(file: unknown): Record<string, string> {
  const { subdivisions } = file as {
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  };
  return subdivisions.localeDisplayNames.subdivisions;
}

function addCities(): void {
  for (const line of linesOf('cities')) {
    const tab = line.indexOf('\t');
    const name = line.slice(0, tab);
    const population = Number(line.slice(tab + 1));
    const points = CITY_POINTS.find(([least]) => population >= least)?.[1];
    if (points) add(name, { type: 'place', name, points });
  }
}

/** "N.H." stands for the state wherever it stands; "NH" and "Ill." only after a comma. */
function addStateAbbreviations(): void {
  for (const [short, name] of STATE_ABBREVIATIONS)
    if (short.includes('.')) add(`${short}.`, { type: 'place', name, points: PROVINCE_POINTS + 2 });
}

function addInstitutions(): void {
  for (const [name, forms] of Object.entries(INSTITUTIONS))
    for (const form of [name, ...forms])
      add(form, { type: 'organization', name, points: INSTITUTION_POINTS });
}

addInstitutions();
addCountries();
for (const name of REGIONS) add(name, { type: 'place', name, points: REGION_POINTS });
addStateAbbreviations();
addSubdivisions();
addCities();
