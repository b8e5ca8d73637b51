/** French words that tell who speaks and how. */
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

export const FR_SPEECH = speechWords({
  syntax: {
    beforeInverted: words("a ont avait avaient s’ s' est se"),
    insertsAttribution: true,
    dashes: true,
    clitics:
      /^(?<before>(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)[’'])(?=\p{L})|(?<behind>(?:-t)?-(?:ils?|elles?|on|je|nous))$/iu,
  },
  verbs: finiteVerbs({
    say: `dit disait dirent déclare déclaré déclarait explique expliqué expliquait affirme affirmé affirmait raconte raconté
      racontait ajoute ajouté ajoutait précise précisé précisait assure assuré assurait souligne souligné soulignait
      indique indiqué indiquait confie confié confiait lance lancé lançait répond répondu répondait demande demandé
      demandait annonce annoncé annonçait écrit écrivait estime estimé estimait reconnaît reconnu admet admis insiste
      insisté prévient prévenu promet promis rappelle rappelé regrette regretté résume résumé soupire soupiré sourit
      tranche tranché témoigne témoigné martèle martelé plaide plaidé poursuit poursuivi conclut conclu répète répété
      rétorque rétorqué réplique répliqué avoue avoué remarque remarqué note noté observe observé commente commenté
      agace agacé inquiète inquiété réjouit félicité félicite plaint indigne indigné confirme confirmé dément démenti
      nie nié murmure murmuré signale signalé exclame exclamé amuse amusé interroge interrogé détaille détaillé`,
    describe:
      'qualifie qualifié décrit appelle appelé dénonce dénoncé critique critiqué salue salué juge jugé cite cité',
    hold: 'pense pensé croit cru espère espéré craint craignait veut sait',
  }),
  malePronouns: words('il lui'),
  femalePronouns: words('elle'),
  subjectPronouns: words('il elle ils elles on je nous'),
  definiteArticles: words("le la l' l’ les"),
  thatWords: words("que qu' qu’"),
  accordingTo: new Set(['selon', 'd’ après', "d' après"]),
  turnLabels: { answer: words('r réponse') },
  addressingVerbs: words(
    'dit déclaré répondu expliqué écrit assuré annoncé confié indiqué rappelé',
  ),
  auxiliaries: words(
    'est sont était étaient a ont avait avaient sera seront aura doit peut peuvent va vont',
  ),
  clauseEnds: words("qui que qu' qu’ dont où quand lorsque parce comme si"),
  clauseOpeners: words(
    "il elle ils elles on je nous le la l' l’ les un une des ce cette ces son sa ses leur leurs",
  ),
  adverbs: words(
    "a ont avait avaient aussi encore toujours déjà ensuite puis d’ailleurs notamment également ne n' n’ pas jamais plus y en lui leur se s' s’ nous vous",
  ),
  prepositions: words(
    "de du des d' d’ à au aux en dans sur sous pour par avec sans chez entre vers contre depuis selon devant après avant",
  ),
  determiners: words(
    "le la l' l’ les un une des du son sa ses leur leurs ce cette ces plusieurs quelques deux trois",
  ),
  possessives: words('son sa ses'),
  conjunctions: words("et mais ou donc car que qu' qu’ si quand"),
  roleNouns: words(
    `président présidente ministre maire préfet préfète directeur directrice chef cheffe sénateur sénatrice député députée
    conseiller conseillère secrétaire procureur procureure juge avocat avocate architecte entraîneur entraîneuse patron
    patronne porte-parole responsable professeur professeure médecin commissaire`,
  ),
  unnamedPersons: words(
    'porte-parole homme femme témoin habitant habitante voisin voisine policier mère père patron patronne locataire',
  ),
  unnamedNouns: words(
    'porte-parole homme femme témoin témoins habitant habitante habitants voisin voisine policier police préfecture mairie syndicat société parti gouvernement ministère locataires',
  ),
  speechNouns: words(
    'communiqué lettre discours déclaration mots interview entretien message réponse question',
  ),
  maleTitles: words('m monsieur'),
  femaleTitles: words('mme mlle madame mademoiselle'),
  status: {
    negators: words("ne n' n’ pas jamais"),
    nobody: words('personne nul aucun aucune'),
    modals: words('pourrait devrait aurait'),
    conditionals: words('si'),
    denyingVerbs: words('dément démenti nie nié'),
  },
});
