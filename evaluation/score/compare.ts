/** When two texts, names or dates count as the same. */

/** One kind of quotation mark, apostrophe, dash and space, so that typography decides nothing. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u201b\u2039\u203a`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\s\u00a0\u202f\u200b]+/g, ' ')
    .trim();
}

const ENDS = /^[\s"'.,;:!?()\-。、，！？」』「『]+|[\s"'.,;:!?()\-。、，！？」』「『]+$/g;

/** `plain` in lower case, without the punctuation at both ends. */
export function bare(text: string): string {
  return plain(text).toLowerCase().replace(ENDS, '');
}

/** A name in lower case, without accents, punctuation and a leading "the". */
export function nameKey(name: string): string {
  return words(name.normalize('NFKD').replace(/\p{Mn}/gu, ''))
    .join(' ')
    .replace(/^the /, '');
}

/** Runs of letters and digits, in lower case. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Equal in all that is said: 12:00Z is 12:00:00+00:00, but no day is a moment. */
export function sameDate(a: string, b: string): boolean {
  return withSeconds(a) === withSeconds(b);
}

/** The date begins with what the gold knows, or is the same instant. */
export function beginsWith(date: string, prefix: string): boolean {
  if (date.startsWith(prefix)) return true;
  return ZONED.test(date) && ZONED.test(prefix) && Date.parse(date) === Date.parse(prefix);
}

/** Subtags for region and script do not count. */
export function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}

const ZONED = /T\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/;

function withSeconds(date: string): string {
  return date.replace(/(T\d\d:\d\d)(?=$|[Z+-])/, '$1:00').replace(/Z$/, '+00:00');
}
