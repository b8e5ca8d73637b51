/** Words printed with a capital that name no person, organization or place. Lower case. */

/** Open a sentence or a headline, and belong to no name that follows. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any all each every both either neither no none many most more much few several
  i you he she it we they me him her us them my your his its our their mine yours who whom whose which what when where why how
  and or but nor so yet if as than then because although though while whereas unless until since once after before during
  in on at by for from to of with without within into onto over under above below between among against about around through
  across along behind beside besides beyond despite except inside outside near off out up down per via versus vs
  is are was were be been being am do does did done has have had having will would shall should can could may might must
  not only also just even still again already always never often sometimes soon now today yesterday tomorrow tonight here there
  however meanwhile moreover furthermore nevertheless nonetheless therefore thus instead otherwise indeed perhaps maybe
  former ex according earlier later last next other another such same like unlike given let asked following according
  one two three four five six seven eight nine ten yes ok please thanks
  mr. ladies gentlemen dear hello well oh ah hey
  get go make take see say said says told`.split(/\s+/),
);

export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec gmt utc
  christmas easter thanksgiving ramadan halloween passover hanukkah`.split(/\s+/),
);

/** Peoples, faiths, languages, parties' followers and ideas: adjectives and plurals that stand for no single thing. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  `african european asian arab arabs arabic western eastern northern southern central islamic islamist islamists islam muslim muslims
  moslem moslems christian christians christianity catholic catholics protestant protestants jewish jew jews judaism hindu
  hindus hinduism buddhist buddhists buddhism sikh sikhs orthodox anglican lutheran methodist baptist evangelical mormon mormons
  shiite shiites shi'ite shi'ites sunni sunnis kurd kurds kurdish serb serbs croat croats chechen chechens tatar tatars uyghur uighur
  uyghurs tibetan tibetans tamil tamils hutu hutus tutsi tutsis zulu pashtun latino latinos latina hispanic hispanics
  african-american african-americans asian-american caucasian caucasians indigenous native aboriginal latin
  english scottish welsh british irish dutch swiss french german italian spanish portuguese greek turkish russian ukrainian
  polish czech slovak hungarian romanian bulgarian danish swedish norwegian finnish chinese japanese korean indian pakistani
  persian hebrew mandarin cantonese hindi urdu israeli palestinian nordic baltic balkan slavic scandinavian mediterranean
  republican republicans democrat democrats democratic communist communists communism socialist socialists socialism marxist marxists
  leninist maoist liberal liberals conservative conservatives tory tories labour nazi nazis fascist fascists zionist
  capitalist capitalism soviet soviets bolshevik green greens independent independents libertarian libertarians
  gothic victorian roman biblical quranic renaissance medieval internet web english-language god lord allah bible koran quran torah
  philippine filipino filipinos argentine saudi saudis yugoslav yugoslavs czechoslovak flemish walloon catalan catalans basque
  basques corsican sicilian bavarian bengali punjabi kashmiri gazan gazans cypriot vietnamese
  azeri azeris briton britons swede swedes dane danes finn finns turk turks pole poles scot scots spaniard spaniards
  londoner londoners parisian new-yorker texan texans californian californians
  aids hiv covid covid-19 ebola zika dna pc tv dvd gps`.split(/\s+/),
);

/** Capitals that abbreviate something other than an organization. */
export const NO_ORGANIZATIONS: ReadonlySet<string> = new Set(
  `TV PC CD DVD DNA RNA HIV AIDS COVID SARS ID IQ CEO CFO COO CTO VP MP MEP PM POTUS FLOTUS VIP PR HR IT AI VR GPS SUV UFO ATM PIN PAC
  GDP GNP CPI PPI IPO ETF VAT LNG LGBT LGBTQ LGBTQI BLM FAQ RSVP ASAP AKA TBD OK AM PM GMT UTC EST EDT CST CDT PST PDT BST CET KST
  AD BC CE BCE II III IV VI VII VIII IX XI XII USD EUR GBP JPY CNY KRW RUB US$ C$ A$ HK$ NOTE TEXT STORY UPDATE CORRECTED REFILE URGENT
  PHOTO VIDEO LIVE READ MORE WATCH EXCLUSIVE BREAKING URL HTML PDF API USB SIM SMS GIF CCTV WMD WMDS IED IEDS NGO NGOS MBA PHD BA MA
  MD JD RN DUI DWI PTSD ADHD OCD SAT GPA KO TKO MVP B2B P2P Q1 Q2 Q3 Q4 H1 H2 YTD TBA R D I GOTV`.split(
    /\s+/,
  ),
);

/** Before a ship's name; a ship is neither person nor place. */
export const SHIPS: ReadonlySet<string> = new Set('HMS HMAS HMCS HMNZS USS USNS RMS MV'.split(' '));
