import { describe, expect, it } from 'vitest';
import { mentions, namesIn } from './read-names.ts';

function named(...paragraphs: string[]): string[] {
  return [...new Set(mentions(paragraphs).map(({ name }) => name))];
}

describe('organizations', () => {
  it.each([
    'Norland Timber Ltd',
    'Ministry of Public Works',
    'University of Ostrava',
    'Food and Feed Administration',
    'Douglas & Harrow',
    'Commission on Presidential Gardens',
    'National Teachers’ Union',
    'Radio Verde',
  ])('are known by their shape: %s', (name) => {
    expect(namesIn(`Yesterday it sued the ${name} again.`)).toEqual([`organization: ${name}`]);
  });

  it('are known by what stands beside them', () => {
    expect(namesIn('Shares of Velocor rose. A spokesman for Tarrant agreed.')).toEqual([
      'organization: Velocor',
      'organization: Tarrant',
    ]);
  });

  it('are one with their short forms', () => {
    expect(named('It bought Barnley Banks Inc. for cash.', 'Barnley shares rose.')).toEqual([
      'Barnley Banks Inc.',
    ]);
    expect(named('It quoted the Harrow Gazette. The Gazette agreed.')).toEqual(['Harrow Gazette']);
  });

  it('are one with the acronym that the text defines', () => {
    expect(named('The Harbour Workers Federation (HWF) met.', 'The HWF voted.')).toEqual([
      'Harbour Workers Federation',
    ]);
  });

  it.each([
    ['The European Container Terminals company (ECT) sued. The ECT won.', 'ECT'],
    ['The ECT (European Container Terminals) sued. The ECT won.', 'ECT'],
    ['The U.S. Federal Timber Commission (FTC) met. The FTC voted.', 'FTC'],
    ['The African Harbour Bank (AfHB) lent. AfHB paid.', 'AfHB'],
  ])('are one with the acronym however the text defines it: %s', (text, short) => {
    expect(namesIn(text)).toHaveLength(1);
    expect(mentions([text]).map(({ start, end }) => text.slice(start, end))).toContain(short);
  });

  it('are not one with what stands in brackets after a person or a firm', () => {
    expect(namesIn('Lawyer Anna Kowalska (FDP) sued Corvane Chips Inc (CRVX.O).')).toEqual([
      'person: Anna Kowalska',
      'organization: FDP',
      'organization: Corvane Chips Inc',
    ]);
  });

  it('are no longer name than the text prints, where an acronym has several', () => {
    expect(namesIn('The EPA and the FBI spoke.')).toEqual([
      'organization: EPA',
      'organization: FBI',
    ]);
  });

  it.each([
    'Department for Farming, Food and Rural Affairs',
    'Digital, Culture, Media and Sport Committee',
    'St Mary’s Hospital',
    'Archdiocese of Ostrava',
    'FNV Havens',
    'Leicester City',
    'Hallam Rovers',
    'Chicago Otters',
    'Highland Water Survey',
    'Ostrava Gas and Electric Co.',
    'Norland Steel UK',
    'Daily Wanderer',
    'Northern Elders Forum',
  ])('may have commas, saints, acronyms and towns in their names: %s', (name) => {
    expect(namesIn(`Yesterday it sued the ${name} again.`)).toEqual([`organization: ${name}`]);
  });

  it('are several where each is one of its own', () => {
    expect(
      namesIn('He wrote to the Ministry of Defence, Treasury and Foreign Office in vain.'),
    ).toEqual([
      'organization: Ministry of Defence',
      'organization: Treasury',
      'organization: Foreign Office',
    ]);
  });

  it('are none where the acronym is a surname or a ship’s', () => {
    expect(namesIn('It was spokesman KIM Jong-un of the HMS Petrel.')).toEqual([
      'person: KIM Jong-un',
    ]);
  });

  it('are no devices, nor are acronyms places', () => {
    expect(namesIn('She held an iPhone. In LEDX it rained. BuzzFold paid.')).toEqual([
      'organization: LEDX',
      'organization: BuzzFold',
    ]);
  });

  it('are no towns, which bear the same words', () => {
    expect(namesIn('She moved from Kansas City to Maricopa County and Kaduna State.')).toEqual([
      'place: Kansas City',
      'place: Maricopa County',
      'place: Kaduna State',
    ]);
    expect(namesIn('She studied at Ohio State.')).not.toContain('place: Ohio State');
  });

  it('are known by those listed beside them', () => {
    expect(namesIn('Shares of Intel, Qualvane and Bromcor fell, traders said.')).toEqual([
      'organization: Intel',
      'organization: Qualvane',
      'organization: Bromcor',
    ]);
    expect(namesIn('Shipping lines including Maergen, Tarrel and Boskal waited.')).toEqual([
      'organization: Maergen',
      'organization: Tarrel',
      'organization: Boskal',
    ]);
    expect(namesIn('The talk was of Intel, Kenya and Qualvane.')).not.toContain(
      'organization: Qualvane',
    );
    expect(namesIn('Strife between Kenya and the West grew.')).toEqual(['place: Kenya']);
    expect(namesIn('Shares of Intel, Women and Bromcor fell.')).not.toContain(
      'organization: Women',
    );
  });

  it('are no adjective’s', () => {
    expect(namesIn('The Norwegian Foreign Ministry protested.')).toEqual([
      'organization: Foreign Ministry',
    ]);
    expect(namesIn('He flew British Airways.')).toEqual(['organization: British Airways']);
  });

  it('do not swallow the person after them', () => {
    expect(namesIn('He heard NASA Bill Ingersoll speak.')).toEqual([
      'organization: NASA',
      'person: Bill Ingersoll',
    ]);
  });

  it('are no party’s tag or everyday abbreviation', () => {
    expect(namesIn('The R-TX tag, a TV, the CEO and the GDP.')).toEqual([]);
  });
});

