/** English abbreviations that keep their full stop within a sentence, as AP and other house styles print them. */
import type { Abbreviations } from '../text/abbreviations.ts';
import { words } from './words.ts';

const TITLES = `Mr Mrs Ms Mx Dr Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Brig Rev Fr Hon Pres
  Det Supt Insp Asst Atty Msgr Jr Sr Ph`;
const ORGANIZATIONS = 'Inc Corp Co Cos Ltd Bros Plc Dept Univ Assn';
const PLACES = `St Mt Ft Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
  Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta`;

export const EN_ABBREVIATIONS: Abbreviations = {
  anywhere: words(`${TITLES} ${ORGANIZATIONS} ${PLACES} v vs e.g i.e`),
  beforeNumber: words(
    'No Nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
  ),
};
