import { expect, it } from 'vitest';
import { lineFeatures } from '../../../scripts/compile/segment/line-features.ts';
import type { State } from '../../../scripts/compile/segment/line-states.ts';
import { withSentencesTakenAlong } from '../../../scripts/compile/segment/recovered-sentences.ts';

type Row = readonly [State, string];
const BODY: Row[] = [
  ['title', 'Rail strike called off hours before the last train'],
  ['body', 'Drivers on the coast line called off a two-day strike on Thursday evening.'],
];
const states = (...rows: Row[]) =>
  withSentencesTakenAlong(
    rows.map(([state]) => state),
    rows.map(([, text]) => lineFeatures(text)),
  ).slice(BODY.length);

it('keeps a sentence between teasers in the body', () => {
  expect(
    states(
      ...BODY,
      ['between', 'Read more: Ten swims to try before you are forty'],
      ['between', 'Trains will run as usual on Friday.'],
      ['between', 'Council cuts grass budget again'],
      ['body', '“We were close to a picket,” said Colm Aske.'],
    ),
  ).toEqual(['between', 'body', 'between', 'body']);
});

it('goes on to a quotation with its speaker below a box', () => {
  expect(
    states(
      ...BODY,
      ['after', 'Sign up to First Thing'],
      ['after', 'Free daily newsletter'],
      ['after', 'Trains will run as usual on Friday.'],
      ['after', '„Wir waren kurz davor“, sagte Lokführer Udo Kranz.'],
      ['after', 'Zur Startseite'],
    ),
  ).toEqual(['between', 'between', 'body', 'body', 'after']);
});

it('leaves boxes that speak in sentences, and comments', () => {
  expect(
    states(
      ...BODY,
      ['between', 'Get the stories that matter in your inbox every morning.'],
      ['body', 'The line was quiet at noon.'],
      ['after', '3 comments'],
      ['after', '“About time, if you ask me,” said the gull.'],
    ),
  ).toEqual(['between', 'body', 'after', 'after']);
});
