/** Russian. */
import type { Language } from './language.ts';
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

export const ru: Language = {
  tag: 'ru',
  calendar: {
    months: ['января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
  },
  dates: {
    modified: ['обновлено'],
    published: ['опубликовано'],
    beforeTime: ['в'],
  },
  bylines: {
    by: ['(?:автор|текст|авторы)\\s?:(?=\\s)'],
    organizations: words('редакция'),
  },
  rights: {
    notice: ['все права защищены'],
    reserved: ['права защищены'],
    hints: ['права'],
  },
  outlets: {
    outlets: words('вестник газета известия новости правда ведомости'),
    labels: ['источник'],
  },
  speech: speechWords({
    turnLabels: { answer: words('о ответ') },
    syntax: { nullSubject: true },
    verbs: finiteVerbs({
      say: `сказал сказала сказали говорит говорил говорила рассказал рассказала рассказывает сообщил сообщила сообщает
        заявил заявила заявляет отметил отметила отмечает добавил добавила добавляет объяснил объяснила объясняет пояснил
        пояснила поясняет подчеркнул подчеркнула ответил ответила отвечает написал написала пишет признался призналась
        пообещал пообещала вспоминает вспомнил вспомнила шутит пошутил пошутила спросил спросила заверил заверила считает`,
    }),
    malePronouns: words('он его'),
    femalePronouns: words('она её ее'),
    subjectPronouns: words('он она они я мы'),
    thatWords: words('что'),
    prepositions: words('в во на с со из от до для по при о об у за над под к без между'),
    conjunctions: words('и а но или что если когда'),
    status: { negators: words('не никогда'), nobody: words('никто') },
  }),
};
