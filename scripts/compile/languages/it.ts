/** Italian. */
import type { Language } from './language.ts';
import { nameContexts } from './name-contexts.ts';
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

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
  speech: speechWords({
    turnLabels: { answer: words('r risposta') },
    syntax: {
      beforeInverted: words('ha hanno aveva si è'),
      nullSubject: true,
      insertsAttribution: true,
      clitics: /^(?<before>(?:l|un|d|dell|all|nell|dall|sull|c|s)[’'])(?=\p{L})/iu,
    },
    verbs: finiteVerbs({
      say: `dice detto disse diceva spiega spiegato spiegò afferma affermato affermò racconta raccontato raccontò aggiunge
        aggiunto aggiunse dichiara dichiarato dichiarò risponde risposto rispose scrive scritto ammette ammesso commenta
        commentato osserva osservato sostiene sostenuto assicura assicurato promette promesso ricorda ricordato annuncia
        annunciato conclude concluso conferma confermato chiede chiesto lamenta lamentato`,
    }),
    malePronouns: words('lui egli'),
    femalePronouns: words('lei'),
    subjectPronouns: words('lui lei egli loro io noi'),
    definiteArticles: words("il lo la l' l’ i gli le"),
    thatWords: words('che'),
    accordingTo: words('secondo'),
    auxiliaries: words('è sono era erano ha hanno aveva avevano sarà saranno può deve'),
    clauseEnds: words('che chi cui dove quando perché mentre se'),
    adverbs: words('ha hanno aveva anche poi ancora già non mai si è'),
    prepositions: words(
      'di del della dei delle a al alla in nel nella con per su sul sulla da dal dalla tra fra',
    ),
    determiners: words("il lo la l' l’ i gli le un uno una suo sua"),
    conjunctions: words('e ma o che se quando perché'),
    status: { negators: words('non mai'), nobody: words('nessuno') },
  }),
};
