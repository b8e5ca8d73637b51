/** French. */
import { FR_SPEECH } from './fr-speech.ts';
import type { Language } from './language.ts';
import { nameContexts } from './name-contexts.ts';
import { words } from './words.ts';

export const fr: Language = {
  tag: 'fr',
  abbreviations: { anywhere: words('MM Mme Mlle Dr Pr St Ste'), beforeNumber: words('No no') },
  calendar: {
    months: [
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      'janv févr - avr - - juil - - - - déc',
    ],
    weekdays: ['dimanche lundi mardi mercredi jeudi vendredi samedi'],
  },
  dates: {
    modified: ['mis à jour'],
    published: ['publié'],
    otherActs: ['imprimé', 'consulté'],
    beforeTime: ['à'],
    afterTime: ['le'],
    besides: ['le', 'à'],
  },
  bylines: {
    by: ['par(?:\\s?:)?(?=\\s)', 'texte:(?=\\s)', 'auteur:(?=\\s)'],
    our: ['notre'],
    and: ['et'],
    organizations: words('rédaction'),
    roleNouns: words('journaliste correspondant'),
  },
  rights: {
    notice: ['droits réservés'],
    reserved: ['(?:tous )?droits réservés'],
    hints: [],
  },
  containers: {
    mailFields: ['de', 'à', 'envoyé', 'date', 'objet', 'cc'],
    banners: [
      String.raw`-{3,}\s*message (?:transféré|d['’]origine|original)\s*-{3,}`,
      String.raw`page \d{1,3} (?:sur|de) \d{1,3}`,
      String.raw`imprimé (?:le|depuis)\b.{0,80}`,
    ],
    privacy: ['vie privée', 'cookies?', 'consentement', 'confidentialité'],
    asksConsent: [
      String.raw`(?:nous|nos|\d{1,9}) (?:et (?:nos )?)?(?:\d{1,9} )?partenaires`,
      'vo(?:s|tre) (?:données|vie privée|appareil|consentement|choix)',
      'nous (?:utilisons|respectons)',
    ],
    consentButtons: [
      '(?:tout )?(?:accepter|refuser)(?: (?:et fermer|tout|les cookies))*',
      'continuer sans accepter',
      'paramétrer(?: (?:les|mes) (?:cookies|choix))?',
      'gérer (?:les|mes) (?:cookies|choix|préférences)',
      'en savoir plus',
    ],
  },
  notes: {
    correction: [
      String.raw`(?:correction|rectificatif|erratum|note de la rédaction|ndlr)\s?[:.–—]`,
      String.raw`une (?:première|précédente) version de (?:cet article|ce texte)\b`,
    ],
    paywall: [
      String.raw`(?:cet article|la suite) est (?:réservée?|accessible) (?:à nos |aux )?abonnés\b`,
      'abonnez-vous pour (?:lire|continuer)',
    ],
    offer: ['déjà abonné'],
  },
  page: {
    functionWords: words(
      `le la les un une des du de et ou mais dans sur pour par avec au aux est sont était été sera ont avait que qui il elle ils elles ne pas se sa son ses leur ce cette ces`,
    ),
    furniture: {
      sharing: words('partager imprimer'),
      subscribing: words('abonnement abonnez inscrivez'),
      commenting: words('commentaires'),
      legal: words('mentions légales'),
      'other stories': words('lire aussi'),
      navigation: words('accueil'),
      departments: words('politique économie'),
      advertising: words('publicité'),
      topics: words('étiquettes'),
    },
  },
  names: {
    joints: words('de du des la les pour et'),
    organizations:
      /^(?:ministère|agence|association|parti|syndicat|conseil|université|institut|société|groupe|banque|fédération|confédération|assemblée|cour|tribunal|comité|commission|hôpital|musée|union|front|force|école|fondation|chambre)$/,
    particles: null,
    honorifics: words('m. mm. mme mlle me dr pr'),
  },
  outlets: {
    outlets: words('gazette courrier écho journal dépêche tribune voix républicain progrès presse'),
    labels: ['source', 'publié par', 'paru dans'],
  },
  credits: { labels: ['crédit'] },
  nameLists: {
    placeOpeners: words('saint sainte'),
  },
  nameContexts: nameContexts({
    articles: 'le la les un une',
    locativePrepositions: 'à en dans',
    ofWords: 'de',
    roleNouns: `président présidente ministre maire directeur directrice député députée sénateur sénatrice juge procureur
      procureure professeur professeure avocat avocate chercheur chercheuse économiste historien historienne général
      colonel capitaine évêque cardinal pape roi reine prince princesse secrétaire préfet préfète entraîneur
      porte-parole journaliste écrivain chanteur chanteuse acteur actrice`,
    placeNouns:
      'ville village commune région province île département capitale port canton quartier',
    organizationNouns: `groupe société entreprise association syndicat parti journal quotidien agence banque chaîne compagnie
      fabricant`,
  }),
  speech: FR_SPEECH,
};
