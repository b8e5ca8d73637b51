/** Dutch. */
import type { Language } from './language.ts';
import { nameContexts } from './name-contexts.ts';
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

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
    and: ['en'],
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
  nameContexts: nameContexts({
    articles: 'de het een',
    locativePrepositions: 'in uit te naar bij',
    ofWords: 'van',
    roleNouns: `president minister premier burgemeester wethouder directeur directrice kamerlid senator rechter officier
      professor hoogleraar advocaat onderzoeker econoom historicus generaal kolonel kapitein bisschop kardinaal paus
      koning koningin prins prinses staatssecretaris gouverneur woordvoerder woordvoerster journalist schrijver
      schrijfster trainer coach`,
    placeNouns: 'stad dorp gemeente regio provincie eiland hoofdstad havenstad wijk',
    organizationNouns:
      'bedrijf concern vereniging vakbond partij krant omroep agentschap bank fabrikant',
  }),
  speech: speechWords({
    turnLabels: { answer: words('a antwoord') },
    syntax: { negatesBehind: true, commaBeforeClause: true },
    verbs: finiteVerbs({
      say: `zegt zei zeiden zegt vertelt vertelde verklaart verklaarde schrijft schreef antwoordt antwoordde vraagt vroeg
        benadrukt benadrukte voegt voegde meldt meldde legt legde stelt stelde roept riep belooft beloofde waarschuwt
        waarschuwde bevestigt bevestigde reageert reageerde lacht lachte herinnert herinnerde vindt vond aldus erkent erkende geeft gaf`,
      describe: 'noemt noemde noemden',
    }),
    malePronouns: words('hij hem'),
    femalePronouns: words('zij ze haar'),
    subjectPronouns: words('hij zij ze ik wij we'),
    definiteArticles: words('de het'),
    thatWords: words('dat'),
    accordingTo: words('volgens aldus'),
    auxiliaries: words(
      'is zijn was waren heeft hebben had hadden wordt worden werd kan kunnen zal',
    ),
    clauseEnds: words('die dat wie waar toen omdat als of terwijl hoewel'),
    adverbs: words('ook dan later nog al nu heeft had'),
    prepositions: words('van voor bij in op met aan uit naar over onder tegen door om te volgens'),
    determiners: words('de het een zijn haar deze dit'),
    conjunctions: words('en maar of want dat als'),
    status: { negators: words('niet nooit geen'), nobody: words('niemand') },
  }),
};
