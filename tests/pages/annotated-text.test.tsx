import { describe, expect, it } from 'vitest';
import { UNPUBLISHED } from '../../src/dataset/timestamps.ts';
import type { Entity, Quote } from '../../src/dataset/types.ts';
import { AnnotatedText } from '../../src/pages/annotated-text.tsx';

const TEXT = 'Putin said “Xi & I agree” <b>.';
const entity: Entity = {
  id: 'xi-jinping',
  type: 'person',
  name: 'Xi Jinping',
  aliases: [],
  wikidata: null,
  basis: 'stated',
  articleIds: [],
  ...UNPUBLISHED,
};
const quote: Quote = {
  id: 'q1',
  articleId: 'a',
  storyId: 'a',
  text: 'Xi & I agree',
  speaker: null,
  speakerBasis: null,
  manner: 'direct',
  verb: 'said',
  sentenceSpan: { start: 0, end: 30 },
  block: 0,
  start: 12,
  end: 24,
  ...UNPUBLISHED,
};

function render(quotes: Quote[], mentions: { start: number; end: number }[]): string {
  return (
    <AnnotatedText
      text={TEXT}
      quotes={quotes}
      mentions={mentions.map((span) => ({ entityId: entity.id, block: 0, ...span }))}
      entities={new Map([[entity.id, entity]])}
    />
  ).toString();
}

describe('running text', () => {
  it('links a name inside a quote', () => {
    expect(render([quote], [{ start: 12, end: 14 }])).toBe(
      'Putin said “<mark id="quote-q1"><a href="/people/xi-jinping">Xi</a> &amp; I agree</mark>” &lt;b&gt;.',
    );
  });

  it('keeps every character once when a name crosses the edge of a quote', () => {
    const html = render([quote], [{ start: 9, end: 14 }]);
    expect(html.replace(/<[^>]*>/g, '')).toBe('Putin said “Xi &amp; I agree” &lt;b&gt;.');
  });

  it('does not turn the text’s own markup into markup', () => {
    expect(render([], [])).toBe('Putin said “Xi &amp; I agree” &lt;b&gt;.');
  });
});
