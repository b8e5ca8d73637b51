/** A dossier on a small harbour and what happens to it: an addition, a correction, a withdrawal, a flood, nothing. */
import type { SeedFile } from '../../scripts/compile/read/folder.ts';

/** Every title holds a marker that no other has. */
interface Report {
  name: string;
  marker: string;
  by: string;
  date: string;
  title: string;
  text: string;
}

const REPORTS: readonly Report[] = [
  {
    name: 'breakwater',
    marker: 'breakwater of granite',
    by: 'Ola Nord',
    date: 'May 6, 2024',
    title: 'Council approves a breakwater of granite',
    text: 'NORVIK — The council of Norvik approved a new breakwater on Monday, which fishermen had asked for since the storm of January 12, 2024.\n\n“The old wall leaks at five places,” harbour master Karin Lund said.',
  },
  {
    name: 'crews',
    marker: 'after nine days',
    by: 'Siri Dahl',
    date: 'May 14, 2024',
    title: 'Ferry crews return to work after nine days',
    text: 'SANDVIK — The first boat left at six in the morning on May 14, 2024.\n\n“Nobody here wanted a tenth day,” union leader Per Aas said.',
  },
  {
    name: 'skis',
    marker: 'thousandth pair of skis',
    by: 'Ola Nord',
    date: 'May 21, 2024',
    title: 'Library lends its thousandth pair of skis',
    text: 'NORVIK — The library lent its thousandth pair of skis on May 20, 2024, to a schoolgirl from the northern quarter.',
  },
  {
    name: 'loaf',
    marker: 'won the county prize',
    by: 'Lars Holm',
    date: 'June 11, 2024',
    title: 'Bakers measure the loaf that won the county prize',
    text: 'NORVIK — A rye loaf of eleven kilograms took the county prize on June 9, 2024 and was cut up for the visitors.',
  },
  {
    name: 'clock',
    marker: 'winter of silence',
    by: 'Ola Nord',
    date: 'July 10, 2024',
    title: 'Town clock goes again after a winter of silence',
    text: 'NORVIK — The clock of the town hall struck noon on July 9, 2024 for the first time since the frost broke its spring.',
  },
];

const OLDER: Report = {
  name: 'lighthouse',
  marker: 'last manned tower',
  by: 'Siri Dahl',
  date: 'April 11, 2019',
  title: 'Lighthouse keeper leaves the last manned tower',
  text: 'SANDVIK — The last keeper left the tower on April 10, 2019, and the lamp has been worked from the mainland since.\n\n“I shall miss the gulls least,” keeper Anna Moe said.',
};

const THINGS = ['Tide table', 'Net loft', 'Rope walk', 'Boat shed', 'Salt store', 'Ice house'];
const DEEDS = [
  'was painted green',
  'lost its roof',
  'found a buyer',
  'opened to pupils',
  'stood empty',
  'burned at night',
  'was sold',
  'got a floor',
  'lent its key',
  'was measured',
];

/** Sixty older than all others: more than a page holds. */
const FLOOD: readonly Report[] = THINGS.flatMap((thing, row) =>
  DEEDS.map((deed, column): Report => {
    const number = 101 + row * DEEDS.length + column;
    return {
      name: `flood-${number}`,
      marker: `number ${number} `,
      by: 'Lars Holm',
      date: `June ${(number % 27) + 1}, ${2001 + (number % 15)}`,
      title: `${thing} number ${number} ${deed}`,
      text: `NORVIK — The ${thing.toLowerCase()} with the number ${number} ${deed} last week. It had served ${number + 3} families of the shore for ${2 * number} years.`,
    };
  }),
);

const CORRECTED = REPORTS.map((report) =>
  report.name === 'breakwater'
    ? { ...report, text: report.text.replace('five places', 'seven places') }
    : report,
);
const WITHDRAWN = CORRECTED.filter(({ name }) => name !== 'loaf');

/** What the folder holds after each step. */
const STEPS = {
  subscription: REPORTS,
  addition: [...REPORTS, OLDER],
  correction: [...CORRECTED, OLDER],
  withdrawal: [...WITHDRAWN, OLDER],
  flood: [...WITHDRAWN, OLDER, ...FLOOD],
  rest: [...WITHDRAWN, OLDER, ...FLOOD],
} as const satisfies Record<string, readonly Report[]>;

export type Step = keyof typeof STEPS;
export const steps = Object.keys(STEPS).filter((name): name is Step => name in STEPS);

/** Parts of the titles of the articles that a subscriber has after a step. */
export function markersAfter(step: Step): string[] {
  return STEPS[step].map(({ marker }) => marker);
}

/** The marker of the one that is added. */
export const ADDED = OLDER.marker;
/** The one that is corrected: its marker, and the words of its quote before and after. */
export const CORRECTION = {
  marker: 'breakwater of granite',
  before: 'leaks at five places',
  after: 'leaks at seven places',
};

export function filesAfter(step: Step): SeedFile[] {
  const settings =
    'title: Norvik harbour\nlanguage: en\nid: tag:norvik.example,2026:harbour\ntimeZone: Etc/UTC\n';
  return [
    file('dossier.yaml', settings),
    ...STEPS[step].map(({ name, by, date, title, text }) =>
      file(`${name}.txt`, `${title}\n\nBy ${by}\nThe Norvik Daily\n${date}\n\n${text}\n`),
    ),
  ];
}

function file(path: string, text: string): SeedFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
