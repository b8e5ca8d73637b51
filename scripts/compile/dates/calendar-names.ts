/**
 * Names of months and weekdays as outlets print them. The long forms are CLDR's genitive forms ("8 ledna"),
 * kept as a table and not asked of Intl: its data differ between versions of Node.
 */

const MONTHS: readonly string[] = [
  // English, with the abbreviations of AP and of other house styles.
  'january february march april may june july august september october november december',
  'jan feb mar apr - jun jul aug sept oct nov dec',
  '- febr - - - - - - sep - - -',
  // German, French, Spanish, Italian, Portuguese, Dutch.
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber mär - - - - - - okt - dez',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr - avr - - juil - - - - déc',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene - - abr - - - ago setiembre - - dic',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen - - - mag giu lug - set ott - -',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  '- fev - - - - - - - out - -',
  'januari februari maart april mei juni juli augustus september oktober november december',
  '- - mrt - - - - - - - - -',
  // Swedish, Danish, Norwegian, Finnish.
  'januari februari mars april maj juni juli augusti september oktober november december',
  '- - marts - - - - - - - - desember',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  // Polish, Czech, Russian, Ukrainian, Turkish, Indonesian.
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  '- - maret - - - - agustus - - - -',
];

/** How many rows of the table are English: only these may stand before the day ("May 8"). */
const ENGLISH_ROWS = 3;

const WEEKDAYS: readonly string[] = [
  'sunday monday tuesday wednesday thursday friday saturday',
  'sun mon tue wed thu fri sat',
  '- - tues weds thur - -',
  '- - - - thurs - -',
  'sonntag montag dienstag mittwoch donnerstag freitag samstag',
  'dimanche lundi mardi mercredi jeudi vendredi samedi',
  'domingo lunes martes miércoles jueves viernes sábado',
  'domenica lunedì martedì mercoledì giovedì venerdì sabato',
  'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
  '日 月 火 水 木 金 土',
  '일 월 화 수 목 금 토',
];

const MONTH_NUMBERS = numbers(MONTHS, 1);
const ENGLISH_MONTH_NUMBERS = numbers(MONTHS.slice(0, ENGLISH_ROWS), 1);
const WEEKDAY_NUMBERS = numbers(WEEKDAYS, 0);

/** 1 to 12, in any of the table's languages. */
export function monthNumber(name: string): number | null {
  return MONTH_NUMBERS.get(name.toLowerCase()) ?? null;
}

/** 1 to 12, English names only. */
export function englishMonthNumber(name: string): number | null {
  return ENGLISH_MONTH_NUMBERS.get(name.toLowerCase()) ?? null;
}

/** 0 (Sunday) to 6, as Date.prototype.getUTCDay counts. */
export function weekdayNumber(name: string): number | null {
  return WEEKDAY_NUMBERS.get(name.toLowerCase()) ?? null;
}

function numbers(rows: readonly string[], first: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const row of rows)
    for (const [index, name] of row.split(' ').entries())
      if (name !== '-' && !found.has(name)) found.set(name, index + first);
  return found;
}
