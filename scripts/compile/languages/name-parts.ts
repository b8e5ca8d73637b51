/** Parts of names that are the same in every language. Lower case, without full stops. */

/** Small words inside names: "Charles de Gaulle", "Osama bin Laden", "Ursula von der Leyen". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da das do dos du des la le el al van von der den ten ter zu zur af av bin bint ibn ben abu y e'.split(
    ' ',
  ),
);

/** After a name, part of it: "Martin Luther King Jr." */
export const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Capitals that abbreviate something other than an organization. */
export const NO_ORGANIZATIONS: ReadonlySet<string> = new Set(
  `TV PC CD DVD DNA RNA HIV AIDS COVID SARS GPS SUV USB SIM SMS GIF URL HTML PDF LNG II III IV VI VII VIII IX XI XII
  GMT UTC CET CEST MEZ MESZ EST EDT BST KST JST USD EUR GBP JPY CNY KRW RUB CHF`.split(/\s+/),
);

/** Ends a company's name: "Lear Corp", "Hindustan Copper Ltd", "Pirelli SpA". */
export const COMPANY_SUFFIXES: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation co company ltd limited plc llc llp lp ag sa spa ab as asa oy oyj nv bv gmbh se kk
  bhd sdn pty pte srl sarl sas kgaa kg ao oao zao cos bros`.split(/\s+/),
);
