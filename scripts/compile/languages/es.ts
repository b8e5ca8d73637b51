/** Spanish. */
import { ES_SPEECH } from './es-speech.ts';
import type { Language } from './language.ts';
import { nameContexts } from './name-contexts.ts';
import { words } from './words.ts';

export const es: Language = {
  tag: 'es',
  abbreviations: { anywhere: words('Sr Sra Dr Dra Dña EE UU'), beforeNumber: words('Núm núm') },
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
  containers: {
    mailFields: ['de', 'para', 'enviado', 'fecha', 'asunto', 'cc'],
    banners: [
      String.raw`-{3,}\s*mensaje (?:reenviado|original)\s*-{3,}`,
      String.raw`página \d{1,3} de \d{1,3}`,
      String.raw`impreso (?:el|desde)\b.{0,80}`,
    ],
    privacy: ['privacidad', 'cookies?', 'consentimiento'],
    asksConsent: [
      String.raw`(?:nosotros|nuestros|\d{1,9}) (?:y (?:nuestros )?)?(?:\d{1,9} )?(?:socios|proveedores|partners)`,
      'sus? (?:datos|privacidad|dispositivo|consentimiento)',
      'tus? (?:datos|privacidad|dispositivo|consentimiento)',
      '(?:utilizamos|usamos)',
    ],
    consentButtons: [
      '(?:aceptar|rechazar)(?: (?:todo|todas|y (?:cerrar|continuar)|las cookies))*',
      '(?:configurar|gestionar)(?: (?:las )?(?:cookies|preferencias|opciones))?',
      'más información',
    ],
  },
  notes: {
    correction: [
      String.raw`(?:corrección|fe de erratas|fe de errores|nota de(?:l editor| la redacción))\s?[:.–—]`,
      String.raw`una versión (?:anterior|previa) de (?:este artículo|esta noticia)\b`,
    ],
    paywall: [
      String.raw`(?:este artículo|esta noticia) es (?:solo|exclusiv[oa]) para (?:\w+ )?suscriptores\b`,
      String.raw`suscríbete para (?:leer|seguir|continuar)\b`,
    ],
  },
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
