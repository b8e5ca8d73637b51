import { describe, expect, it } from 'vitest';
import { lineFeatures } from '../../../scripts/compile/segment/line-features.ts';
import { regionFeatures } from '../../../scripts/compile/segment/page-regions.ts';
import { segment } from '../../../scripts/compile/segment/segment.ts';

const PROSE = [
  'The harbour authority said on Tuesday that it would close the northern quay for repairs until the end of the month.',
  'Ferries will leave from the old pier instead, the authority said, and lorries must use the road through the village.',
  '“We know that this is a burden for the people who live there,” said Marta Lind, who leads the authority.',
  'The quay was built in 1931 and has been repaired four times since, most recently after the storm of 2005.',
];
const PROSE_BELOW = [
  'Lorries will need about ten minutes longer, according to the town, which has put up signs at both ends of the village.',
  'Shops on the quay stay open, though Lind said that deliveries would have to be made on foot before eight in the morning.',
  'The repairs cost two million euros, which the authority will borrow and pay back from what it takes in fees by 2030.',
];
const TITLE = 'Northern quay to close for repairs';
const TEASERS = [
  'Mayor of Oakford to step down after nine years',
  'Five walks along the coast for a rainy weekend',
  'Why the price of bread keeps rising',
  'School choir wins national prize in Leeds',
];
const COMMENTS = [
  'Comments',
  ...[
    ['seagull77 says:', 'June 4, 2019 at 9:12 am', 'About time too, that quay has been a mess.'],
    ['old salt says:', 'June 4, 2019 at 10:40 am', 'And who is going to pay for it? We are.'],
    ['dora says:', 'June 5, 2019 at 7:03 pm', 'My boat is still moored there, what now?'],
  ].flat(),
];

const candidateFeatures = (lines: string[]) => regionFeatures(lines.map(lineFeatures));

describe('stretchesOf', () => {
  it('sees a list of links between two paragraphs', () => {
    const features = candidateFeatures([PROSE[0] ?? '', ...TEASERS, PROSE[1] ?? '']);
    expect(features[1]).toContain('labels between prose');
    expect(features[2]).toContain('a run of to 5 labels, labels between prose');
    expect(features[0]).toContain('above a run of to 5 labels');
    expect(features[5]).toContain('below a run of to 5 labels');
  });

  it('sees no list in paragraphs', () => {
    expect(candidateFeatures(PROSE).flat().join()).not.toContain('labels');
  });

  it('counts the dates near a line, not the days that prose names', () => {
    const [, heading] = candidateFeatures([PROSE[3] ?? '', ...COMMENTS]);
    expect(heading).toContain('to 4 dates in the 10 lines below');
    expect(heading).toContain('0 dates in the 10 lines above');
    expect(candidateFeatures(PROSE)[0]).toContain('0 dates in the 10 lines below');
  });

  it('weighs the words that a line has in common with the lines around it, and those it has not', () => {
    const features = candidateFeatures([
      PROSE[0] ?? '',
      'Repairs close the quay',
      TEASERS[0] ?? '',
    ]);
    expect(features[1]).toContain('over 0.99 words shared with the 12 lines above');
    expect(features[2]).toContain('0 words shared with the 12 lines above');
  });
});

describe('segment, by stretches', () => {
  const bodyOf = (lines: string[]) => {
    const text = lines.join('\n');
    return segment({ path: 'x.txt', text, metadata: {} }, () => {})
      .filter(({ kind }) => ['paragraph', 'heading', 'list-item', 'caption'].includes(kind))
      .map(({ span }) => text.slice(span.start, span.end));
  };

  it('leaves comments under an article out', () => {
    expect(bodyOf([TITLE, ...PROSE, ...COMMENTS])).toEqual(PROSE);
  });

  it('leaves a list of other stories between paragraphs out', () => {
    const lines = [TITLE, ...PROSE, 'More local news', ...TEASERS, ...PROSE_BELOW];
    expect(bodyOf(lines)).toEqual([...PROSE, ...PROSE_BELOW]);
  });

  it('keeps a heading between paragraphs', () => {
    const heading = 'A quay from 1931';
    expect(bodyOf([TITLE, ...PROSE.slice(0, 3), heading, ...PROSE.slice(3)])).toContain(heading);
  });

  it('keeps the questions of an interview', () => {
    const interview = [
      'How long will the repairs take?',
      'Four weeks, if the weather is kind to us, and six if it is not, because the divers cannot work in a swell.',
      'Will the ferries run on time?',
      'They will, though people should come to the pier ten minutes earlier than they are used to.',
    ];
    expect(bodyOf([TITLE, ...PROSE, ...interview])).toEqual([...PROSE, ...interview]);
  });
});
