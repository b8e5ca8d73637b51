/** Generates articles from templates, in groups that report one story. The same number gives the same article. */
import type { SeedFile } from '../compile/read/folder.ts';
import { seededRandom } from '../random.ts';

const WORDS = {
  given:
    'Amara Anton Bela Carmen Chidi Dana Dmitri Elena Emeka Farah Goran Hana Ines Ivo Jonas Kamala Kenji Lara Leila Luca Mara Marek Nadia Nils Omar Paula Petra Rafael Rosa Samir Sofia Tariq Tomas Uma Vera Viktor Wanda Yara Yusuf Zora',
  family:
    'Abello Adeyemi Almeida Bauer Bergson Castellan Correa Dahlgren Demir Duarte Eriksen Fontaine Garrido Haddad Halvorsen Ibarra Jansen Kovalenko Kowalski Lindqvist Marchetti Mbeki Moravec Nakamura Novotny Okafor Oyelaran Petrescu Quintero Rahimi Rossi Sandoval Sorensen Tanaka Tremblay Ueda Varga Weston Yilmaz Zielinski',
  town: 'Almere Bergamo Cartagena Durres Entebbe Freiburg Gdansk Haifa Izmir Jaffna Kaunas Lusaka Malmo Nantes Odense Porto Quito Riga Split Tartu Utrecht Valencia Windhoek Yerevan Zagreb',
  office:
    'minister|mayor|chief executive|spokesperson|governor|ambassador|director|chairwoman|lead negotiator|commissioner',
  subject:
    'harbour expansion|water treaty|rail corridor|grid upgrade|fisheries quota|vaccine programme|housing bond|border crossing|grain agreement|satellite launch|river cleanup|pension reform|steel tariff|ferry contract|school merger',
  body: 'Authority Commission Council Institute Agency Federation Alliance Foundation',
  outlet: 'Courier Herald Observer Tribune Gazette Chronicle Post Standard Dispatch Journal',
  verb: 'said added noted argued insisted warned told reporters explained',
  month: 'January February March April May June July August September October November December',
  day: 'Monday Tuesday Wednesday Thursday Friday',
};

const QUOTES = [
  'We have waited long enough for the {subject}, and the people of {town} know it',
  'Nobody at this table wants to delay the {subject} for another {number} years',
  'This is a beginning, not an end',
  'There will be costs, but the cost of doing nothing in {town} is higher',
  'I have read the {number} pages and I see no reason to sign them today',
  'Our engineers will start next spring if the money is there',
];

const SENTENCES = [
  '{person}, the {office}, arrived in {town} on {day} to discuss the {subject} with {person2}.',
  '“{quote},” {verb} {person2}.',
  'Asked about the {subject}, {person} {verb}: “{quote}.”',
  'The {subject} has divided {town} since {month} {year}, when the {org} published its first report.',
  'According to the {org}, about {number} percent of the work was finished by the end of {year}.',
  '“{quote},” {verb} the {office}, who declined to say when talks would resume. “{quote2}.”',
  'Officials in {town} put the price at {number} million euros, up from an estimate made in {year}.',
  'A second round of talks is expected in {town} on {month} {number2}, {year}.',
  'Residents who had gathered outside the hall heard little of what was decided, and few of them stayed.',
  '{person2} and {person} last met in {month} {year}, shortly after the {org} had suspended its payments.',
  'The {org} did not respond to a request for comment, but a person close to the talks called the plan “workable.”',
  'Critics say that the {subject} favours {town}; supporters point to {number} similar projects elsewhere.',
];

const ARTICLES_A_STORY = 4;
const PARAGRAPHS = 13;

/** About 5 KB of text. */
export function generateArticle(index: number): SeedFile {
  const story = slots(seededRandom(Math.floor(index / ARTICLES_A_STORY) + 1));
  const pick = seededRandom(0x9e3779b9 ^ index);
  const day = 1 + Math.floor(pick() * 28);
  const date = `${story['month']} ${day}, ${story['year']}`;
  const lines = [
    fill('{person} and {person2} meet over {subject} in {town}', story),
    `By ${one(WORDS.given, pick)} ${one(WORDS.family, pick)}`,
    `Published ${date} ${String(Math.floor(pick() * 24)).padStart(2, '0')}:15 GMT`,
    ...Array.from({ length: PARAGRAPHS }, () => paragraph(story, pick)),
    'Share this article',
    `© ${story['year']} The ${story['town']} ${one(WORDS.outlet, pick)}. All rights reserved.`,
  ];
  const path = `${String(index).padStart(6, '0')}.txt`;
  return { path, bytes: Buffer.from(`${lines.join('\n\n')}\n`) };
}

function paragraph(story: Slots, pick: () => number): string {
  const sentences = Array.from({ length: 3 }, () => {
    const own = { ...slots(pick), ...(pick() < 0.8 ? story : {}) };
    const quoted = {
      quote: fill(among(QUOTES, pick), own),
      quote2: fill(among(QUOTES, pick), own),
    };
    return fill(among(SENTENCES, pick), { ...own, ...quoted, verb: one(WORDS.verb, pick) });
  });
  return sentences.join(' ');
}

type Slots = Readonly<Record<string, string>>;

function slots(pick: () => number): Slots {
  const person = () => `${one(WORDS.given, pick)} ${one(WORDS.family, pick)}`;
  const town = one(WORDS.town, pick);
  return {
    person: person(),
    person2: person(),
    office: one(WORDS.office, pick),
    subject: one(WORDS.subject, pick),
    town,
    org: `${town} ${one(WORDS.town, pick)} ${one(WORDS.body, pick)}`,
    day: one(WORDS.day, pick),
    month: one(WORDS.month, pick),
    year: String(2012 + Math.floor(pick() * 12)),
    number: String(2 + Math.floor(pick() * 90)),
    number2: String(1 + Math.floor(pick() * 28)),
  };
}

function fill(template: string, slots: Slots): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? name);
}

function one(words: string, pick: () => number): string {
  return among(words.split(words.includes('|') ? '|' : ' '), pick);
}

function among(list: readonly string[], pick: () => number): string {
  return list[Math.floor(pick() * list.length)] ?? '';
}
