/** Words of bylines that are the same in every language. Lower case. */
import { words } from './words.ts';

/** Agencies, broadcasters and the ends of web addresses: a byline's part with one of these names no person. */
export const OUTLET_ABBREVIATIONS = words(`
  reuters afp bloomberg xinhua tass yonhap kyodo dpa efe ansa interfax sputnik ria pti ani ians upi ap
  bbc cnn npr nbc cbs abc msnbc cnbc itv pa wsj nyt pbs rfe rfi dw nhk kbs mbc sbs jtbc ndtv anadolu associated
  com org net
`);

/** Agencies of pictures alone: a name beside one of them took the picture. */
export const PICTURE_AGENCIES = words(
  'getty shutterstock istock istockphoto alamy unsplash pexels pixabay epa',
);

/** Small words inside a name. */
export const PARTICLES = words(
  'van von der den de del della di da das do dos du la le el al bin ibn bint ben ter ten zu zur y e af av',
);

/** Places of two words and more that stand in bylines where a second name could: "Jane Doe, New York". */
export const PLACES = new Set(
  `
  new york|los angeles|san francisco|san diego|san jose|las vegas|salt lake city|new orleans|washington dc
  new jersey|new mexico|new hampshire|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island
  hong kong|new delhi|kuala lumpur|phnom penh|ho chi minh city|tel aviv|abu dhabi|saudi arabia|sri lanka|south korea
  north korea|south africa|cape town|addis ababa|mexico city|rio de janeiro|sao paulo|são paulo|buenos aires|costa rica
  el salvador|puerto rico|united kingdom|united states|united nations|new zealand|czech republic|the hague|middle east
  cape canaveral|fort worth|st louis|st petersburg|port au prince|san juan|santo domingo|panama city|quezon city
`
    .trim()
    .split(/\s*[|\n]\s*/),
);
