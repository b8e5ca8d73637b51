/** German words that tell who speaks and how. */
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

export const DE_SPEECH = speechWords({
  syntax: { capitalNouns: true, commaBeforeClause: true, negatesBehind: true },
  verbs: finiteVerbs({
    say: `sagt sagte sagten erklärt erklärte erklärten betont betonte meint meinte berichtet berichtete erzählt erzählte
      ergänzt ergänzte fügt fügte schreibt schrieb schrieben antwortet antwortete fragt fragte ruft rief rechnet warnt warnte
      versichert versicherte verspricht versprach versprachen verkündet verkündete kündigt kündigte bestätigt bestätigte
      bestritt bestreitet behauptet behauptete fordert forderte forderten mahnt mahnte klagt klagte räumt räumte gibt
      äußert äußerte heißt hieß lautet lautete teilt teilte mitteilte urteilt urteilte resümiert resümierte argumentiert
      argumentierte kommentiert kommentierte kritisiert kritisierte lobt lobte scherzt scherzte spottet spottete sprach
      spricht beteuert beteuerte unterstreicht unterstrich stellt stellte entgegnet entgegnete erwidert erwiderte hält`,
    describe:
      'nennt nannte nannten bezeichnet bezeichnete bezeichneten zitiert zitierte lobten kritisierten',
    hold: 'glaubt glaubte hofft hoffte denkt dachte findet fand sieht sah weiß wusste',
  }),
  malePronouns: words('er ihm ihn'),
  femalePronouns: words('sie'),
  subjectPronouns: words('er sie es ich wir man'),
  definiteArticles: words('der die das dem den'),
  thatWords: words('dass'),
  accordingTo: words('so laut'),
  turnLabels: { answer: words('a antwort') },
  openClauseVerbs: words(
    'sagt sagte sagten erklärt erklärte betont betonte meint meinte berichtet berichtete schreibt schrieb versichert versicherte ergänzt ergänzte glaubt glaubte hofft hoffte',
  ),
  objectVerbs: words('bestätigte bestätigt verkündete verkündet'),
  addresseeVerbs: words('teilt teilte'),
  auxiliaries: words(
    'ist sind war waren hat haben hatte hatten wird werden wurde wurden sei seien habe werde würde',
  ),
  clauseEnds: words(
    'der die das welche welcher dass weil wenn als ob während obwohl nachdem bevor wie',
  ),
  clauseOpeners: words(
    'er sie es ich wir man der die das ein eine einer dies diese dieser sein seine ihr ihre kein keine alle viele',
  ),
  adverbs: words(
    `auch dann später weiter zudem außerdem noch schon bereits nun jetzt heute gestern am gegenüber zunächst zuletzt
    anschließend hat habe hatte haben nur selbst`,
  ),
  prepositions: words(
    `von vom für bei beim in im an am auf mit zu zum zur aus nach vor über unter gegen um durch ohne seit während wegen
    laut gegenüber zwischen neben`,
  ),
  determiners: words(
    'der die das den dem des ein eine einen einem einer eines sein seine ihr ihre dieser diese mehrere zwei drei viele einige',
  ),
  possessives: words('sein seine seiner ihr ihre ihrer'),
  conjunctions: words('und aber oder denn sondern dass weil wenn als'),
  roleNouns: words(
    `präsident präsidentin kanzler kanzlerin minister ministerin umweltminister umweltministerin bürgermeister
    bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin senator senatorin direktor direktorin chef chefin
    geschäftsführer geschäftsführerin vorsitzende vorsitzender sprecher sprecherin leiter leiterin professor professorin
    richter richterin anwalt anwältin trainer trainerin kommissar kommissarin abgeordnete abgeordneter sekretär botschafter`,
  ),
  unnamedPersons: words(
    'sprecher sprecherin mann frau zeuge zeugin anwohner anwohnerin nachbar nachbarin polizist polizistin lehrer lehrerin mutter vater besucher',
  ),
  unnamedNouns: words(
    'sprecher sprecherin mann frau zeuge zeugin anwohner anwohnerin nachbar nachbarin polizei feuerwehr gewerkschaft partei firma unternehmen ministerium behörde leute menschen',
  ),
  speechNouns: words(
    'erklärung rede brief mitteilung worte interview gespräch schreiben aussage antwort frage',
  ),
  maleTitles: words('herr herrn'),
  femaleTitles: words('frau'),
  status: {
    negators: words('nicht nie niemals kein keine keinen'),
    nobody: words('niemand keiner'),
    modals: words('würde könnte dürfte müsste sollte soll wird'),
    conditionals: words('wenn falls ob'),
    denyingVerbs: words('bestritt bestreitet'),
  },
});
