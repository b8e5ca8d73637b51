/** Places that lists of countries, provinces and cities do not hold, and words by which places are known. */

/** Other names of countries, to the name that world-countries gives them, and of capitals. */
export const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  'U.S.': 'United States',
  US: 'United States',
  'U.S.A.': 'United States',
  USA: 'United States',
  'U.S': 'United States',
  America: 'United States',
  'United States of America': 'United States',
  'U.K.': 'United Kingdom',
  UK: 'United Kingdom',
  Britain: 'United Kingdom',
  'Great Britain': 'United Kingdom',
  UAE: 'United Arab Emirates',
  'U.A.E.': 'United Arab Emirates',
  Bosnia: 'Bosnia and Herzegovina',
  'Bosnia-Herzegovina': 'Bosnia and Herzegovina',
  Holland: 'Netherlands',
  'The Netherlands': 'Netherlands',
  Burma: 'Myanmar',
  Türkiye: 'Turkey',
  Czechia: 'Czech Republic',
  Macedonia: 'North Macedonia',
  Swaziland: 'Eswatini',
  "Cote d'Ivoire": 'Ivory Coast',
  Congo: 'Republic of the Congo',
  'DR Congo': 'Democratic Republic of the Congo',
  'Democratic Republic of Congo': 'Democratic Republic of the Congo',
  DRC: 'Democratic Republic of the Congo',
  'Timor-Leste': 'East Timor',
  'Russian Federation': 'Russia',
  DPRK: 'North Korea',
  "People's Republic of China": 'China',
  PRC: 'China',
  Vatican: 'Vatican City',
  'Washington D.C.': 'Washington, D.C.',
};

/** The press's names of countries where world-countries gives another. */
export const NAMES_IN_PRINT: Readonly<Record<string, string>> = {
  Türkiye: 'Turkey',
  Czechia: 'Czech Republic',
  'DR Congo': 'Democratic Republic of the Congo',
  'Timor-Leste': 'East Timor',
};

/** Regions larger or other than a country or province, former states, and well-known parts of cities. */
export const REGIONS: readonly string[] =
  `Europe|Eastern Europe|Western Europe|Central Europe|Southern Europe|Northern Europe|
Asia|Central Asia|South Asia|Southeast Asia|South-East Asia|East Asia|Northeast Asia|Asia-Pacific|Asia Pacific|Indo-Pacific|Africa|
North Africa|West Africa|East Africa|Southern Africa|Sub-Saharan Africa|North America|South America|Latin America|Central America|
Oceania|Antarctica|Arctic|Middle East|Mideast|Near East|Far East|Gulf|Persian Gulf|Maghreb|Sahel|Horn of Africa|Caucasus|South Caucasus|
North Caucasus|Balkans|Baltics|Scandinavia|Benelux|Iberia|Crimea|Donbas|Donbass|Chechnya|Dagestan|Abkhazia|South Ossetia|Transnistria|
Nagorno-Karabakh|Kashmir|Punjab|Kurdistan|Iraqi Kurdistan|West Bank|Gaza|Gaza Strip|East Jerusalem|Golan Heights|Sinai|Palestine|
Tibet|Xinjiang|Inner Mongolia|Manchuria|Korea|Korean Peninsula|England|Scotland|Wales|Northern Ireland|Ulster|Catalonia|
Basque Country|Bavaria|Saxony|Prussia|Siberia|Ural|Urals|Pamir|Himalayas|Alps|Andes|Pyrenees|Rockies|Amazon|Sahara|Mediterranean|
Caribbean|Pacific|Atlantic|Baltic|Adriatic|Aegean|Black Sea|Red Sea|Dead Sea|Caspian|Caspian Sea|South China Sea|East China Sea|
North Sea|Midwest|New England|West Coast|East Coast|Gulf Coast|Deep South|Silicon Valley|Wall Street|Capitol Hill|Manhattan|Brooklyn|
Queens|Bronx|Harlem|Staten Island|Long Island|Hollywood|Downing Street|Whitehall|Yugoslavia|Soviet Union|USSR|U.S.S.R.|Czechoslovakia|
East Germany|West Germany|Zaire|Rhodesia|Indochina|Transvaal|Kosovo|Serbia|Montenegro|Vojvodina|Herzegovina|Republika Srpska|Bosnian Serb Republic|
The Hague|Hong Kong|Macau|Taiwan Strait|Strait of Hormuz|Suez Canal|Panama Canal|English Channel|Gulf of Mexico|Guantanamo Bay|
Guantanamo|Riviera|Normandy|Brittany|Provence|Tuscany|Sicily|Sardinia|Corsica|Crete|Bali|Java|Sumatra|Borneo|Okinawa|Hokkaido|
Aceh|Papua|Mindanao|Luzon|Darfur|Biafra|Zanzibar|Tigray|Somaliland|Puntland|Bay Area|Washington, D.C.`
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== 'Wall Street');

