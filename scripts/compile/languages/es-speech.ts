/** Spanish words that tell who speaks and how. */
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

export const ES_SPEECH = speechWords({
  syntax: {
    beforeInverted: words('se le les ha han había me nos'),
    nullSubject: true,
    dashes: true,
  },
  verbs: finiteVerbs({
    say: `dice dijo dijeron decía dicho afirma afirmó afirmaron asegura aseguró aseguraron explica explicó explicaron
      declara declaró declararon señala señaló señalaron añade añadió añadieron agrega agregó agregaron indica indicó
      indicaron cuenta contó relata relató comenta comentó responde respondió contesta contestó pregunta preguntó
      anuncia anunció anunciaron escribe escribió reconoce reconoció admite admitió admitieron insiste insistió
      advierte advirtió promete prometió prometieron recuerda recordó lamenta lamentó lamentaron resume resumió
      sostiene sostuvo subraya subrayó destaca destacó precisa precisó reitera reiteró confirma confirmó niega negó
      critica criticó pide pidió pidieron exige exigió exclama exclamó quejó queja confesó confiesa manifestó manifiesta
      expresó expresa apuntó apunta matizó concluyó zanjó ironizó bromeó detalló detalla informó informa replicó`,
    describe:
      'llamó llama calificó califica describió describe tildó tachó elogió celebró citó cita',
    hold: 'cree creyó piensa pensó espera esperaba considera consideró opina opinó sabe quiere',
  }),
  malePronouns: words('él'),
  femalePronouns: words('ella'),
  subjectPronouns: words('él ella ellos ellas yo nosotros'),
  definiteArticles: words('el la los las'),
  thatWords: words('que'),
  accordingTo: words('según'),
  turnLabels: { answer: words('r respuesta') },
  addressingVerbs: words('dijo explicó contó respondió aseguró recordó advirtió informó'),
  auxiliaries: words(
    'es son era eran fue fueron ha han había habían está están estaba será serán puede pueden debe',
  ),
  clauseEnds: words('que quien quienes cuyo donde cuando porque aunque como si mientras'),
  clauseOpeners: words('el la los las un una unos unas él ella su sus este esta ese esa no'),
  adverbs: words(
    'también ya aún todavía después luego además ayer hoy no nunca jamás se le les ha han había lo',
  ),
  prepositions: words(
    'de del a al en con por para sobre sin entre hacia hasta desde contra según tras ante bajo durante',
  ),
  determiners: words(
    'el la los las un una unos unas su sus este esta estos estas varios varias dos tres algunos',
  ),
  possessives: words('su sus'),
  conjunctions: words('y e pero o u que si cuando porque aunque mientras'),
  roleNouns: words(
    `presidente presidenta ministro ministra alcalde alcaldesa gobernador gobernadora director directora gerente gerenta
    jefe jefa senador senadora diputado diputada concejal concejala secretario secretaria fiscal juez jueza abogado abogada
    portavoz vocero vocera entrenador entrenadora médico médica profesor profesora rector rectora`,
  ),
  unnamedPersons: words(
    'portavoz vocero hombre mujer testigo vecino vecina vendedor vendedora estudiante policía madre padre',
  ),
  unnamedNouns: words(
    'portavoz vocero hombre mujer testigo testigos vecino vecina vecinos vendedor vendedora estudiante policía gobierno ayuntamiento empresa sindicato partido ministerio bomberos',
  ),
  speechNouns: words(
    'comunicado carta discurso declaración palabras entrevista mensaje respuesta pregunta',
  ),
  maleTitles: words('señor sr don'),
  femaleTitles: words('señora sra doña'),
  status: {
    negators: words('no nunca jamás tampoco ni'),
    nobody: words('nadie ningún ninguno ninguna'),
    modals: words('podría debería habría'),
    conditionals: words('si'),
    denyingVerbs: words('niega negó'),
  },
});
