/** Dutch. */
import { type Language, words } from './language.ts';

export const nl: Language = {
  tag: 'nl',
  calendar: {
    months: [
      'januari februari maart april mei juni juli augustus september oktober november december',
      '- - mrt - - - - - - - - -',
    ],
    weekdays: ['zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'],
  },
  dates: {
    modified: ['bijgewerkt'],
    published: ['gepubliceerd'],
    beforeTime: ['om'],
  },
  bylines: {
    by: ['door(?=\\s)'],
    our: ['onze'],
    organizations: words('redactie'),
  },
  names: {
    joints: words('van voor en de der'),
    organizations:
      /^(?:ministerie|raad|vereniging|partij|universiteit|bank|bond|federatie|rechtbank|gemeente|stichting|omroep|politie|hogeschool|kamer|instituut|ziekenhuis|museum|fonds|\p{L}+(?:federatie|vereniging|partij|fonds|bond))$/u,
    particles: /^(?:van (?:der|den)|ter|ten)$/,
    honorifics: words('meneer mevrouw mr. dr. dhr. mw. prof.'),
  },
  outlets: {
    outlets: words('krant courant dagblad nieuws'),
    endings: ['blad', 'krant', 'bode', 'courant'],
    labels: ['bron'],
  },
};
