import { describe, expect, it } from 'vitest';
import type { Line } from '../../../scripts/compile/core/draft.ts';
import { emissions, viterbi } from '../../../scripts/compile/segment/crf.ts';
import {
  reportDoubtfulLines,
  reportSentencesLeftOut,
} from '../../../scripts/compile/segment/doubtful-lines.ts';
import { textLinesOf } from '../../../scripts/compile/segment/hard-wraps.ts';
import { pageFeatures } from '../../../scripts/compile/segment/line-context-features.ts';
import { lineFeatures } from '../../../scripts/compile/segment/line-features.ts';
import type { State } from '../../../scripts/compile/segment/line-states.ts';
import { pathConstraints } from '../../../scripts/compile/segment/main-prose.ts';
import { bodyMargins } from '../../../scripts/compile/segment/marginals.ts';
import { SEGMENTER } from '../../../scripts/compile/segment/weights.ts';

const PAGE = `Home
News
Sport
Northern quay to close for repairs
4 June 2019
The harbour authority said on Tuesday that it would close the northern quay for repairs until the end of the month.
Ferries will leave from the old pier instead, the authority said, and lorries must use the road through the village.
Advertisement
“We know that this is a burden for the people who live there,” said Marta Lind, who leads the authority.
The quay was built in 1931 and has been repaired four times since, most recently after the storm of 2005.
Related stories
Mayor of Oakford to step down after nine years
Terms of use`;

const { features, insideLine } = pageFeatures(textLinesOf(PAGE));
const emitted = emissions(SEGMENTER.crf, features);
const allowed = pathConstraints(features.length, insideLine);

describe('leadsOfBody', () => {
  it('is above zero on the lines that the best path has in the body, below on the others', () => {
    const path = viterbi(emitted, SEGMENTER.crf, allowed);
    const margins = [...bodyMargins(emitted, SEGMENTER.crf, allowed)];
    expect(margins.map((lead) => lead > 0)).toEqual(path.map((state) => state === 'body'));
    expect(path.filter((state) => state === 'body')).toHaveLength(4);
  });

  it('is of no line beyond doubt, but of one that can be nothing else', () => {
    const only = allowed.map((may, line) => (line === 6 ? new Set<State>(['body']) : may));
    const margins = bodyMargins(emitted, SEGMENTER.crf, only);
    expect(margins[6]).toBe(Number.POSITIVE_INFINITY);
    expect(margins.filter(Number.isFinite)).toHaveLength(margins.length - 1);
  });
});

describe('reportDoubts', () => {
  const text = PAGE.split('\n').slice(5, 10).join('\n');
  const units = textLinesOf(text);
  const taken = (kinds: Line['kind'][], states: State[], margins: number[]) => {
    const said: string[] = [];
    reportDoubtfulLines(
      { path: 'x.txt', text, metadata: {} },
      {
        lines: units.map(({ span }, at) => ({ kind: kinds[at] ?? 'paragraph', span, reason: '' })),
        lineFeatures: units.map((unit) => lineFeatures(unit.text)),
        path: states,
        margins: Float64Array.from(margins),
      },
      (severity, rule, message, span) => said.push([severity, rule, span?.start, message].join()),
    );
    return said;
  };
  const BODY: State[] = ['body', 'body', 'between', 'body', 'body'];

  it('names a line that was taken in by little, and one that was left out by little', () => {
    const kinds: Line['kind'][] = [
      'paragraph',
      'paragraph',
      'boilerplate',
      'paragraph',
      'boilerplate',
    ];
    expect(taken(kinds, [...BODY.slice(0, 4), 'after'], [9, 1.2, -9, 9, -0.3])).toEqual([
      `notice,segment/doubtful,${units[1]?.span.start},“Ferries will leave from the old pier instead, the authority …” was taken into the body, but might not belong to the article`,
      `notice,segment/doubtful,${units[4]?.span.start},“The quay was built in 1931 and has been repaired four times …” was left out of the body, but might belong to the article`,
    ]);
  });

  it('says it once of lines in a row', () => {
    expect(taken([], BODY, [1, 1, -9, 9, 9])).toHaveLength(1);
  });

  it('says nothing of a sure line, a short line, and a line that a rule has settled', () => {
    const kinds: Line['kind'][] = [
      'paragraph',
      'rights',
      'boilerplate',
      'paragraph',
      'boilerplate',
    ];
    expect(taken(kinds, BODY, [2, 0, 0.1, -2, 0])).toEqual([]);
  });
});

describe('reportSentencesLeftOut', () => {
  const reported = (rows: [Line['kind'], string][]) => {
    const text = rows.map(([, words]) => words).join('\n');
    const units = textLinesOf(text);
    const said: string[] = [];
    reportSentencesLeftOut(
      { path: 'x.txt', text, metadata: {} },
      {
        lines: units.map(({ span }, at) => ({
          kind: rows[at]?.[0] ?? 'paragraph',
          span,
          reason: '',
        })),
        lineFeatures: units.map((unit) => lineFeatures(unit.text)),
        path: units.map(() => 'between'),
        margins: Float64Array.from(units.map(() => 9)),
      },
      (_severity, rule, message) => said.push(`${rule} ${message}`),
    );
    return said;
  };
  const LEAD: [Line['kind'], string] = [
    'paragraph',
    'The harbour authority said on Tuesday that it would close the northern quay for repairs.',
  ];

  it('names a sentence and a quotation that were taken for furniture, once for lines in a row', () => {
    expect(
      reported([
        LEAD,
        ['boilerplate', 'Most read'],
        [
          'boilerplate',
          'Ferries will leave from the old pier instead, the authority said on Tuesday.',
        ],
        ['boilerplate', 'Lorries must use the road that goes through the village for now.'],
        LEAD,
        ['boilerplate', '“We know that this is hard”'],
      ]),
    ).toEqual([
      'segment/sentence-left-out “Ferries will leave from the old pier instead, the authority …” was left out of the body, though it is a sentence',
      'segment/sentence-left-out ““We know that this is hard”” was left out of the body, though it is a sentence',
    ]);
  });

  it('names no labels, no notices of rights and nothing above the text', () => {
    expect(
      reported([
        ['boilerplate', 'We use cookies so that you can read this site as you like to read it.'],
        LEAD,
        ['boilerplate', 'Most read'],
        ['rights', 'This material may not be published, broadcast, rewritten or redistributed.'],
        ['boilerplate', 'Sign up.'],
      ]),
    ).toEqual([]);
  });
});