describe('places', () => {
  it('are one under all their common names', () => {
    expect(
      named('The U.S. and the United States are one. America agrees; so does the US.'),
    ).toEqual(['United States']);
  });

  it('are not their adjectives', () => {
    expect(namesIn('The Iraqi army and the Iraqis.')).toEqual([]);
  });

  it('stand before a participle and within compounds', () => {
    expect(namesIn('A Nairobi-based charity and the China-Russia border.')).toEqual([
      'place: Nairobi',
      'place: China',
      'place: Russia',
    ]);
    expect(namesIn('The Asia-Pacific region.')).toEqual(['place: Asia-Pacific']);
  });

  it('stand in datelines, known or not', () => {
    expect(namesIn('BOGOTA, Aug 30 (Reuters) - It rained.')).toContain('place: Bogotá');
    expect(namesIn('KHOROVETS, Sept 3 - It rained.')).toEqual(['place: Khorovets']);
    expect(namesIn('WARNING: it rained.')).not.toContain('place: Warning');
  });

  it('may be abbreviated after a town', () => {
    expect(namesIn('She lives in Irvine, Calif., not in Ill.')).toEqual([
      'place: Irvine',
      'place: California',
    ]);
  });

  it('are known by their shape', () => {
    expect(namesIn('They crossed Lake Orvanna and the Tessel Strait.')).toEqual([
      'place: Lake Orvanna',
      'place: Tessel Strait',
    ]);
    expect(namesIn('They left the Port of Ostravar by Loch Tarran for Evar Prison.')).toEqual([
      'place: Port of Ostravar',
      'place: Loch Tarran',
      'place: Evar Prison',
    ]);
  });

  it('are known by what stands beside them', () => {
    expect(namesIn('Residents of Mallavoota fled. They died near Bregenza.')).toEqual([
      'place: Mallavoota',
      'place: Bregenza',
    ]);
    expect(namesIn('It began in Omerra, a small town by the sea.')).toEqual(['place: Omerra']);
    expect(namesIn('He lived in Charity and in Arab-Israeli peace.')).toEqual([]);
  });

  it('may have an article', () => {
    expect(namesIn('They met in The Hague. The Valley was dry.')).toEqual(['place: The Hague']);
  });

  it('are no people, though the last word is a surname too', () => {
    expect(namesIn('It was Judge Sean H. Lane and Secretary Mary Castle.')).toEqual([
      'person: Sean H. Lane',
      'person: Mary Castle',
    ]);
  });
});

it('finds named events', () => {
  expect(namesIn('After World War II came the Oslo Winter Olympics.')).toEqual([
    'event: World War II',
    'event: Oslo Winter Olympics',
  ]);
  expect(namesIn('World War II was over. It was Hurricane Mirna.')).toEqual([
    'event: World War II',
    'event: Hurricane Mirna',
  ]);
  expect(namesIn('It was Storm Mirna, said the Storm Prediction Centre.')).toEqual([
    'event: Storm Mirna',
    'organization: Storm Prediction Centre',
  ]);
  expect(namesIn('The Northern Farm Caucus saw the Oslo Cup Finals.')).toEqual([
    'organization: Northern Farm Caucus',
    'event: Oslo Cup Finals',
  ]);
  expect(namesIn('He fought in the Battle of Ostravar.')).toEqual(['event: Battle of Ostravar']);
});

it('finds in headlines only what is named elsewhere or well known', () => {
  const headline = 'Lindqvist Opens New Bridge Over Troubled Waters in Norway';
  expect(namesIn([headline, 'Mayor Olga Lindqvist spoke.'])).toEqual([
    'person: Olga Lindqvist',
    'place: Norway',
  ]);
});
