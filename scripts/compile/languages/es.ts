/** Spanish. */
import { ES_CONTAINERS } from './containers.ts';
import { ES_SPEECH } from './es-speech.ts';
import type { Language } from './language.ts';
import { nameContexts } from './name-contexts.ts';
import { ES_NOTES } from './notes.ts';
import { words } from './words.ts';

export const es: Language = {
  tag: 'es',
  calendar: {
    months: [
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      'ene - - abr - - - ago setiembre - - dic',
    ],
    weekdays: ['domingo lunes martes miércoles jueves viernes sábado'],
  },
  dates: {
    modified: ['actualizado'],
    published: ['publicado'],
    otherActs: ['impreso', 'consultado'],
    beforeTime: ['a las'],
  },
  bylines: {
    by: ['por(?=\\s)', 'texto:(?=\\s)', 'autor:(?=\\s)'],
    our: ['nuestr[oa]'],
    organizations: words('redacción'),
    roleNouns: words('periodista redactor'),
  },
  rights: {
    notice: ['todos los derechos reservados'],
    reserved: ['derechos reservados'],
    hints: ['derechos'],
  },
  containers: ES_CONTAINERS,
  notes: ES_NOTES,
  page: {
    functionWords: words(
      `el la los las un una unos unas y o pero de del al en con por para es son fue era ser ha han había que quien se su sus no lo como más este esta`,
    ),
    furniture: {
      sharing: words('compartir imprimir'),
      subscribing: words('suscríbete suscripción boletín'),
      commenting: words('comentarios'),
      legal: words('aviso legal privacidad'),
      'other stories': words('leer más relacionadas'),
      navigation: words('inicio'),
      departments: words('deportes economía'),
      advertising: words('publicidad'),
      'a picture': words('foto fotos imagen'),
      topics: words('etiquetas'),
    },
  },
  names: {
    joints: words('de del la las los para y'),
    organizations:
      /^(?:ministerio|agencia|asociación|partido|sindicato|consejo|universidad|instituto|banco|federación|confederación|tribunal|comisión|hospital|museo|ayuntamiento|junta|policía|guardia|congreso|senado|unión|frente|fundación|cámara|secretaría|corte|grupo)$/,
    particles: null,
    honorifics: words('señor señora sr. sra. don doña d. dña. dr. dra.'),
  },
  outlets: {
    outlets: words('diario faro voz gaceta correo heraldo periódico noticias prensa tribuna'),
    labels: ['fuente', 'publicado (?:en|por)'],
  },
  credits: { labels: ['fotos?'] },
  nameLists: {
    placeOpeners: words('san santa santo puerto villa'),
  },
  nameContexts: nameContexts({
    articles: 'el la los las un una',
    locativePrepositions: 'en desde hacia',
    ofWords: 'de',
    roleNouns: `presidente presidenta ministro ministra alcalde alcaldesa director directora diputado diputada senador
      senadora juez jueza fiscal profesor profesora abogado abogada investigador investigadora economista
      historiador historiadora general coronel capitán obispo cardenal papa rey reina príncipe princesa secretario
      secretaria gobernador gobernadora portavoz periodista escritor escritora cantante actor actriz entrenador
      entrenadora`,
    placeNouns:
      'ciudad pueblo municipio región provincia isla departamento capital puerto barrio villa',
    organizationNouns: `grupo empresa compañía asociación sindicato partido diario periódico agencia banco cadena fabricante`,
  }),
  speech: ES_SPEECH,
};
