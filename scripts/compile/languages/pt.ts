/** Portuguese. */
import type { Language } from './language.ts';
import { nameContexts } from './name-contexts.ts';
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

export const pt: Language = {
  tag: 'pt',
  calendar: {
    months: [
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
      '- fev - - - - - - - out - -',
    ],
  },
  dates: {
    modified: ['atualizado'],
    published: ['publicado'],
    beforeTime: ['às'],
  },
  bylines: {
    by: ['por(?=\\s)', 'texto:(?=\\s)', 'autor:(?=\\s)'],
    organizations: words('redação'),
  },
  rights: {
    notice: ['todos os direitos reservados'],
    reserved: ['direitos reservados'],
    hints: ['direitos'],
  },
  page: {
    functionWords: words(
      `o a os as um uma e de do da dos das no na nos nas em com por para foi são ser que não se seu sua`,
    ),
    furniture: {
      sharing: words('compartilhar imprimir'),
      subscribing: words('assine'),
      commenting: words('comentários'),
      'other stories': words('leia mais'),
      'a picture': words('foto fotos'),
    },
  },
  names: {
    joints: words('de do da dos das para e'),
    organizations:
      /^(?:ministério|universidade|partido|associação|tribunal|instituto|banco|conselho|polícia|agência|sindicato|federação|comissão|câmara|senado|supremo|hospital|museu|fundação|secretaria|grupo|movimento)$/,
    particles: null,
    honorifics: words('senhor senhora sr. sra. dr. dra. dom dona'),
  },
  outlets: {
    outlets: words('jornal gazeta diário folha correio notícias tribuna'),
    labels: ['fonte', 'publicado (?:em|por)'],
  },
  nameLists: {
    placeOpeners: words('são santa santo porto vila'),
  },
  nameContexts: nameContexts({
    articles: 'o a os as um uma',
    locativePrepositions: 'em desde para',
    ofWords: 'de',
    roleNouns: `presidente ministro ministra prefeito prefeita diretor diretora deputado deputada senador senadora juiz juíza
      procurador procuradora professor professora advogado advogada pesquisador pesquisadora economista historiador
      historiadora general coronel capitão bispo cardeal papa rei rainha príncipe princesa secretário secretária
      governador governadora porta-voz jornalista escritor escritora treinador treinadora`,
    placeNouns: 'cidade vila município região província ilha estado capital porto bairro',
    organizationNouns:
      'grupo empresa companhia associação sindicato partido jornal agência banco fabricante',
  }),
  speech: speechWords({
    turnLabels: { answer: words('r resposta') },
    syntax: { beforeInverted: words('se ha tem tinha'), nullSubject: true, dashes: true },
    verbs: finiteVerbs({
      say: `diz disse disseram dizia afirma afirmou afirmaram explica explicou conta contou declara declarou acrescenta
        acrescentou responde respondeu escreve escreveu admite admitiu garante garantiu promete prometeu lembra lembrou
        anuncia anunciou ressalta ressaltou destaca destacou conclui concluiu confirma confirmou pergunta perguntou
        lamenta lamentou comenta comentou relata relatou reconhece reconheceu brinca brincou completou avaliou avalia`,
    }),
    malePronouns: words('ele'),
    femalePronouns: words('ela'),
    subjectPronouns: words('ele ela eles elas eu nós'),
    definiteArticles: words('o a os as'),
    thatWords: words('que'),
    accordingTo: words('segundo conforme'),
    auxiliaries: words('é são era eram foi foram tem têm tinha está estava será pode deve'),
    clauseEnds: words('que quem onde quando porque embora como se'),
    adverbs: words('também já ainda depois não nunca se'),
    prepositions: words(
      'de do da dos das a ao à em no na nos nas com por pelo pela para sobre sem entre até desde',
    ),
    determiners: words('o a os as um uma seu sua este esta'),
    conjunctions: words('e mas ou que se quando porque'),
    status: { negators: words('não nunca'), nobody: words('ninguém') },
  }),
};
