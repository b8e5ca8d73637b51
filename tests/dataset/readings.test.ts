import { describe, expect, it } from 'vitest';
import { createReadings } from '../../src/dataset/readings.ts';

const readings = ['harbour-talks', 'harbour', 'a "quoted" id'].map((articleId) => ({
  articleId,
  source: `${articleId}.txt`,
  text: `The text of\n${articleId}.`,
  lines: [],
}));
const file = `[\n${readings.map((reading) => JSON.stringify(reading)).join(',\n')}\n]`;
const readingOf = createReadings(new TextEncoder().encode(file));

describe('a reading', () => {
  it.each(readings)('is found by the id of its article: $articleId', (reading) => {
    expect(readingOf(reading.articleId)).toEqual(reading);
  });

  it('is not found by the beginning of an id, or in a dossier that has none', () => {
    expect(readingOf('harb')).toBeUndefined();
    expect(createReadings(new TextEncoder().encode('[]'))('harbour')).toBeUndefined();
  });
});
