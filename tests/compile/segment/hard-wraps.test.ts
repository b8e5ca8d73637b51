import { describe, expect, it } from 'vitest';
import { textLinesOf } from '../../../scripts/compile/segment/hard-wraps.ts';

const texts = (text: string) => textLinesOf(text).map((unit) => unit.text);

const WRAPPED = `Northern quay to close for repairs
By Jane Doe

The harbour authority said on Tuesday that it would close the
northern quay for repairs until the end of the month. Ferries will
leave from the old pier instead, and lorries must use the road
through the village.

"We know that this is a burden for the people who live there," said
Marta Lind, who leads the authority. The plan is published at
http://harbour.example.org/plans/2019/northern-quay/repairs-and-closures.html
and may be read by anybody.

- Ferries leave from the old pier until further notice is given
- Lorries use the road through the village
`;

describe('unitsOf, lines broken to a width', () => {
  it('joins them into paragraphs', () => {
    const units = texts(WRAPPED);
    expect(units[2]).toMatch(/^The harbour authority .* close the northern quay .* the village\.$/);
    expect(units[3]).toMatch(
      /^"We know .* is published at http:.*html and may be read by anybody\.$/,
    );
  });

  it('leaves a title, a byline and list items by themselves', () => {
    const units = texts(WRAPPED);
    expect(units.slice(0, 2)).toEqual(['Northern quay to close for repairs', 'By Jane Doe']);
    expect(units.slice(4)).toHaveLength(2);
  });

  it('spans what it joins', () => {
    for (const { span, text } of textLinesOf(WRAPPED))
      expect(WRAPPED.slice(span.start, span.end).replaceAll('\n', ' ')).toBe(text);
  });

  it('ends a paragraph at a short line where no blank line does', () => {
    const units = texts(WRAPPED.replaceAll('\n\n', '\n'));
    expect(units).toContain('By Jane Doe');
    expect(units.filter((unit) => /^The harbour.*village\.$/.test(unit))).toHaveLength(1);
  });

  it('leaves lines that are paragraphs, however even they are', () => {
    const lines = [
      'The quay was built in 1931 and has been repaired four times since.',
      'Ferries will leave from the old pier instead, the authority said.',
      'Lorries must use the road through the village until the end of May.',
      'Nobody knows what it will cost, said Marta Lind, who leads the work.',
      'The storm of 2005 was the last to damage it, according to records.',
    ];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('leaves lines of verse, whose breaks are their own', () => {
    const verse = [
      'I walked along the northern quay',
      'before the ferries left',
      'and saw the lights go out at sea,',
      'as if of lamps bereft,',
      'and nobody came home with me',
      'that night, or ever after,',
      'but what I heard across the sea',
      'was laughter.',
    ];
    expect(texts(verse.join('\n'))).toEqual(verse);
  });

  it('leaves a long paragraph among wrapped ones by itself', () => {
    const long =
      'The quay was built in 1931 and has been repaired four times since, and each time it cost more than the town had thought it would.';
    const units = texts(`${WRAPPED}${long}\nHow the money is to be found`);
    expect(units.slice(-2)).toEqual([long, 'How the money is to be found']);
  });

  it('leaves a list of teasers between paragraphs', () => {
    const lines = [
      'The harbour authority said on Tuesday that it would close the northern quay for repairs until the end of the month, and that ferries will leave from the old pier.',
      'Mayor of Oakford to step down after nine years in a post that she',
      'Five walks along the coast for a rainy weekend with the whole family',
      'Why the price of bread keeps rising while the price of wheat is down',
    ];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('joins lines of a narrow column, but no labels', () => {
    const column = `Menu
Front page
Local news
Sport today
Weather map

Weir repairs are
delayed

The repair of the weir at
Hale will be delayed until
the spring, because of the
frost that came in the
night, engineers said.

“It is still soup,” said
Abe Lister of the weir.`;
    expect(texts(column)).toEqual([
      'Menu',
      'Front page',
      'Local news',
      'Sport today',
      'Weather map',
      'Weir repairs are delayed',
      'The repair of the weir at Hale will be delayed until the spring, because of the frost that came in the night, engineers said.',
      '“It is still soup,” said Abe Lister of the weir.',
    ]);
  });

  it('joins lines of uneven length', () => {
    const ragged = `By Jane Doe

The harbour authority said on Tuesday that it would
close the northern quay for repairs until the
end of the month. Ferries will leave from the old pier
instead, and lorries must use the
road through the village, which is narrow.
The plan was published on Monday and may be read by
anybody.`;
    expect(texts(ragged)).toEqual([
      'By Jane Doe',
      'The harbour authority said on Tuesday that it would close the northern quay for repairs until the end of the month. Ferries will leave from the old pier instead, and lorries must use the road through the village, which is narrow.',
      'The plan was published on Monday and may be read by anybody.',
    ]);
  });

  it('leaves a byline and a date under a long headline by themselves', () => {
    const lines = texts(
      `Northern quay to close for repairs until the month ends\nBy Jane Doe\n${WRAPPED.slice(WRAPPED.indexOf('The harbour'))}`,
    );
    expect(lines[1]).toBe('By Jane Doe');
  });
});
