/**
 * What a line can be in the course of a page, and what can follow what. A page is furniture, a title, the head
 * (standfirst, dates, bylines), running text broken by captions and furniture, then furniture to the end.
 */

/** The classes whose look is learned. */
export const CLASSES = [
  'before',
  'title',
  'standfirst',
  'head',
  'body',
  'caption',
  'between',
  'after',
] as const;
export type Class = (typeof CLASSES)[number];

/** A class and where it stands: captions occur in three places and look the same in each. */
export const STATES = [
  'before',
  'caption before',
  'title',
  'standfirst',
  'head',
  'caption in head',
  'body',
  'caption',
  'between',
  'after',
] as const;
export type State = (typeof STATES)[number];

export const CLASS_OF: Readonly<Record<State, Class>> = {
  before: 'before',
  'caption before': 'caption',
  title: 'title',
  standfirst: 'standfirst',
  head: 'head',
  'caption in head': 'caption',
  body: 'body',
  caption: 'caption',
  between: 'between',
  after: 'after',
};

/** A title comes once and before the body; after `after` nothing else comes. */
export const FOLLOWS: Readonly<Record<State | 'start', readonly State[]>> = {
  start: ['before', 'caption before', 'title', 'body'],
  before: ['before', 'caption before', 'title', 'body'],
  'caption before': ['before', 'caption before', 'title', 'body'],
  title: ['standfirst', 'head', 'caption in head', 'body', 'after'],
  standfirst: ['standfirst', 'head', 'caption in head', 'body', 'after'],
  head: ['standfirst', 'head', 'caption in head', 'body', 'after'],
  'caption in head': ['standfirst', 'head', 'caption in head', 'body', 'after'],
  body: ['body', 'caption', 'between', 'after'],
  caption: ['body', 'caption', 'between', 'after'],
  between: ['body', 'caption', 'between'],
  after: ['after'],
};
