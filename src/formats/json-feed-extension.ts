/** What `_dossier` holds in our JSON Feeds, told to people. A test finds every member here. */

/** Of a feed. */
export const FEED_MEMBERS: Record<string, string> = {
  about: 'The address of this text.',
  id: 'Lasting id of the list (tag URI): the same in every format and on every host.',
  updated: 'When the newest of its items changed (RFC 3339), null without items.',
  complete: 'True when the document holds every item of the list (RFC 5005 section 2).',
  rights: 'To whom the texts belong.',
  license:
    'Address of the licence of the collection (titles, dates, names, links), null without one.',
};

/** Of an item; which of them there are depends on `kind`. */
export const ITEM_MEMBERS: Record<string, string> = {
  kind: 'article, quote, statement, story, event, person, organization, place or publisher.',
  published_at: 'The date of an article as far as it is known: date-time, local date-time or date.',
  published_precision: 'How exact that is: minute, day, month, year or range.',
  published_basis: 'stated in the text, inferred from other facts, or curated by the editor.',
  title_basis: 'Whether the headline is stated in the text, derived from it, or curated.',
  publisher: 'The outlet: id, name, url of its page.',
  story: 'The story that an article reports: id, name, url.',
  article: 'The article that a quote stands in: id, name, url.',
  entity_ids: 'Ids of the people, organizations, places and events that an article names.',
  article_ids: 'Ids of the articles that something is gathered from.',
  copy_of: 'Id of the article that this one copies or rewrites.',
  rights: 'notice as printed, reserved, and excerpt: true when only the beginning is given.',
  credit: 'Whom to credit for the words given: publishers, with their notices as printed; or null.',
  license:
    'Address of the licence that the words given of articles stand under; null when none is known, or they differ.',
  manner: 'direct or indirect speech.',
  verb: 'The verb that introduces a quote.',
  speaker: 'Who said it: name, entityId.',
  speaker_basis: 'How the speaker was known.',
  place:
    'Where a quote stands in the article’s body: block, start, end in UTF-16 units; of a reserved text, in the whole of it.',
  quote_ids: 'Ids of the quotes that render a statement.',
  paraphrase_ids: 'Ids of the clauses of indirect speech that render it.',
  date: 'When something happens: YYYY, YYYY-MM, YYYY-MM-DD or an interval A/B.',
  precision: 'year, month, day or range.',
  other_dates: 'Other dates that articles give for the same event, with the ids of those articles.',
  aliases: 'Other forms of a name.',
};

/** The documentation, as text. */
export function extensionText(): string {
  return [
    'The _dossier extension of JSON Feed 1.1',
    '',
    'Each feed and each item has one object "_dossier". Members may be added, never renamed.',
    '',
    'In a feed:',
    ...memberLines(FEED_MEMBERS),
    '',
    'In an item:',
    ...memberLines(ITEM_MEMBERS),
    '',
  ].join('\n');
}

function memberLines(members: Record<string, string>): string[] {
  return Object.entries(members).map(([name, meaning]) => `  ${name}: ${meaning}`);
}
