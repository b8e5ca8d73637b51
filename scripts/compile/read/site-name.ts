/** A page's title without the name of its site, which most pages print behind it. */
import { inAllLanguages } from '../languages/languages.ts';

const OUTLET_NOUNS = inAllLanguages(({ outlets }) => outlets?.outlets);
const FUNCTION_WORDS = inAllLanguages(({ page }) => page?.functionWords);

export interface Site {
  publisher: string | undefined;
  url: string | undefined;
}

/** What parts a headline from the site's name, with blanks around it; bars need none. */
const PARTED = /(?<!\s)\s+[|–—·•»«:~/-]+\s+|(?<!\s)\s+[|»]\s*|[|»]\s*/gu;

/** The names by which a page's own statements call its site: the publisher, the host with and without its ending. */
export function siteNames({ publisher, url }: Site): string[] {
  const host =
    url && URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp)\./, '') : '';
  const domain = host.split('.').slice(0, -1);
  return [publisher ?? '', host, domain.join(' '), domain.at(-1) ?? ''].filter(
    (name) => name !== '',
  );
}

/**
 * @param names what the site is called; a part that reads so, or is some of a name's words, is no part of the title.
 * A last part is also left out where it ends as outlets' names do, stands behind a bar, or has the capitals of a name.
 */
export function withoutSite(title: string, names: readonly string[]): string {
  let plain = title.replace(/\s+/g, ' ').trim();
  const known = names.map(lettersOf).filter((name) => name !== '');
  for (let cut = cutAt(plain, known); cut !== null; cut = cutAt(plain, known)) plain = cut;
  return plain;
}

/** The forms of a title that are no names of the site or of an author; all where every form is one. */
export function withoutNames(forms: readonly string[], names: readonly string[]): string[] {
  const known = new Set(names.map(lettersOf));
  const titles = forms.filter((form) => !known.has(lettersOf(form)));
  return titles.length > 0 ? titles : [...forms];
}

/** The title without its last or first part, where that is the site's name. */
function cutAt(title: string, known: readonly string[]): string | null {
  const marks = [...title.matchAll(PARTED)];
  const last = marks.at(-1);
  if (last !== undefined) {
    const [headline, site] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
    const isSite =
      isNameOf(site, known) ||
      isOutlet(site) ||
      isBehindBar(last[0], headline, site) ||
      isNameByCapitals(headline, site);
    if (headline !== '' && isSite) return headline;
  }
  const [first] = marks;
  if (first === undefined) return null;
  const [site, headline] = [
    title.slice(0, first.index),
    title.slice(first.index + first[0].length),
  ];
  return headline !== '' && isNameOf(site, known) ? headline : null;
}

/** "The Example", "Example.org" and "Example News" of "Example": the letters of one hold those of the other. */
function isNameOf(part: string, known: readonly string[]): boolean {
  const letters = lettersOf(part);
  if (letters === '') return true;
  return known.some((name) => name === letters || (letters.length > 3 && holds(name, letters)));
}

function holds(name: string, letters: string): boolean {
  const [short, long] = name.length < letters.length ? [name, letters] : [letters, name];
  return short.length > 3 && long.includes(short) && short.length * 3 >= long.length;
}

/** "Headline | Some Site": a bar parts a headline from what is none, where it is not much shorter. */
function isBehindBar(mark: string, headline: string, part: string): boolean {
  const words = headline.split(' ').length;
  return mark.includes('|') && words >= 3 && part.split(' ').length <= Math.min(4, words);
}

const MAX_NAME_WORDS = 5;
const MIN_SMALL_WORDS = 2;

/** "Weather and the road to the coast – Notes from the Causeway": a name in capitals behind a headline without them. */
function isNameByCapitals(headline: string, part: string): boolean {
  const words = part.split(' ');
  const [first = ''] = words;
  const opensSentence = isFunctionWord(first) && !/^the$/i.test(first);
  if (opensSentence || words.length > MAX_NAME_WORDS || !words.every(isCapitalizedInName))
    return false;
  const small = headline
    .split(' ')
    .filter((word) => /^\p{Ll}/u.test(word) && !isFunctionWord(word));
  return small.length >= MIN_SMALL_WORDS;
}

function isCapitalizedInName(word: string, at: number): boolean {
  return /^\p{Lu}/u.test(word) || (at > 0 && isFunctionWord(word));
}

function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}

/** "Easterwick Courier": a few words, the last one an outlet's; "example.org". */
function isOutlet(part: string): boolean {
  if (/^[\w-]{1,60}\.(?:com|org|net|info)$/i.test(part)) return true;
  const words = part.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  return words.length > 1 && words.length <= 4 && OUTLET_NOUNS.has(last) && /^\p{Lu}/u.test(part);
}

function lettersOf(name: string): string {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .join('')
    .replace(/^the(?=.{3})/, '');
}
