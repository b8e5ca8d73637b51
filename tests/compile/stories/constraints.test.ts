/** What the editor says of stories: keys of NAME.yaml. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../../scripts/compile/compile.ts';

const STRIKE = `Dockers walk out at Ostport

By Jane Holloway

Published 3 March 2025

More than 1,200 dockers walked out at the port of Ostport on Monday after talks over night shifts collapsed.

The walkout began at 6am. It is the first at Ostport since 2011, when a stoppage of nine days cost exporters 40 million euros.
`;
const AGAIN = STRIKE.replace('Dockers walk out at Ostport', 'Ostport dockers on strike').replace(
  'The walkout began at 6am.',
  'The union said the walkout began at six.',
);
const FERRY = `Ferry runs aground in fog

By Ana Reis

Published 9 June 2024

A ferry with 140 people on board ran aground in thick fog off Tallow Point on Sunday, and a lifeboat took them ashore.

Nobody was hurt. The owner said that the ferry would be towed off at high tide.
`;

async function storiesWith(corrections: Record<string, string>) {
  const files = Object.entries({ 'a.txt': STRIKE, 'b.txt': AGAIN, 'c.txt': FERRY, ...corrections });
  const { dataset, problems } = await compile(
    files.map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
  );
  return {
    stories: (dataset?.stories ?? []).map(({ articleIds }) => articleIds.toSorted()).sort(),
    titles: (dataset?.stories ?? []).map(({ title }) => title),
    copies: (dataset?.articles ?? []).flatMap(({ copyOf }) => copyOf ?? []),
    problems: problems.filter(({ rule }) => rule.startsWith('editor/')),
  };
}

describe('stories that the editor corrects', () => {
  it('are found by themselves without a correction', async () => {
    const { stories, copies } = await storiesWith({});
    expect(stories).toEqual([['a', 'b'], ['c']]);
    expect(copies).toHaveLength(1);
  });

  it('are parted by notSame, the copy included', async () => {
    const { stories, copies, problems } = await storiesWith({ 'a.yaml': 'notSame: b.txt' });
    expect(stories).toEqual([['a'], ['b'], ['c']]);
    expect(copies).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('are joined by sameAs, whatever their dates and words', async () => {
    const { stories } = await storiesWith({ 'c.yaml': 'sameAs: [a]' });
    expect(stories).toEqual([['a', 'b', 'c']]);
  });

  it('are one under one name, which is their title, and not under two', async () => {
    const one = await storiesWith({
      'a.yaml': 'story: A dark year',
      'c.yaml': 'story: A dark year',
    });
    expect(one.stories).toEqual([['a', 'b', 'c']]);
    expect(one.titles).toEqual(['A dark year']);
    const two = await storiesWith({ 'a.yaml': 'story: The strike', 'b.yaml': 'story: The second' });
    expect(two.stories).toEqual([['a'], ['b'], ['c']]);
  });

  it('stay apart where two corrections contradict each other', async () => {
    const { stories } = await storiesWith({ 'a.yaml': 'sameAs: b\nnotSame: b' });
    expect(stories).toEqual([['a'], ['b'], ['c']]);
  });

  it('are left as they are by a file that does not exist, with a warning at its place', async () => {
    const { stories, problems } = await storiesWith({ 'a.yaml': 'sameAs: [bb.txt]' });
    expect(stories).toEqual([['a', 'b'], ['c']]);
    expect(problems).toMatchObject([
      { file: 'a.yaml', line: 1, severity: 'warning', rule: 'editor/no-article' },
    ]);
    expect(problems[0]?.message).toContain('did you mean "b.txt"?');
  });
});
