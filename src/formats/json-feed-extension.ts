/** Documentation of the `_dossier` members in JSON Feed. A test checks that every member is described. */

/** In a feed. */
export const FEED_MEMBERS: Record<string, string> = {
  about: 'The URL of this text.',
  id: 'Permanent id of the list (tag URI): the same in every format and on every host.',
  updated:
    'When the dossier last published a change of its items, withdrawals included (RFC 3339); null if that is not known.',
  withdrawn: 'Items withdrawn last: id, withdrawn_at (RFC 3339). Absent if there are none.',
  complete: 'True if the document has every item of the list (RFC 5005 section 2).',
  rights: 'Who owns the texts.',
  license:
    'URL of the licence of the collection (titles, dates, names, links); null if there is none.',
  machine_terms:
    'URL of what machines may do with the collection (RSL 1.0); null if the editor says nothing.',
};

/** In an item. `kind` decides which of them there are. */
export const ITEM_MEMBERS: Record<string, string> = {
  kind: 'article, quote, statement, story, event, person, organization, place, publisher or change.',
  published_at:
    'The date of an article, as exact as it is known: date-time, local date-time or date.',
  published_precision: 'How exact that date is: minute, day, month, year or range.',
  published_basis: 'stated in the text, inferred from other facts, or curated by the editor.',
  title_basis: 'Whether the headline is stated in the text, derived from it, or curated.',
  publisher: 'The publisher: id, name, url of its page.',
  story: 'The story that an article reports: id, name, url.',
  article: 'The article that contains a quote: id, name, url.',
  entity_ids: 'Ids of the people, organizations, places and events that an article names.',
  article_ids: 'Ids of the articles behind a story, event, person …',
  copy_of: 'Id of the article that this one copies or rewrites.',
  rights: 'notice as printed; reserved; excerpt: true if only the beginning is included.',
  credit: 'Whom to credit for the text: publishers with their notices as printed; or null.',
  license:
    'URL of the licence of the text; null if none is known or the articles have different ones.',
  machines:
    'What machines may do with the text, in the words of RSL 1.0: permits, prohibits; null if nothing is said.',
  manner: 'direct or indirect speech.',
  verb: 'The verb that introduces a quote.',
  speaker: 'Who said it: name, entityId.',
  speaker_basis: 'How the speaker is known.',
  place: 'Position of a quote in the article’s full body: block, start, end in UTF-16 units.',
  quote_ids: 'Ids of the quotes that render a statement.',
  paraphrase_ids: 'Ids of the paraphrases that render a statement.',
  date: 'The date of a story or event: YYYY, YYYY-MM, YYYY-MM-DD or an interval A/B.',
  precision: 'year, month, day or range.',
  other_dates:
    'Other dates of the same event according to some articles, with the ids of those articles.',
  aliases: 'Other forms of a name.',
  change: 'In /changes: added, changed or withdrawn.',
  list: 'In /changes: the list of the record.',
  record_id: 'In /changes: the id of the record.',
  fields: 'In /changes: the fields that changed, as far as they are known.',
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
