import { describe, expect, it } from 'vitest';
import {
  lineFeatures,
  withoutListedWords,
} from '../../../scripts/compile/segment/line-features.ts';

const proseOf = (...lines: string[]) =>
  withoutListedWords(lines.map(lineFeatures)).map(({ prose }) => prose);

describe('words of a line', () => {
  it('are about two characters long where the script has no blanks', () => {
    expect(lineFeatures('港の新しい防波堤が完成').wordCount).toBe(6);
    expect(lineFeatures('2015年の港').words).toEqual(['2015', '年の', '港']);
  });

  it('stand between blanks in other scripts', () => {
    expect(lineFeatures('The quay’s new wall').words).toEqual(['the', 'quay’s', 'new', 'wall']);
    expect(lineFeatures('항구의 새 방파제').wordCount).toBe(3);
  });
});

describe('a sentence', () => {
  it('ends with the full stop of its script', () => {
    for (const text of [
      '新しい防波堤が完成した。',
      'बंदरगाह की नई दीवार बन गई।',
      'هل اكتمل الرصيف؟',
    ])
      expect(lineFeatures(text).endsSentence, text).toBe(true);
    expect(lineFeatures('新しい防波堤が完成').endsSentence).toBe(false);
  });
});

describe('prose', () => {
  const FINNISH =
    'Uimahalli suljetaan kesäkuun alussa, sillä katon kantavat palkit ovat lahonneet pahemmin kuin kaupunki aiemmin kertoi.';
  const FINNISH_TITLE = 'Uimahalli suljetaan vuodeksi';
  const ENGLISH =
    'The pool will close at the beginning of June, as the beams of its roof are worse than the town had said before.';
  const ENGLISH_LABELS =
    'Pools Saunas Gyms Courts Pitches Tracks Rinks Halls Parks Beaches Piers Quays Lakes Rivers Woods Hills Caves Cliffs.';

  it('is told without function words, where the text’s sentences have none of those listed', () => {
    const [title = 0, sentence = 0] = proseOf(FINNISH_TITLE, FINNISH);
    expect(sentence).toBeGreaterThan(0.5);
    expect(title).toBeLessThan(0.1);
  });

  it('needs function words, where the text’s sentences have them', () => {
    const [labels = 1, ...sentences] = proseOf(ENGLISH_LABELS, ENGLISH, ENGLISH, ENGLISH);
    expect(labels).toBeLessThan(0.1);
    expect(Math.min(...sentences)).toBeGreaterThan(0.8);
  });

  it('leaves out what the lack of listed words would say', () => {
    const ofFinnish = withoutListedWords([FINNISH].map(lineFeatures))[0]?.features ?? [];
    expect(ofFinnish).not.toContain('0 function words');
    expect(lineFeatures(FINNISH).features).toContain('0 function words');
  });
});
