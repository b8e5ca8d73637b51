import { describe, expect, it } from 'vitest';
import { mentions, namesIn } from './read-names.ts';

/** The names given to the mentions, in reading order. */
function people(...paragraphs: string[]): string[] {
  return mentions(paragraphs).flatMap(({ type, name }) => (type === 'person' ? [name] : []));
}

describe('a full name', () => {
  it('serves for every later mention', () => {
    expect(
      people('Mayor Olga Lindqvist opened the bridge.', '“It is late,” Lindqvist said.'),
    ).toEqual(['Olga Lindqvist', 'Olga Lindqvist']);
  });

  it('serves where the family name comes first', () => {
    expect(people('Chen Weiming arrived. President Chen smiled.')).toEqual([
      'Chen Weiming',
      'Chen Weiming',
    ]);
  });

  it('goes to the one whom the honorific fits', () => {
    const text = 'Peter Hale and Susan Hale arrived. Ms. Hale spoke; Mr. Hale listened.';
    expect(people(text).slice(2)).toEqual(['Susan Hale', 'Peter Hale']);
  });

  it('goes to the one named last, of two of a surname', () => {
    const text = 'Peter Hale arrived. Hale spoke. Then Susan Hale came. Hale spoke again.';
    expect(people(text)).toEqual(['Peter Hale', 'Peter Hale', 'Susan Hale', 'Susan Hale']);
  });

  it('does not serve for another of the same surname', () => {
    expect(people('Lawyer Peter Hale met actor George Hale.')).toEqual([
      'Peter Hale',
      'George Hale',
    ]);
  });

  it('may come from the headline alone', () => {
    expect(
      people('Cecile Marchetti: I Am Tired of Waiting for the Trains', 'Marchetti said so.'),
    ).toContain('Cecile Marchetti');
  });
});

