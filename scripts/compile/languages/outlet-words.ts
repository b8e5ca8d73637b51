/** Words that tell outlets from the companies that own them, in rights notices. Lower case. */

/** A company's legal form: its name is the outlet's only where it ends as an outlet's does. */
export const LEGAL_FORM =
  /[,\s]+(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|company|co|pvt|private|pty|plc|gmbh|ag|s\.?a|s\.?p\.?a|lda|b\.?v|k\.k|holdings)\b\.?/giu;

/** Names that end so are outlets' even with a legal form. */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  `times post daily journal herald tribune gazette chronicle telegraph mail guardian star observer mirror review
  magazine radio reader reporter examiner standard courier dispatch bulletin citizen independent sun globe inquirer
  register sentinel monitor spectator express ilbo shimbun zeitung`.split(/\s+/),
);

/** Names that end so are companies', whatever stands before. */
export const OWNER_NOUNS: ReadonlySet<string> = new Set(
  `media group network networks publications publishing publishers broadcasting communications interactive holdings
  newspapers entertainment studios universal partners ventures digital enterprises productions television
  interactive corporation association`.split(/\s+/),
);

/** Owners of many outlets whose names do not show it. */
export const OWNERS: ReadonlySet<string> = new Set([
  'condé nast',
  'conde nast',
  'hearst',
  'gannett',
  'nexstar',
  'tegna',
  'sinclair',
  'meredith',
  'dotdash meredith',
  'axel springer',
  'news corp',
  'news uk',
  'newsquest',
  'reach',
  'ziff davis',
  'penske',
  'future',
  'bauer',
  'postmedia',
  'nbcuniversal',
  'nbc universal',
  'warnermedia',
  'paramount',
]);

/** Agencies: their notice stands below their articles at any outlet. */
export const AGENCIES: ReadonlySet<string> = new Set([
  'associated press',
  'the associated press',
  'ap',
  'reuters',
  'thomson reuters',
  'agence france-presse',
  'afp',
  'bloomberg',
  'press association',
  'dpa',
  'efe',
  'ansa',
  'xinhua',
  'kyodo news',
  'yonhap news agency',
  'press trust of india',
]);

/** Mail services that anybody uses: their domain says nothing of an outlet. */
export const MAIL_SERVICES: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com yahoo.com ymail.com hotmail.com outlook.com live.com msn.com aol.com icloud.com me.com
  mac.com proton.me protonmail.com gmx.com gmx.de web.de t-online.de mail.ru yandex.ru qq.com 163.com 126.com
  naver.com daum.net hanmail.net nate.com rediffmail.com example.com`.split(/\s+/),
);
