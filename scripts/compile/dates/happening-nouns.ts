/** English nouns for what happens at a time: "the 2008 election", "the May crackdown" are dated by their word of time. */
const NOUNS = `
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
`
  .trim()
  .replace(/\s+/g, '|');

/** Any of them, as a whole word. */
export const HAPPENING = new RegExp(`(?<![\\p{L}-])(?:${NOUNS})(?![\\p{L}])`, 'iu');
/** Words that end the phrase: "a strike on Thursday to protest" has no Thursday protest. */
const NOT_WITHIN =
  'to|for|in|on|at|by|of|and|or|but|the|an?|that|which|who|when|with|from|after|before|as|was|were|is|are|had|has';
/** Ahead of it at most two words, within one phrase. */
export const HAPPENING_AHEAD = `(?=\\s(?:(?!(?:${NOT_WITHIN})\\s)[\\p{L}’'-]+\\s){0,2}(?:${NOUNS})(?![\\p{L}]))`;
export const HAPPENING_BEHIND = `(?:${NOUNS})\\s`;
const AFTER = new RegExp(`^${HAPPENING_AHEAD}`, 'u');

/** Whether what follows an expression of time is the happening that it dates. */
export function datesWhatFollows(after: string): boolean {
  return AFTER.test(after.replace(/^[’']s/u, '').slice(0, 60));
}