describe('a title', () => {
  it.each([
    ['French Foreign Minister Jean-Noël Duval left.', 'Jean-Noël Duval'],
    ['He met Sen. Mary T. Hobbs (R-OH) there.', 'Mary T. Hobbs'],
    ['Then Secretary of State Edmund Falk spoke.', 'Edmund Falk'],
    ['She asked former Prime Minister Marta Silva.', 'Marta Silva'],
    ['He called Maricopa County Recorder Helen Purdy.', 'Helen Purdy'],
    ['They like Senators Amy Kent and others.', 'Amy Kent'],
    ['The ECT Chief Executive Leo Ruijs agreed.', 'Leo Ruijs'],
    ['It was CFO Rajesh Anand who left.', 'Rajesh Anand'],
    ['He met Director-General Amara Diallo there.', 'Amara Diallo'],
    ['It was MD K. Venkatrao who left.', 'K. Venkatrao'],
    ['They asked Superintendent of Police K. Karthik.', 'K. Karthik'],
    ['He told District Collector P.K. Jayan IAS so.', 'P.K. Jayan'],
    ['It was PC Will Fielding who came.', 'Will Fielding'],
    ['They asked White House Chief Of Staff Ralf Imhof.', 'Ralf Imhof'],
    ['Then Mr Justice Bryan spoke.', 'Bryan'],
    ['Pollster Kevin Bonhammer disagreed.', 'Kevin Bonhammer'],
    ['They heard Mallam Nuhu Ribazu speak.', 'Nuhu Ribazu'],
    ['It was T.V. Narendran who left.', 'T.V. Narendran'],
  ])('is no part of the name: %s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });

  it.each([
    ['He met Representative Peter T. King there.', 'Peter T. King'],
    ['It was Prime Minister John Major who left.', 'John Major'],
    ['They asked Dean Bakersfield about it, said economist Dean Barkov.', 'Dean Barkov'],
    ['He saw Samuel L. Harker and Di Marlow.', 'Samuel L. Harker'],
    ['He saw Samuel L. Harker and Di Marlow.', 'Di Marlow'],
    ['She played with Duke Ellinger in 1961.', 'Duke Ellinger'],
  ])('may be a surname or a first name: %s', (text, name) => {
    expect(people(text)).toContain(name);
  });

  it('alone names nobody', () => {
    expect(namesIn('The President met the Foreign Minister and the Secretary of State.')).toEqual(
      [],
    );
  });
});

describe('a name', () => {
  it('keeps particles, initials, hyphens and suffixes', () => {
    const text =
      'Economist Piet van der Meer, lawyer Thomas Reed Jr., writer J.R. Oakes and reporter Noh Yoo-jeong disagreed.';
    expect(people(text)).toEqual([
      'Piet van der Meer',
      'Thomas Reed Jr.',
      'J.R. Oakes',
      'Noh Yoo-jeong',
    ]);
  });

  it('leaves out its possessive and the word that opens the sentence', () => {
    expect(people('As Anna Kowalska’s letter said, I’m Marek Zielinski’s aunt.')).toEqual([
      'Anna Kowalska',
      'Marek Zielinski',
    ]);
  });

  it('may be a small word or an adjective elsewhere', () => {
    expect(people('It was spokesman Per Zetterholm, and lawyer Christian Estrada.')).toEqual([
      'Per Zetterholm',
      'Christian Estrada',
    ]);
  });

  it('stands without its nickname', () => {
    expect(people('Senator Edward “Ted” Harlan spoke. Harlan left.')).toEqual([
      'Edward Harlan',
      'Edward Harlan',
    ]);
    expect(people('He quoted Peter Hale: “Nora Quist left.”')).toEqual([
      'Peter Hale',
      'Nora Quist',
    ]);
  });

  it('is no month, unless somebody is called so', () => {
    expect(people('In April Eurobonds fell, wrote April Ryland.')).toEqual(['April Ryland']);
  });

  it('may be a month where somebody is called so in full', () => {
    const text =
      'Former prime minister Theresa May spoke. “It is a mess,” May said. Mrs May left. In May it rained.';
    expect(people(text)).toEqual(['Theresa May', 'Theresa May', 'Theresa May']);
    expect(people('It was May. Officials left on Tuesday. May 5 was cold, May too.')).toEqual([]);
  });

  it('may stand in a picture’s credit, where an agency is nothing the article is about', () => {
    expect(namesIn('Workers wait at the gate. Photograph: Jeroen Bakker/EPA')).toEqual([
      'person: Jeroen Bakker',
    ]);
    expect(namesIn('It is rain against snow, Bonn/Oslo, said Jeroen Bakker of the EPA.')).toContain(
      'organization: EPA',
    );
  });

  it('is not every two capitals: one is a first name, or something beside them says so', () => {
    expect(people('They carried a Dresva Tavolo home.')).toEqual([]);
    expect(people('The Second Amendment and the Judicial Watch stood firm.')).toEqual([]);
    expect(people('An African-heritage group bought the Howard Watch Company Series.')).toEqual([]);
    expect(people('He left Kent Street for Slater Ave. Then Jr. came, as did Frankly I.')).toEqual(
      [],
    );
    expect(people('Grace Stone and Elizabeth I came.')).toEqual(['Grace Stone', 'Elizabeth I']);
    expect(people('Jo-Wilfried Tavolo and Michael Bay came to Howard University.')).toEqual([
      'Jo-Wilfried Tavolo',
      'Michael Bay',
    ]);
    expect(people('They carried a Peter Tavolo home.')).toEqual(['Peter Tavolo']);
    expect(people('Dresva Tavolo, 34, came. Tavolo left.')).toEqual([
      'Dresva Tavolo',
      'Dresva Tavolo',
    ]);
  });

  it('is not every capital', () => {
    expect(
      namesIn('Traders waited. Reading took an hour. Police came. AND THEN IT RAINED.'),
    ).toEqual([]);
    expect(namesIn('On Monday the Bosnian Serb and the North American spoke Dutch.')).toEqual([]);
  });

  it('is no title of a work', () => {
    expect(namesIn('She hummed “Good Morning Little Sunshine” all day.')).toEqual([]);
  });
});
