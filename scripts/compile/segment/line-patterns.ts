/** Features of a line that a regular expression finds. */

/** A feature's name, its pattern and, where the pattern needs one of several characters, these. */
type LinePattern = readonly [feature: string, pattern: Pick<RegExp, 'test'>, needs?: string];

const DIGITS = '0123456789';

const PATTERNS: readonly LinePattern[] = [
  ['has a web address', /https?:\/\/|www\.|\w\.(?:com|org|net|co\.\w\w)\b/i, ':.'],
  ['has an e-mail address', /[\w.]@[\w-]+\.\w/, '@'],
  ['has a handle or hashtag', /(?:^|\s)[@#]\w/, '@#'],
  ['has a copyright sign', /©|\(c\)\s*\d{4}|copyright/i],
  ['has a bar, dot or arrow between labels', /\s[|•·›»>/→]\s/, '|•·›»>/→'],
  ['has a time of day', /\b\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\b|\b)/i, DIGITS],
  [
    'says how long ago',
    /\b(?:\d+|an?)\s*(?:[smhdw]|mins?|hrs?|(?:second|minute|hour|day|week|month|year)s?)\s+ago\b/i,
  ],
  [
    'names a month and a day',
    /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
    DIGITS,
  ],
  ['has a numeric date', /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b/, DIGITS],
  ['names a year', /\b(?:19|20)\d\d\b/, DIGITS],
  ['starts like a byline', /^(?:by|von|par|por|di|words|text|story|reporting)\b[\s:]/i],
  ['says published or updated', /\b(?:published|posted|updated|modified|created|last\s+update)\b/i],
  ['has a reading time', /\b\d+\s*min(?:ute)?s?\s+read\b/i, DIGITS],
  ['has an amount of money', /[$€£¥₹]\s?\d/, '$€£¥₹'],
  ['has quotation marks', /["“”«»„]/, '"“”«»„'],
  ['is wholly quoted', /^["“«„][^"“”«»„]*["”»]$/, '"“”«»„'],
  ['has a question mark', /\?/, '?'],
  ['has an exclamation mark', /!/, '!'],
  [
    'ends in a bracketed or slashed credit',
    /(?:\([^()]{3,60}\)|\[[^[\]]{3,60}\])\.?$|\b\p{Lu}[\p{L}. ]{1,30}\/\p{Lu}[\p{L} ]{1,30}$/u,
    ')]/',
  ],
  [
    'names a photographer or agency',
    /\b(?:photo(?:graph)?|image|picture|credit|source|courtesy|illustration|screenshot|file photo)s?\b\s*(?:[:/]|by\b|of\b|credit\b)|\b(?:getty|reuters|afp|epa|shutterstock|istock|ap photo|\/ap\b|via)\b/i,
  ],
  [
    'starts with a dateline',
    /^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:,\s[\p{L}. ]{2,25})?\s?(?:\([^)]{1,30}\)\s?)?[-–—―]\s?/u,
    '-–—―',
  ],
  ['has a colon after a short label', /^[^:]{2,25}:\s/, ':'],
  ['has a colon', /:/, ':'],
  ['has the ellipsis of a cut text', /(?:…|\.\.\.|\[…\])$/, '….'],
  ['is one word', /^\S+$/],
  ['is a number', /^[\d.,:/%+-]+$/],
  ['has no letters', /^\P{L}+$/u],
  ['runs words together', { test: runsTogether }],
  ['reads like a person’s name', /^(?:\p{Lu}[\p{L}'’.-]+)(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}$/u],
];

/** Unicode classes are slow: they are tried only where ASCII letters, or a character beyond ASCII, give reason. */
function runsTogether(text: string): boolean {
  return (
    /[a-z][A-Z]|[A-Za-z]\d|[^\0-\x7f\u2000-\u206f]/.test(text) &&
    /\p{Ll}{2}\p{Lu}\p{Ll}{2}|\p{L}{3}\d{4}\b/u.test(text)
  );
}

/** By character, the patterns that need it: a bit each. */
const BITS = new Int32Array(0x10000);
PATTERNS.forEach(([, , needs = ''], at) => {
  for (const character of needs) {
    const code = character.charCodeAt(0);
    BITS[code] = (BITS[code] ?? 0) | (1 << at);
  }
});

export function patternFeatures(text: string): string[] {
  let present = 0;
  for (let at = 0; at < text.length; at++) present |= BITS[text.charCodeAt(at)] ?? 0;
  const features: string[] = [];
  for (const [at, [feature, pattern, needs]] of PATTERNS.entries())
    if ((needs === undefined || (present & (1 << at)) !== 0) && pattern.test(text))
      features.push(feature);
  return features;
}
