/** How English notes on an article begin, or read as a whole. */
import type { NoteWords } from './language.ts';

const EN_TEXT = '(?:article|story|post|report|column|piece|essay|interview|review|page|version)';

export const EN_NOTES: NoteWords = {
  correction: [
    String.raw`(?:corrections?|clarifications?)(?:\s(?:and|&|or)\s(?:corrections?|clarifications?))?(?:\s?\([^()]{1,40}\)|,?\s(?:notice|appended|\p{L}{3,9}\.? \d|\d)[^:]{0,30})?\s?:`,
    String.raw`(?:editor|editors|author|publisher)['’]?s?['’]? note\s?[:.–—-]`,
    String.raw`note (?:from|by) the (?:editors?|author)\s?:`,
    String.raw`(?:an earlier|a previous|an original|the original) version of this ${EN_TEXT}\b`,
    String.raw`this ${EN_TEXT} (?:was|has been) (?:\w+ )?(?:updated|amended|corrected|edited|modified|revised|clarified)\b`,
    String.raw`this ${EN_TEXT} (?:was )?(?:first|originally) (?:appeared|published|ran|was published)\b`,
  ],
  credit: [
    String.raw`(?:(?:[Aa]dditional|[Ff]urther) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Pp]roduction|[Dd]esign|[Gg]raphics|[Tt]ranslation)(?:,? (?:and|&|or) \p{L}+)? by \p{Lu}`,
    String.raw`(?:[Cc]ompiled|[Tt]ranslated|[Ee]dited|[Ff]act[- ]checked) by \p{Lu}.{0,60}$`,
    String.raw`.{3,150}\bcontributed (?:\w+ )?to this (?:report|story|article|column)\.?$`,
  ],
  disclaimer: [
    String.raw`(?:the )?(?:views?|opinions?)(?: and (?:views|opinions))?(?: \w+){0,4} expressed\b`,
    String.raw`disclaimers?\s?[:–—]`,
    String.raw`(?:full )?disclosure\s?:`,
    String.raw`this ${EN_TEXT} (?:is|was) (?:for (?:general |educational )?informational|not (?:intended|financial|medical|legal|investment)|(?:\w+ )?(?:sponsored|paid for)|part of a paid)\b`,
    `this ${EN_TEXT} (?:contains|may contain|includes) affiliate links`,
  ],
  paywall: [
    `(?:this|the rest of this|the full) ${EN_TEXT} is (?:only )?(?:for|available to|reserved for|exclusive to|exclusively for) (?:our |paid |paying |registered )?(?:subscribers|members)`,
    String.raw`you(?:['’]ve| have) (?:read|reached|used)\b.{0,40}\b(?:free|limit)\b`,
    '(?:to (?:continue|keep) reading|(?:subscribe|sign (?:in|up)|log in|register)(?: now)? to (?:read|continue|keep))\\b',
  ],
  offer: [
    String.raw`subscribe (?:now|today|for|to (?:unlock|get))\b`,
    String.raw`(?:already|not yet) a (?:subscriber|member)\b`,
    String.raw`you have \w+ free (?:articles?|stories)\b`,
    String.raw`(?:continue|keep) reading (?:this|with|for)\b`,
  ],
  post: [String.raw`[\d.,]+[km]?\s(?:retweets?|reposts?|likes?|quote tweets?|bookmarks?)\b.{0,80}`],
};
