/** Quotes, speakers and paraphrases against the gold. */
import { describe, expect, it } from 'vitest';
import { scoreQuotes } from '../../evaluation/score/quotes.ts';
import { EXTRA, MISSING, RIGHT, WRONG } from '../../evaluation/score/tally.ts';
import { quote, subjectOf, tallies } from './subject.ts';

const TEXT = 'It is the least they could do after January';

describe('a quote', () => {
  const gold = { quotes: [{ text: TEXT, speaker: ['Una Mathieson', 'Mathieson'] }] };

  it('is found whatever the punctuation at its ends', () => {
    const findings = scoreQuotes(
      subjectOf(gold, { quotes: [quote(`${TEXT},`, 'Una Mathieson')] }),
      true,
    );
    expect(findings.map(({ tally }) => tally)).toEqual([RIGHT, RIGHT]);
  });

  it('is found with another speaker, who is wrong', () => {
    for (const speaker of ['Donald Reith', null]) {
      const findings = scoreQuotes(subjectOf(gold, { quotes: [quote(TEXT, speaker)] }), true);
      expect(findings.map(({ tally }) => tally)).toEqual([RIGHT, WRONG]);
    }
  });

  it('is missing with its speaker when only part of it is given, which is one too many', () => {
    const findings = scoreQuotes(
      subjectOf(gold, { quotes: [quote('the least they could do', 'Una Mathieson')] }),
      true,
    );
    expect(tallies(findings, 'quotes')).toEqual([MISSING, EXTRA]);
    expect(tallies(findings, 'speakers')).toEqual([WRONG]);
  });

  it('that the gold does not list is an error only where the gold is complete', () => {
    const subject = subjectOf({}, { quotes: [quote('No entry', null)] });
    expect(scoreQuotes(subject, false)).toEqual([]);
    expect(tallies(scoreQuotes(subject, true), 'quotes')).toEqual([EXTRA]);
  });

  it('that is optional counts neither way', () => {
    const subject = subjectOf(
      { optional: { quotes: ['No entry'] } },
      { quotes: [quote('No entry', null)] },
    );
    expect(scoreQuotes(subject, true)).toEqual([]);
  });

  it('may have to be left without a speaker', () => {
    const open = { quotes: [{ text: TEXT, speaker: null }] };
    const speakers = (speaker: string | null) =>
      tallies(scoreQuotes(subjectOf(open, { quotes: [quote(TEXT, speaker)] }), true), 'speakers');
    expect(speakers(null)).toEqual([RIGHT]);
    expect(speakers('Una Mathieson')).toEqual([WRONG]);
  });
});

describe('words that are no quote', () => {
  it('must not be given as one', () => {
    const gold = { notQuotes: ['winter timetable'] };
    expect(tallies(scoreQuotes(subjectOf(gold), true), 'not quotes')).toEqual([RIGHT]);
    const subject = subjectOf(gold, { quotes: [quote('Winter timetable', null)] });
    expect(tallies(scoreQuotes(subject, false), 'not quotes')).toEqual([WRONG]);
  });

  it('with a speaker must be neither quote nor paraphrase by that speaker', () => {
    const gold = { notQuotes: [{ text: 'closed for good', speaker: 'Donald Reith' }] };
    const by = (speaker: string) =>
      subjectOf(gold, { paraphrases: [quote('that the pier was closed for good', speaker)] });
    expect(tallies(scoreQuotes(by('Una Mathieson'), true), 'not quotes')).toEqual([RIGHT]);
    expect(tallies(scoreQuotes(by('Donald Reith'), true), 'not quotes')).toEqual([WRONG]);
  });
});

describe('reported speech', () => {
  const gold = { paraphrases: [{ text: 'would not return', speaker: 'Donald Reith' }] };
  const clause = 'that the winter timetable would not return before the pier is built';

  it('is right when a paraphrase by the speaker holds the words', () => {
    const subject = subjectOf(gold, { paraphrases: [quote(clause, 'Donald Reith')] });
    expect(tallies(scoreQuotes(subject, true), 'paraphrases')).toEqual([RIGHT]);
  });

  it('is wrong by another speaker, or as a direct quote', () => {
    const others = [
      { paraphrases: [quote(clause, 'Una Mathieson')] },
      { quotes: [quote(clause, 'Donald Reith')] },
    ];
    for (const dataset of others)
      expect(tallies(scoreQuotes(subjectOf(gold, dataset), false), 'paraphrases')).toEqual([WRONG]);
  });
});
