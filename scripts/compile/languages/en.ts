/** English. */
import { EN_ABBREVIATIONS } from './en-abbreviations.ts';
import { EN_CONTAINERS } from './en-containers.ts';
import { EN_EVENT_GRAMMAR } from './en-event-grammar.ts';
import { EN_BYLINES, EN_DATES, EN_OUTLETS, EN_RIGHTS } from './en-header.ts';
import { EN_NAME_CONTEXTS } from './en-name-contexts.ts';
import { EN_NAME_LISTS } from './en-name-lists.ts';
import { EN_NEWS } from './en-news.ts';
import { EN_NOTES } from './en-notes.ts';
import { EN_PAGE } from './en-page.ts';
import { EN_SPEECH } from './en-speech.ts';
import { EN_TIME_GRAMMAR } from './en-time-rules.ts';
import { EN_TIMES } from './en-times.ts';
import type { Language } from './language.ts';

export const en: Language = {
  tag: 'en',
  abbreviations: EN_ABBREVIATIONS,
  calendar: {
    // The abbreviations are those of AP and of other house styles.
    months: [
      'january february march april may june july august september october november december',
      'jan feb mar apr - jun jul aug sept oct nov dec',
      '- febr - - - - - - sep - - -',
    ],
    weekdays: [
      'sunday monday tuesday wednesday thursday friday saturday',
      'sun mon tue wed thu fri sat',
      '- - tues weds thur - -',
      '- - - - thurs - -',
    ],
    monthFirst: true,
  },
  dates: EN_DATES,
  times: EN_TIMES,
  timeGrammar: EN_TIME_GRAMMAR,
  news: EN_NEWS,
  events: EN_EVENT_GRAMMAR,
  bylines: EN_BYLINES,
  rights: EN_RIGHTS,
  outlets: EN_OUTLETS,
  page: EN_PAGE,
  containers: EN_CONTAINERS,
  nameLists: EN_NAME_LISTS,
  notes: EN_NOTES,
  nameContexts: EN_NAME_CONTEXTS,
  speech: EN_SPEECH,
  credits: {
    labels: ['photo(?:graph)?s?', 'pictures?', 'images?', 'credits?', 'illustration', 'AP photo'],
    afterLabel: ['by', 'credit', 'courtesy(?: of)?'],
  },
};
