/** What names look like in other languages than English: words by language, lower case. */

export interface LanguageWords {
  /** Small words inside an organization's name, as "of" and "for" are in English. */
  joints: ReadonlySet<string>;
  /** An organization's first or last word. */
  organizations: RegExp;
  /** Before a surname whatever the word before it; other particles are words of the sentence too. */
  particles: RegExp | null;
  /** Before a person's name, with their full stop where they have one. */
  honorifics: ReadonlySet<string>;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** By BCP 47 language. */
export const LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  de: {
    joints: words('für der des und von zu'),
    organizations:
      /(?:ministerium|verband|gewerkschaftsbund|amt|gericht|gerichtshof|institut|partei|gewerkschaft|stiftung|universität|hochschule|zeitung|behörde|kammer|agentur|gesellschaft|werke|bank|verein|vereinigung|versicherung|klinik|museum|polizei|kommission|ausschuss)(?:e?s|en|n)?$/,
    particles: null,
    honorifics: words('herr herrn frau dr. prof.'),
  },
  fr: {
    joints: words('de du des la les pour et'),
    organizations:
      /^(?:ministère|agence|association|parti|syndicat|conseil|université|institut|société|groupe|banque|fédération|confédération|assemblée|cour|tribunal|comité|commission|hôpital|musée|union|front|force|école|fondation|chambre)$/,
    particles: null,
    honorifics: words('m. mm. mme mlle me dr pr'),
  },
  nl: {
    joints: words('van voor en de der'),
    organizations:
      /^(?:ministerie|raad|vereniging|partij|universiteit|bank|bond|federatie|rechtbank|gemeente|stichting|omroep|politie|hogeschool|kamer|instituut|ziekenhuis|museum|fonds|\p{L}+(?:federatie|vereniging|partij|fonds|bond))$/u,
    particles: /^(?:van (?:der|den)|ter|ten)$/,
    honorifics: words('meneer mevrouw mr. dr. dhr. mw. prof.'),
  },
  es: {
    joints: words('de del la las los para y'),
    organizations:
      /^(?:ministerio|agencia|asociación|partido|sindicato|consejo|universidad|instituto|banco|federación|confederación|tribunal|comisión|hospital|museo|ayuntamiento|junta|policía|guardia|congreso|senado|unión|frente|fundación|cámara|secretaría|corte|grupo)$/,
    particles: null,
    honorifics: words('señor señora sr. sra. don doña d. dña. dr. dra.'),
  },
  it: {
    joints: words('di del della delle dei degli per e'),
    organizations:
      /^(?:ministero|partito|università|banca|agenzia|associazione|consiglio|tribunale|istituto|comune|corte|camera|senato|gruppo|fondazione|ospedale|museo|commissione|unione|movimento|lega|federazione|guardia|polizia)$/,
    particles: null,
    honorifics: words('signor signora sig. dott. prof. on.'),
  },
  pt: {
    joints: words('de do da dos das para e'),
    organizations:
      /^(?:ministério|universidade|partido|associação|tribunal|instituto|banco|conselho|polícia|agência|sindicato|federação|comissão|câmara|senado|supremo|hospital|museu|fundação|secretaria|grupo|movimento)$/,
    particles: null,
    honorifics: words('senhor senhora sr. sra. dr. dra. dom dona'),
  },
};
