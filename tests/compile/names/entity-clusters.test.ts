import { describe, expect, it } from 'vitest';
import { clusterMentions, keyOfName } from '../../../scripts/compile/names/entity-clusters.ts';
import { articleNames } from '../../../scripts/compile/names/mention-detection.ts';
import { withComparisonData } from '../../../scripts/compile/stories/comparison-data.ts';
import { draftOf } from './read-names.ts';

function keys(...texts: string[]): string[] {
  const articles = texts.map((text, at) => {
    const draft = draftOf([text], `article-${at}`);
    return {
      draft: withComparisonData(draft),
      ...articleNames(draft, []),
      quotes: [],
      paraphrases: [],
    };
  });
  return [...clusterMentions(articles).byKey.keys()];
}

describe('the key of a name', () => {
  const same = (a: string, b: string) =>
    keyOfName('organization', a) === keyOfName('organization', b);

  it('ignores case, accents, “The” and a company’s legal form', () => {
    expect(same('The Café Union', 'Cafe union')).toBe(true);
    expect(same('Corvane Chips Inc.', 'Corvane Chips')).toBe(true);
  });

  it('keeps other words, and the type', () => {
    expect(same('Corvane Chips', 'Corvane')).toBe(false);
    expect(keyOfName('person', 'Corvane')).not.toBe(keyOfName('place', 'Corvane'));
  });
});

describe('an institution that every nation has', () => {
  it('is its nation’s where the text says whose', () => {
    expect(keys('Yesterday the Norwegian Foreign Ministry protested.')).toContain(
      'organization foreign-ministry-norway',
    );
    expect(keys('Yesterday Norway’s Foreign Ministry protested.')).toContain(
      'organization foreign-ministry-norway',
    );
  });

  it('is that of the country which the article names most', () => {
    expect(
      keys('In Norway it rained. Norway waited, and the Foreign Ministry protested.'),
    ).toContain('organization foreign-ministry-norway');
  });

  it('stays open where two countries are named as often', () => {
    expect(keys('In Norway and Ghana it rained. The Foreign Ministry protested.')).toContain(
      'organization foreign-ministry',
    );
  });

  it('is no nation’s where its name says what it is', () => {
    expect(keys('Yesterday the Norwegian Harbour Workers Federation protested.')).not.toContain(
      'organization harbour-workers-federation-norway',
    );
  });
});
