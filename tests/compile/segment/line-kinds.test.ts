import { describe, expect, it } from 'vitest';
import { textLinesOf } from '../../../scripts/compile/segment/hard-wraps.ts';
import { lineKinds } from '../../../scripts/compile/segment/line-kinds.ts';
import type { State } from '../../../scripts/compile/segment/line-states.ts';

const PROSE =
  'The harbour authority said on Tuesday that nobody in the harbour will lose work over the repairs this year.';
const kindsOf = (...rows: [State, string][]) =>
  lineKinds(
    textLinesOf(rows.map(([, text]) => text).join('\n')),
    rows.map(([state]) => state),
    () => 'learned',
  ).map(({ kind }) => kind);

describe('lineKinds', () => {
  it.each<[string, State, string, string]>([
    ['a sentence of the body', 'body', PROSE, 'paragraph'],
    ['a short line of the body', 'body', 'A quay from 1931', 'heading'],
    ['a line with a bullet', 'body', '• Lorries use the road', 'list-item'],
    ['a line that ends in an abbreviation', 'body', 'What the U.S. says of the U.K.', 'heading'],
    ['a date line', 'head', 'June 4, 2019', 'date'],
    ['a byline', 'head', 'By Jane Roe', 'byline'],
    ['a rights notice', 'after', '© 2019 The Example. All rights reserved.', 'rights'],
    ['a caption', 'caption in head', 'The quay before the storm', 'caption'],
    ['what is left', 'after', 'Terms of use', 'boilerplate'],
  ])('%s', (_, state, text, kind) => {
    expect(kindsOf([state, text])).toEqual([kind]);
  });

  it('takes a name within the body for a heading, not for a byline', () => {
    expect(kindsOf(['body', PROSE], ['body', 'Jane Roe'])).toEqual(['paragraph', 'heading']);
  });

  it('leaves out a pull quote and a line that stands above already, but not what stands once', () => {
    const quote = 'nobody in the harbour will lose work over the repairs';
    const other =
      'Ferries will leave from the old pier instead, and lorries must use the other road.';
    expect(kindsOf(['body', PROSE], ['body', quote], ['body', other], ['body', other])).toEqual([
      'paragraph',
      'boilerplate',
      'caption',
      'boilerplate',
    ]);
    expect(kindsOf(['body', PROSE], ['body', other])).toEqual(['paragraph', 'paragraph']);
  });
});