/** The last word of a place's name: "Taiwan Strait", "Orange County", "Stansted Airport". */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `sea ocean strait straits gulf bay river lake island islands isle peninsula mountain mountains mount hills hill valley
  desert canyon creek falls basin delta canal coast beach harbor harbour port county province region district
  prefecture oblast republic city town township village park airport avenue ave street road boulevard blvd square plaza bridge
  station highway interstate border triangle heights springs stadium arena cathedral castle palace cemetery lane drive terminal
  base forest prison jail dam reservoir ridge reef glacier volcano tunnel pier quay wharf gardens cottage farm manor`.split(
    /\s+/,
  ),
);

/** The first word of a place's name, whatever follows: "Mount Sinjar", "Lake Victoria". */
export const PLACE_TITLES: ReadonlySet<string> = new Set(
  'mount mt lake loch lough cape fort camp isle'.split(' '),
);

/** "Gulf of Aden", "Port of Rotterdam", "Isle of Man". */
export const PLACES_OF: ReadonlySet<string> = new Set(
  'gulf bay strait straits isle isles sea horn cape port republic kingdom'.split(' '),
);

/** Often the first word of a place's name: "San Bernardino", "New Haven". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'port san santa st saint rio los las el north south east west new upper lower'.split(' '),
);

/** Before a place's name: "northern Iraq", "downtown Chicago". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western northeastern northwestern southeastern southwestern northeast northwest
  southeast southwest central mainland downtown rural occupied neighboring neighbouring war-torn`.split(
    /\s+/,
  ),
);

/** Abbreviations of provinces after a town, without the last full stop: "FARMINGTON HILLS, Mich.", "Austin, TX". */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  `Alabama Ala AL|Alaska AK|Arizona Ariz AZ|Arkansas Ark AR|California Calif CA|Colorado Colo CO|Connecticut Conn CT|Delaware Del DE|
  Florida Fla FL|Georgia Ga GA|Hawaii HI|Idaho ID|Illinois Ill IL|Indiana Ind IN|Iowa IA|Kansas Kan KS|Kentucky Ky KY|Louisiana La LA|
  Maine ME|Maryland Md MD|Massachusetts Mass MA|Michigan Mich MI|Minnesota Minn MN|Mississippi Miss MS|Missouri Mo MO|Montana Mont MT|
  Nebraska Neb NE|Nevada Nev NV|New_Hampshire N.H NH|New_Jersey N.J NJ|New_Mexico N.M NM|New_York N.Y NY|North_Carolina N.C NC|
  North_Dakota N.D ND|Ohio OH|Oklahoma Okla OK|Oregon Ore OR|Pennsylvania Pa PA|Rhode_Island R.I RI|South_Carolina S.C SC|
  South_Dakota S.D SD|Tennessee Tenn TN|Texas Tex TX|Utah UT|Vermont Vt VT|Virginia Va VA|Washington Wash WA|West_Virginia W.Va WV|
  Wisconsin Wis WI|Wyoming Wyo WY|Ontario Ont ON|Quebec Que QC|Alberta Alta AB|British_Columbia B.C BC|Manitoba Man MB|
  Nova_Scotia N.S NS|Saskatchewan Sask SK|Washington,_D.C. D.C DC`
    .split('|')
    .flatMap((row) => {
      const [state = '', ...short] = row.trim().replaceAll('_', '\u00a0').split(' ');
      return short.map((form): [string, string] => [form, state.replaceAll('\u00a0', ' ')]);
    }),
);
