import { describe, expect, test } from 'vitest';
import { said, speechIn } from './speech-in.ts';

const reported = (text: string) => speechIn(text).paraphrases.map(({ text }) => text);

describe('words between marks are no quote', () => {
  test.each([
    ['did not', 'Maria Keller did not say “we will close the school.”'],
    ['didn’t', 'Maria Keller didn’t say “we will close the school.”'],
    ['never', 'Maria Keller never said “we will close the school.”'],
    ['has not', 'Maria Keller has not called the plan “a mistake.”'],
    ['nor', 'Maria Keller left early, nor did she call the plan “a mistake.”'],
    ['refused to', 'Maria Keller refused to say “we are sorry.”'],
    ['stopped short of', 'Maria Keller stopped short of calling the plan “a mistake.”'],
    ['without', 'Maria Keller left without calling the plan “a mistake.”'],
    ['denied', 'Maria Keller denied calling the plan “a mistake.”'],
    ['nobody', 'Nobody in Linz said “we will close the school.”'],
    ['no official', 'No official said “we will close the school.”'],
    ['might', 'Critics might say “these people hate progress.”'],
    ['could have', 'Maria Keller could have said “we failed,” but chose other words.'],
    ['a question', 'Would Maria Keller say “we failed”?'],
    ['if', 'If Maria Keller says “we failed,” the plan is over.'],
    ['is expected to', 'Maria Keller is expected to say “we failed.”'],
    ['suppose', 'Suppose the mayor says “we failed.”'],
    ['it is not true that', 'It is not true that Maria Keller said “we failed.”'],
    ['a forgery', 'A forged letter in which Maria Keller says “we failed” was passed around.'],
    ['a word that was not used', 'Maria Keller never used the word “failure” on Friday.'],
    ['words that are not there', 'The words “we failed” do not appear in her letter.'],
  ])('%s', (_name, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('words between marks are a quote', () => {
  test.each([
    ['behind a clause that is negated', 'Maria Keller did not resign but said: “We failed.”'],
    ['beside another refusal', 'Maria Keller declined to resign, saying: “We failed.”'],
    ['in the future of the past', 'Maria Keller would later say: “We failed.”'],
    ['with “would” in what is said', 'Maria Keller said she would call it “a failure.”'],
    ['before an auxiliary of the next clause', '“We failed,” Maria Keller said. She would not go.'],
    ['beside a negated adverb of the reason', 'Maria Keller said “we failed,” not without tears.'],
    ['beside what is not true for others', 'That is not true, Maria Keller said: “We failed.”'],
    ['of somebody called May', 'Theresa May said: “We failed.”'],
  ])('%s', (_name, text) => {
    expect(said(text)).toHaveLength(1);
  });
});

describe('reported speech', () => {
  test.each([
    ['negated', 'Maria Keller never promised that the fares would stay as they are.'],
    ['denied', 'Maria Keller denied that the council had forced her out.'],
    ['by nobody', 'Nobody told the families that the search was over.'],
    ['by none of several', 'Neither said that the search was over.'],
    ['possible', 'Maria Keller could say that the search was over.'],
    ['within a denial', 'It is not true that Maria Keller said the guard was asleep.'],
  ])('is left out when %s', (_name, text) => {
    expect(reported(text)).toEqual([]);
  });

  test.each([
    ['Maria Keller said that nobody had forced her out.', 'nobody had forced her out'],
    ['Maria Keller later said that the search was not over.', 'the search was not over'],
  ])('keeps negations inside: %s', (text, clause) => {
    expect(reported(text)).toEqual([clause]);
  });
});

test('a verb beside a quote is one that the text asserts', () => {
  const [quote] = speechIn(
    'Maria Keller did not elaborate on the plan, though her words that it was “hard to bear, and harder to explain” were noticed.',
  ).quotes;
  expect(quote?.verb ?? null).toBeNull();
});

describe('a name or a term is no quote', () => {
  test.each([
    ['a nickname', 'His brother, known on the block as “the Mayor,” said nothing.'],
    ['a name that somebody goes by', '“We left,” said a man who goes by the name “Shorty.”'],
    ['a label to tap', 'Tap “Add a device” and wait.'],
    ['a word that nobody says', 'The plates are “heat-proof” and large.'],
    ['what people call something', 'Bakers call this “autolyse”.'],
    [
      'what somebody is claimed to have said',
      'A leaflet claimed that Maria Keller had said “not a penny more”.',
    ],
  ])('%s', (_name, text) => {
    expect(said(text).filter((quote) => !quote.includes('We left'))).toEqual([]);
  });

  test.each([
    ['what a named person calls something', 'Maria Keller called the plan “a mistake”.'],
    ['one word that somebody says', '“Never,” said Maria Keller.'],
    ['a claim of her own', 'Maria Keller claimed: “We have won.”'],
  ])('but a quote is %s', (_name, text) => {
    expect(said(text)).toHaveLength(1);
  });
});
