/** Italian. */
import { type Language, words } from './language.ts';
import { nameContexts } from './name-contexts.ts';

export const it: Language = {
  tag: 'it',
  calendar: {
    months: [
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
      'gen - - - mag giu lug - set ott - -',
    ],
    weekdays: ['domenica lunedì martedì mercoledì giovedì venerdì sabato'],
  },
  dates: {
    modified: ['aggiornato'],
    published: ['pubblicato'],
    beforeTime: ['alle'],
  },
  bylines: {
    by: ['autore:(?=\\s)'],
    byBeforeName: ['di', 'Di', 'DI'],
    our: ['nostr[oa]'],
    organizations: words('redazione'),
    roleNouns: words('giornalista'),
  },
  rights: {
    notice: ['tutti i diritti riservati'],
    reserved: ['diritti riservati'],
    hints: ['diritti'],
  },
  page: {
    functionWords: words(
      `il lo la gli le un uno una di del della dei delle e ma nel nella con per è sono era che non si suo sua`,
    ),
    furniture: {
      sharing: words('condividi stampa'),
      subscribing: words('iscriviti'),
      commenting: words('commenti'),
      'other stories': words('leggi anche'),
      advertising: words('pubblicità'),
      'a picture': words('foto'),
    },
  },
  names: {
    joints: words('di del della delle dei degli per e'),
    organizations:
      /^(?:ministero|partito|università|banca|agenzia|associazione|consiglio|tribunale|istituto|comune|corte|camera|senato|gruppo|fondazione|ospedale|museo|commissione|unione|movimento|lega|federazione|guardia|polizia)$/,
    particles: null,
    honorifics: words('signor signora sig. dott. prof. on.'),
  },
  outlets: {
    outlets: words('corriere gazzetta giornale messaggero mattino voce eco quotidiano tribuna'),
    labels: ['fonte', 'pubblicato (?:su|da)'],
  },
  nameLists: {
    placeOpeners: words('san santa santo'),
  },
  nameContexts: nameContexts({
    articles: 'il lo la i gli le un uno una',
    locativePrepositions: 'a in da',
    ofWords: 'di',
    roleNouns: `presidente ministro ministra sindaco sindaca direttore direttrice deputato deputata senatore senatrice giudice
      procuratore professore professoressa avvocato avvocata ricercatore ricercatrice economista storico storica
      generale colonnello capitano vescovo cardinale papa re regina principe principessa segretario segretaria
      governatore portavoce giornalista scrittore scrittrice allenatore allenatrice`,
    placeNouns: 'città paese comune regione provincia isola capitale porto quartiere',
    organizationNouns:
      'gruppo azienda società associazione sindacato partito giornale quotidiano agenzia banca',
  }),
};
