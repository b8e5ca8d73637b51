/** English words that date what a sentence tells. */
import type { TimeWords } from './language.ts';

const HAPPENINGS = `
  accident accord address agreement anniversary announcement arrest assassination attacks? auction
  ballot battle birth blackout blast bombings? call campaign caucus(?:es)? ceasefire
  ceremony championships? collapse collision concert conference congress contest convention
  coup crackdown crash crisis deal death debates? decision defeat derby dinner disaster earthquake
  elections? eruption establishment evacuation exercise exhibition explosion fairs? famine
  festival fight finals? fire flood floods founding games? genocide hearing hurricane
  inauguration invasion kidnapping killings? landing launch massacre match meetings?
  merger murders? Olympics opening outage outbreak pact pandemic parade poll polls
  premiere primaries primary protests? purge race raid rally recession referendum
  resignation revolt revolution riots? robbery ruling sale scandal shootings? shutdown
  siege speech strike summit surrender swearing-in talks tournament treaty trial truce
  tsunami uprising verdict victory visit vote war wedding win withdrawal World\\sCup
`;

export const EN_TIMES: TimeWords = {
  happenings: HAPPENINGS.trim().split(/\s+/),
  phraseEnds:
    'to for in on at by of and or but the an? that which who when with from after before as was were is are had has'.split(
      ' ',
    ),
  future: [
    'will',
    'shall',
    'would',
    'is (?:set|due|scheduled|expected|slated|planned) to',
    'are (?:set|due|scheduled|expected|slated|planned) to',
    'is to',
    'are to',
    String.raw`(?<!(?:was|were|been)\s)(?:set|due|scheduled|slated|planned|expected)\s(?:for|to)`,
    'plans? to',
    'upcoming',
    'looming',
  ],
  futureAfter: ['will', 'is (?:set|due)'],
  bounds: ['until', 'till', String.raw`(?<!\p{L}(?:ed|en|ade)\s)by`, 'no later than', 'up to'],
  boundsInPast: ['was', 'were', 'had', 'been'],
};
