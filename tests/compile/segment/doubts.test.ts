import { describe, expect, it } from 'vitest';
import type { Line } from '../../../scripts/compile/core/draft.ts';
import { anchored } from '../../../scripts/compile/segment/anchor.ts';
import { bestCourse, emissions } from '../../../scripts/compile/segment/chain.ts';
import { reportDoubts } from '../../../scripts/compile/segment/doubts.ts';
import { featuresOf } from '../../../scripts/compile/segment/features.ts';
import { leadsOfBody } from '../../../scripts/compile/segment/leads.ts';
import { lookAt } from '../../../scripts/compile/segment/line-features.ts';
import type { State } from '../../../scripts/compile/segment/states.ts';
import { WEIGHTS } from '../../../scripts/compile/segment/weights.ts';
import { unitsOf } from '../../../scripts/compile/segment/wrapped.ts';

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

const { features, anchor } = featuresOf(unitsOf(PAGE));
const emitted = emissions(WEIGHTS.chain, features);
const allowed = anchored(features.length, anchor);

describe('leadsOfBody', () => {
  it('is above zero on the lines that the best course has in the body, below on the others', () => {
    const course = bestCourse(emitted, WEIGHTS.chain, allowed);
    const leads = [...leadsOfBody(emitted, WEIGHTS.chain, allowed)];
    expect(leads.map((lead) => lead > 0)).toEqual(course.map((state) => state === 'body'));
    expect(course.filter((state) => state === 'body')).toHaveLength(4);
  });

  it('is of no line beyond doubt, but of one that can be nothing else', () => {
    const only = allowed.map((may, line) => (line === 6 ? new Set<State>(['body']) : may));
    const leads = leadsOfBody(emitted, WEIGHTS.chain, only);
    expect(leads[6]).toBe(Number.POSITIVE_INFINITY);
    expect(leads.filter(Number.isFinite)).toHaveLength(leads.length - 1);
  });
});

describe('reportDoubts', () => {
  const text = PAGE.split('\n').slice(5, 10).join('\n');
  const units = unitsOf(text);
  const taken = (kinds: Line['kind'][], states: State[], leads: number[]) => {
    const said: string[] = [];
    reportDoubts(
      { path: 'x.txt', text, metadata: {} },
      {
        lines: units.map(({ span }, at) => ({ kind: kinds[at] ?? 'paragraph', span, reason: '' })),
        looks: units.map((unit) => lookAt(unit.text)),
        course: states,
        leads: Float64Array.from(leads),
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
