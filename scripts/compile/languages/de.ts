/** German. */
import { DE_SPEECH } from './de-speech.ts';
import type { Language } from './language.ts';
import { nameContexts } from './name-contexts.ts';
import { words } from './words.ts';

export const de: Language = {
  tag: 'de',
  abbreviations: {
    anywhere: words('Dr Prof St Jr Mio Mrd ca bzw z.B d.h u.a'),
    beforeNumber: words('Nr'),
    ordinals: true,
  },
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
  containers: {
    mailFields: ['von', 'an', 'gesendet', 'datum', 'betreff'],
    banners: [
      String.raw`-{3,}\s*(?:weitergeleitete|ursprüngliche) nachricht\s*-{3,}`,
      String.raw`seite \d{1,3} von \d{1,3}`,
      String.raw`gedruckt (?:am|von)\b.{0,80}`,
      'druckversion',
    ],
    privacy: ['privatsphäre', 'datenschutz', 'cookies?', 'einwilligung'],
    asksConsent: [
      String.raw`(?:wir|unsere|\d{1,9}) (?:und (?:unsere )?)?(?:\d{1,9} )?partner`,
      'ihre (?:daten|privatsphäre|einwilligung|zustimmung)',
      'ihr(?:em)? (?:gerät|endgerät)',
      'wir (?:verwenden|nutzen|setzen)',
    ],
    consentButtons: [
      '(?:alle[sn]? )?(?:akzeptieren|annehmen|ablehnen|zustimmen)(?: und (?:schließen|weiter))?',
      '(?:cookie-)?einstellungen(?: verwalten)?',
      'mehr (?:erfahren|informationen)',
    ],
  },
  notes: {
    correction: [
      String.raw`(?:korrektur|berichtigung|anmerkung der redaktion|hinweis der redaktion|transparenzhinweis)\s?[:.–—]`,
      String.raw`in einer (?:früheren|vorherigen|ersten) (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags)\b`,
    ],
    credit: [String.raw`(?:Mitarbeit|Redaktion|Mitarbeiter)\s?:\s\p{Lu}`],
    paywall: [
      String.raw`(?:dieser|der) (?:artikel|text|beitrag) ist (?:nur )?für (?:\w+ )?(?:abonnenten|abonnentinnen)\b`,
      String.raw`weiterlesen mit\b`,
    ],
    offer: [String.raw`jetzt (?:\w+ )?(?:abo|abonnieren)\b`],
  },
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
