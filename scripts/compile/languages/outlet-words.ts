/** What tells outlets from the companies that own them, the same in every language. Lower case. */

/** A company's legal form: its name is the outlet's only where it ends as an outlet's does. */
export const LEGAL_FORM =
  /(?<![,\s])[,\s]+(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|company|co|pvt|private|pty|plc|gmbh|ag|s\.?a|s\.?p\.?a|lda|b\.?v|k\.k|holdings)\b\.?/giu;

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
