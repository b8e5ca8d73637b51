import { expect, it } from 'vitest';
import { stemEnglish } from '../../src/text/english-stemmer.ts';

/** From the sample vocabulary of the algorithm's description, with each of its exceptions. */
const STEMS: Record<string, string> = {
  consign: 'consign',
  consigned: 'consign',
  consigning: 'consign',
  consignment: 'consign',
  consist: 'consist',
  consistency: 'consist',
  consistently: 'consist',
  consolation: 'consol',
  consolations: 'consol',
  consolatory: 'consolatori',
  consolingly: 'consol',
  knack: 'knack',
  knaves: 'knave',
  knavish: 'knavish',
  kneaded: 'knead',
  knightly: 'knight',
  knots: 'knot',
  agreed: 'agre',
  luxuriated: 'luxuri',
  hopping: 'hop',
  hoping: 'hope',
  falling: 'fall',
  relational: 'relat',
  conditional: 'condit',
  rational: 'ration',
  analogy: 'analog',
  cries: 'cri',
  ties: 'tie',
  gas: 'gas',
  this: 'this',
  gaps: 'gap',
  kiwis: 'kiwi',
  happy: 'happi',
  say: 'say',
  by: 'by',
  boy: 'boy',
  generate: 'generat',
  general: 'general',
  communism: 'communism',
  arsenal: 'arsenal',
  skies: 'sky',
  dying: 'die',
  gently: 'gentl',
  news: 'news',
  inning: 'inning',
  proceeds: 'proceed',
  formative: 'format',
  electricity: 'electr',
  goodness: 'good',
  controll: 'control',
  adoption: 'adopt',
};

it.each(Object.entries(STEMS))('%s has the stem %s', (word, stem) => {
  expect(stemEnglish(word)).toBe(stem);
});

it('leaves words that are not English unchanged', () => {
  for (const word of ['', 'ab', 'g20', 'naïve', '協力']) expect(stemEnglish(word)).toBe(word);
});
