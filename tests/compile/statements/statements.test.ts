import { describe, expect, it } from 'vitest';
import { linkStatements } from '../../../scripts/compile/statements/statements.ts';
import { UNPUBLISHED } from '../../../src/dataset/timestamps.ts';
import type { Quote } from '../../../src/dataset/types.ts';

describe('one utterance', () => {
  it('is two outlets’ wordings of one sentence', () => {
    expect(
      together(
        quote('a', 'Ana Reis', 'We will repair the old bridge by the spring.'),
        quote('b', 'Ana Reis', 'The bridge is to be repaired by spring,'),
      ),
    ).toEqual([['a', 'b']]);
  });

  it('is a quote and the clause in which another outlet reports it', () => {
    const [statement] = link([
      quote('a', 'Ana Reis', 'We will repair the old bridge by the spring.'),
      { ...quote('b', 'Ana Reis', 'the bridge would be repaired by spring'), manner: 'indirect' },
    ]);
    expect(statement).toMatchObject({ quoteIds: ['a'], paraphraseIds: ['b'] });
  });

  it('is never two people’s', () => {
    expect(
      together(
        quote('a', 'Ana Reis', 'We will rebuild the bridge.'),
        quote('b', 'Tom Vale', 'We will rebuild the bridge.'),
      ),
    ).toEqual([['a'], ['b']]);
  });

  it('is never two people’s because of a third rendering that names nobody', () => {
    const unnamed = quote('c', '', 'The harbour stays closed until the storm is over.');
    expect(
      together(
        quote('a', 'Ana Reis', 'The harbour stays closed.'),
        quote('b', 'Tom Vale', 'Nobody sails until the storm is over.'),
        { ...unnamed, speaker: null },
      ),
    ).toEqual([['a', 'c'], ['b']]);
  });

  it('is not another one on the same subject', () => {
    expect(
      together(
        quote('a', 'Ana Reis', 'The bridge was built by my grandfather.'),
        quote('b', 'Ana Reis', 'Nobody may cross the bridge before the inspection.'),
      ),
    ).toEqual([['a'], ['b']]);
  });

  it('is not that of another story', () => {
    const quotes = ['a', 'b'].map((id) => ({ ...quote(id, 'Ana Reis', 'Never.'), storyId: id }));
    expect(link(quotes)).toHaveLength(2);
  });
});

it('has a quote of two sentences in two statements where each is rendered elsewhere', () => {
  const both = quote('a', 'Ana Reis', 'The harbour stays closed. Fishermen will be compensated.');
  expect(
    together(
      both,
      quote('b', 'Ana Reis', 'the harbour stays closed'),
      quote('c', 'Ana Reis', 'Fishermen will be compensated'),
    ),
  ).toEqual([
    ['a', 'b'],
    ['a', 'c'],
  ]);
});

function together(...quotes: Quote[]): string[][] {
  return link(quotes)
    .map(({ quoteIds }) => quoteIds)
    .sort();
}

function link(quotes: Quote[]) {
  const speech = {
    articles: [],
    quotes: quotes.filter(({ manner }) => manner === 'direct'),
    paraphrases: quotes.filter(({ manner }) => manner === 'indirect'),
    analyzed: [],
  };
  return linkStatements(speech, []);
}

function quote(id: string, name: string, text: string): Quote {
  return {
    ...UNPUBLISHED,
    id,
    articleId: id,
    storyId: 's',
    text,
    speaker: { name, entityId: null },
    speakerBasis: 'name',
    manner: 'direct',
    verb: 'said',
    sentenceSpan: { start: 0, end: text.length },
    block: 0,
    start: 0,
    end: text.length,
  };
}
