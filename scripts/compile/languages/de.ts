/** German. */
import { DE_CONTAINERS } from './containers.ts';
import { DE_SPEECH } from './de-speech.ts';
import type { Language } from './language.ts';
import { nameContexts } from './name-contexts.ts';
import { DE_NOTES } from './notes.ts';
import { words } from './words.ts';

export const de: Language = {
  tag: 'de',
  calendar: {
    months: [
      'januar februar märz april mai juni juli august september oktober november dezember',
      'jänner feber mär - - - - - - okt - dez',
    ],
    weekdays: ['sonntag montag dienstag mittwoch donnerstag freitag samstag'],
  },
  dates: {
    modified: ['aktualisiert'],
    published: ['veröffentlicht', 'erschienen', 'stand(?=\\s?:)'],
    otherActs: ['gedruckt', 'abgerufen', 'ausgedruckt'],
    beforeTime: ['um'],
    afterTime: ['am'],
    besides: ['um', 'am'],
  },
  bylines: {
    by: ['von:?(?=\\s)', 'text:(?=\\s)', 'autor:(?=\\s)'],
    our: ['unser\\p{L}*'],
    and: ['und'],
    organizations: words('redaktion'),
    roleNouns: words('korrespondent redakteur redakteurin'),
  },
  rights: {
    notice: ['alle rechte vorbehalten'],
    reserved: ['alle rechte vorbehalten'],
    hints: ['rechte'],
  },
  outlets: {
    outlets: words(
      'zeitung anzeiger bote nachrichten kurier rundschau tageblatt tagblatt presse wochenschau post merkur',
    ),
    endings: ['zeitung', 'blatt', 'anzeiger', 'bote', 'nachrichten', 'kurier'],
    labels: ['quelle', 'erschienen in'],
  },
  containers: DE_CONTAINERS,
  notes: DE_NOTES,
  page: {
    functionWords: words(
      `der die das den dem des ein eine einer eines einem einen und oder aber von zu zum zur im am auf mit bei aus nach für ist sind war waren wird werden hat haben hatte sich nicht auch dass als wie er sie es ihr ihre seine`,
    ),
    furniture: {
      sharing: words('teilen drucken'),
      subscribing: words('abonnieren anmelden abonnement'),
      commenting: words('kommentare kommentar'),
      legal: words('impressum datenschutz agb'),
      'other stories': words('mehr lesen ähnliche'),
      navigation: words('startseite suche'),
      departments: words('nachrichten politik wirtschaft kultur'),
      advertising: words('anzeige werbung'),
      'a picture': words('foto fotos bild'),
      topics: words('themen'),
    },
  },
  names: {
    joints: words('für der des und von zu'),
    organizations:
      /(?:ministerium|verband|gewerkschaftsbund|amt|gericht|gerichtshof|institut|partei|gewerkschaft|stiftung|universität|hochschule|zeitung|behörde|kammer|agentur|gesellschaft|werke|bank|verein|vereinigung|versicherung|klinik|museum|polizei|kommission|ausschuss)(?:e?s|en|n)?$/,
    particles: null,
    honorifics: words('herr herrn frau dr. prof.'),
  },
  credits: { labels: ['fotos?', 'bild'] },
  nameLists: {
    titles: words(
      `präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident minister ministerin ministerpräsident
      ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin staatssekretär
      staatssekretärin abgeordneter abgeordnete senator senatorin direktor direktorin professor professorin general oberst könig
      königin prinz prinzessin papst bischof erzbischof kardinal pfarrer richter richterin staatsanwalt staatsanwältin trainer
      trainerin sprecher sprecherin`,
    ),
    placeTitles: words('st bad'),
    organizationNouns: words(
      'firma konzern unternehmen gewerkschaft hersteller betreiber reederei nachrichtenagentur zeitschrift',
    ),
  },
  nameContexts: nameContexts({
    articles: 'der die das ein eine',
    locativePrepositions: 'in aus nach bei nahe',
    placeNouns: `stadt gemeinde dorf insel region provinz landkreis kreis bezirk hauptstadt hafenstadt ort bundesland kanton`,
    organizationNouns: `firma konzern unternehmen gewerkschaft partei verein verband zeitung sender agentur nachrichtenagentur
      zeitschrift bank hersteller betreiber reederei`,
  }),
  speech: DE_SPEECH,
};
