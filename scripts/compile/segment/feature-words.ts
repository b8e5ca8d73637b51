/** Features in plain words, for editors: what a reader sees on the page. */

import { memoizeFeature } from './feature-names.ts';

/** A feature by its pattern, and its words; `$1` is the interval of a measure ("to 7", "over 130"). */
type Row = readonly [pattern: RegExp, words: string];

const INTERVAL = '(\\d[\\d.]*|to [\\d.]+|over [\\d.]+)';
/** From this share on. */
const HALF = '(?:to 0\\.(?:5|65|7|8|9|99)|over [\\d.]+)';

/** The first row that matches gives the words. A feature without a row is left out: it speaks of the statistics. */
const ROWS: readonly Row[] = [
  [/^(?:0|1|to 1) words$/, 'one word'],
  [new RegExp(`^${INTERVAL} words$`), '$1 words long'],
  [/^ends a sentence$/, 'ends like a sentence'],
  [/^ends a sentence in quotes$/, 'ends with a quotation'],
  [/^ends a question$/, 'ends with a question mark'],
  [/^ends in a letter$/, 'no full stop'],
  [/^ends in a digit$/, 'ends with a number'],
  [/^ends with :$/, 'ends with a colon'],
  [/^ends in a bracketed or slashed credit$/, 'ends with a credit'],
  [/^(starts with a (?:small letter|digit|quotation mark|bullet))$/, '$1'],
  [/^(starts (?:like a byline|with a dateline|by telling the reader what to do))$/, '$1'],
  [/^starts with a word of (.+)$/, 'starts with words about $1'],
  [/^(?:several )?words of ([^(,]+?)(?: \(|,).*$/, 'words about $1'],
  [/^(has (?!no letters|a bar|the ellipsis).+)$/, '$1'],
  [/^has a bar, dot or arrow between labels$/, 'a row of labels'],
  [/^has the ellipsis of a cut text$/, 'ends in an ellipsis'],
  [/^has no letters$/, 'no letters'],
  [/^((?:says|names|runs|reads) .+)$/, '$1'],
  [/^reports what somebody said$/, 'reports what somebody said'],
  [/^is (?:a number|wholly quoted|bold)$/, '$&'],
  [/^is one word$/, 'one word'],
  [/^no plain verb$/, 'no verb'],
  [/^addresses the reader.*$/, 'addresses the reader'],
  [/^points into a picture.*$/, 'describes a picture'],
  [new RegExp(`^${HALF} function words$`), 'reads like running text'],
  [new RegExp(`^${HALF} capitalized$`), 'most words capitalized'],
  [new RegExp(`^${HALF} digits$`), 'mostly digits'],
  [new RegExp(`^${HALF} linked$`), 'mostly links'],
  [/^all capitals.*$/, 'all capitals'],
  [/^0 commas$/, 'no commas'],
  [/^0 sentence breaks$/, 'at most one sentence'],
  [new RegExp(`^${INTERVAL} lines above the body$`), '$1 lines above the first paragraph'],
  [/^above the headline of the page$/, 'above the headline'],
  [/^below the headline of the page$/, 'below the headline'],
  [/^below the body$/, 'below the last paragraph'],
  [/^inside the (?:body|main text)$/, 'among the paragraphs'],
  [/^first line of the main text$/, 'the first paragraph'],
  [/^first in its block$/, 'first of its block'],
  [/^gap above, gap below$/, 'stands alone between blank lines'],
  [
    /^in the (?:main part|main|<main>|article|<article>|article body)$/,
    'in the main part of the page',
  ],
  [
    /^outside the (?:main part|main|<main>|article|<article>|article body)$/,
    'outside the main part of the page',
  ],
  [/^in (?:aside|footer|form|header|figure|figcaption)$/, '$& of the page'],
  [/^is (?:h1|h2|h3|h4)$/, 'marked as a heading'],
  [/^is li$/, 'marked as a list item'],
  [
    /^(?:a date|a byline|a date or byline|a date and a byline|a picture)(?: just)? (?:above|below)$/,
    '$&',
  ],
  [/^above: prose$/, 'below a paragraph'],
  [/^below: prose$/, 'above a paragraph'],
  [/^partly held by a longer line$/, 'partly repeated by a longer line'],
  [/^the (?:main )?heading(?: of the page)?$/, '$&'],
];

/** Prefixes of features that are a feature once more, for lines of one form. */
const FORM = /^(?:prose|a sentence|a label), (?!above: |below: )/;

/** A feature in words; null for one that says nothing to a reader. */
export const featureInWords = memoizeFeature((feature: string): string | null => {
  const own = feature.replace(FORM, '');
  for (const [pattern, words] of ROWS)
    if (pattern.test(own)) return measured(own.replace(pattern, words));
  return null;
});

/** "to 7 words" as "at most 7 words", "over 130 words" as "more than 130 words". */
function measured(words: string): string {
  return words.replace(/^to (?=\d)/, 'at most ').replace(/^over (?=\d)/, 'more than ');
}
