import { describe, expect, it } from 'vitest';
import { namesIn, namesInLanguage } from './read-names.ts';

describe('other languages', () => {
  it.each([
    ['de', 'Da traf Bundeskanzlerin Ulrike Falkenrath den Kollegen.', 'person: Ulrike Falkenrath'],
    ['de', 'Auch der Sozialverband VdK hat Forderungen.', 'organization: Sozialverband VdK'],
    [
      'de',
      'Sie fragte das Bundesministerium für Arbeit und Soziales danach.',
      'organization: Bundesministerium für Arbeit und Soziales',
    ],
    ['nl', 'Advocaat Piet van der Meer sprak.', 'person: Piet van der Meer'],
    ['nl', 'Toen sprak minister Anna Schouten van Landbouw.', 'person: Anna Schouten'],
    ['nl', 'De zaak ligt bij de Raad van State.', 'organization: Raad van State'],
    ['nl', 'Gisteren kwam Jan Peter Baldinga thuis.', 'person: Jan Peter Baldinga'],
    ['fr', 'Hier, le groupe CMA CGM a refusé.', 'organization: CMA CGM'],
    ['de', 'Das Lindner-Museum schloss.', 'organization: Lindner-Museum'],
    ['es', 'El Partido Popular protestó ayer.', 'organization: Partido Popular'],
    ['es', 'Ayer habló María de la Cruz en casa.', 'person: María de la Cruz'],
    ['es', 'Lo dijo la Universidad de Ostrava ayer.', 'organization: Universidad de Ostrava'],
    ['es', 'Ayer cerró la ciudad de Puerto Serena.', 'place: Puerto Serena'],
    ['es', 'Lo anunció la empresa Electroserena ayer.', 'organization: Electroserena'],
    ['fr', 'Hier, la ville de Rochecourt a voté.', 'place: Rochecourt'],
    ['fr', 'Hier, la maire Delmas a répondu.', 'person: Delmas'],
    ['de', 'Das sagte die Firma Alpinlift AG zu.', 'organization: Alpinlift AG'],
    ['de', 'Dann schwieg Ministerin Falkenrath lange.', 'person: Falkenrath'],
  ])('%s: %s', (language, text, name) => {
    expect(namesInLanguage(language, text)).toEqual([name]);
  });

  it('name countries in their own words', () => {
    expect(namesInLanguage('de', 'Er kam aus Frankreich.')).toEqual(['place: France']);
    expect(namesIn('He said Frankreich once.')).toEqual([]);
  });

  it('make no places of their nouns and small words, though the gazetteer has them', () => {
    expect(namesInLanguage('de', 'Am Ende stand das Haus in Flammen.')).toEqual([]);
    expect(namesInLanguage('es', 'Como dijo ella, todo va bien.')).toEqual([]);
  });

  it('know no English titles, directions and weekdays', () => {
    expect(namesInLanguage('de', 'Es war am Mittwoch im Hotel Central so.')).toEqual([]);
    expect(namesIn('He thanked Governor Ostrand.')).toEqual(['person: Ostrand']);
    expect(namesInLanguage('nl', 'Toen sprak Governor Ostrand niet.')).not.toEqual([
      'person: Ostrand',
    ]);
  });

  it('make no people of nouns, openers and honorifics', () => {
    expect(namesInLanguage('de', 'Nach dem Streit sprach die Vorsitzende Kritik aus.')).toEqual([]);
    expect(namesInLanguage('fr', 'Selon M. Payanet, tout va bien.')).toEqual(['person: Payanet']);
    expect(namesInLanguage('de', 'Da kam Ursula Isa Tijanow von der Regierung.')).toEqual([
      'person: Ursula Isa Tijanow',
    ]);
    expect(namesInLanguage('nl', 'Dat zei de Commissaris van de Koning gisteren.')).toEqual([]);
  });

  it('without a table have people with a known given name, and no names by English rules', () => {
    expect(namesInLanguage('sv', 'Nämndens ordförande Per Wiklund röstade emot beslutet.')).toEqual(
      ['person: Per Wiklund'],
    );
    expect(namesInLanguage('sv', 'Det var i Slutet som Styrelsen sade nej till Beslutet.')).toEqual(
      [],
    );
  });
});
