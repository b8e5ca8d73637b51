/**
 * The states of the segmenter's CRF: what a line can be, and what can follow what. A page is furniture, a title, the
 * head (standfirst, dates, bylines), running text broken by captions and furniture, then furniture to the end.
 */

/** The classes for which features have weights. */
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
type LineClass = (typeof CLASSES)[number];

/** A class and where it stands: captions occur in three places and have the same features in each. */
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

/** The class by which each state is scored. */
export const CLASS_OF_STATE: Readonly<Record<State, LineClass>> = {
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
export const TRANSITIONS: Readonly<Record<State | 'start', readonly State[]>> = {
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

/** Per state, the place of its class in CLASSES. */
export const CLASS_INDEX = Int32Array.from(STATES, (state) =>
  CLASSES.indexOf(CLASS_OF_STATE[state]),
);

/** The states of lines that stand inside the article's text. */
export const INSIDE_BODY: ReadonlySet<State> = new Set<State>(['body', 'caption', 'between']);
