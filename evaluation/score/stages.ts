/** What is scored, in the order of the report. */
export const STAGES = [
  'title',
  'published',
  'modified',
  'authors',
  'publisher',
  'language',
  'body',
  'body includes',
  'body excludes',
  'quotes',
  'speakers',
  'not quotes',
  'paraphrases',
  'people',
  'organizations',
  'places',
  'stories',
  'story pairs',
  'copies',
  'statements',
  'events',
  'not events',
] as const;

export type Stage = (typeof STAGES)[number];
