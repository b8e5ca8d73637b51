/** The outlet, where the text states it, names it in its head or shows it by an address; none where that is in doubt. */
import type { Fact } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import type { KnownNames } from '../editor/names-file.ts';
import { isGivenNameInAnyLocale } from '../languages/given-names.ts';
import { anyOf, inAllLanguages } from '../languages/languages.ts';
import { AGENCIES, LEGAL_FORM, MAIL_SERVICES, OWNERS } from '../languages/outlet-words.ts';
import { personName } from '../lines/person-names.ts';
import { rightsNotice } from '../lines/rights-notice.ts';
import type { HeaderLine, Layout } from './header-lines.ts';
import { publisherNamed } from './known-publishers.ts';
import { nameInDateline, outletCandidates, scoredOutlets, THRESHOLD } from './outlet-candidates.ts';
import { inNormalCase, outletKey } from './outlet-names.ts';

const OUTLET_NOUNS = inAllLanguages(({ outlets }) => outlets?.outlets);
const OWNER_NOUNS = inAllLanguages(({ outlets }) => outlets?.owners);

/** Of two names, the better one must be ahead by so much. */
const MIN_SCORE_LEAD = 1;

export function articlePublisher(
  lines: HeaderLine[],
  layout: Layout,
  { url, known }: { url: string | null; known: KnownNames },
  report: Report,
): Fact<string> | null {
  return (
    publisherInNotice(lines, known) ??
    publisherInHead(lines, layout, known, report) ??
    publisherOfUrl(url) ??
    publisherOfAddress(lines.slice(0, layout.bodyStart)) ??
    publisherOfMail(lines) ??
    agencyInDateline(lines[layout.bodyStart], known)
  );
}

/** Two outlets that are about as likely are reported, and neither is taken. */
function publisherInHead(
  lines: HeaderLine[],
  layout: Layout,
  known: KnownNames,
  report: Report,
): Fact<string> | null {
  const candidates = outletCandidates(lines, layout, known).map((found) => ({
    ...found,
    name: publisherNamed(found.name, known)?.name ?? found.name,
  }));
  const [best, second] = scoredOutlets(candidates, lines).filter(({ score }) => score >= THRESHOLD);
  if (best === undefined) return null;
  if (second !== undefined && best.score - second.score < MIN_SCORE_LEAD) {
    const [one, other] = [best.name, second.name];
    report(
      'notice',
      'header/two-publishers',
      `the outlet is "${one}" or "${other}": state publisher beside the article`,
      best.span,
    );
    return null;
  }
  const basis = best.evidence.includes('label') ? 'stated' : 'inferred';
  const value = best.evidence.includes('in names.yaml') ? best.name : inNormalCase(best.name);
  return { value, basis, span: best.span };
}

/** An agency that the editor lists as a publisher, where the article shows no outlet that printed its text. */
function agencyInDateline(line: HeaderLine | undefined, known: KnownNames): Fact<string> | null {
  const at = line === undefined ? null : nameInDateline(line.text);
  if (line === undefined || at === null) return null;
  const agency = publisherNamed(line.text.slice(at.start, at.end), known);
  const span = { start: line.span.start + at.start, end: line.span.start + at.end };
  return agency && { value: agency.name, basis: 'inferred', span };
}

/** All notices that name an outlet must name the same one. */
function publisherInNotice(lines: HeaderLine[], known: KnownNames): Fact<string> | null {
  const holders = lines.flatMap(({ text, span }) => {
    const notice = rightsNotice(text);
    const name = notice && noticeHolder(text, known);
    if (!name) return [];
    const start = text.indexOf(name);
    const at =
      start < 0 ? span : { start: span.start + start, end: span.start + start + name.length };
    return [{ name, span: at, licensed: LICENSED.test(text) }];
  });
  const own = holders.filter(({ name, licensed }) => !(licensed && isNewsAgency(name)));
  const [first] = own;
  const keyOf = (name: string) => outletKey(publisherNamed(name, known)?.name ?? name);
  if (!first || own.some(({ name }) => keyOf(name) !== keyOf(first.name))) return null;
  return { value: first.name, basis: 'stated', span: first.span };
}

/** Marks syndicated agency copy: the outlet that prints it is not the holder of the rights. */
const LICENSED = new RegExp(
  anyOf(({ rights }) => rights?.licensed),
  'iu',
);

const SIGN_SOURCE = `©|ⓒ|\\(c\\)|${anyOf(({ rights }) => rights?.copyright)}`;
const SIGN = new RegExp(`(?:${SIGN_SOURCE})`, 'iu');
/** What stands between the sign and the name: years, more signs. */
const YEARS = new RegExp(
  `^(?:[\\s,.:–—-]|(?:19|20)\\d\\d(?!\\p{L})|${SIGN_SOURCE}|${anyOf(({ rights }) => rights?.beforeHolder)})*`,
  'iu',
);
const END = new RegExp(
  `(?<!\\s)\\s*(?:[|•·]|\\s[-–—]\\s|[.;](?:\\s|$)|${anyOf(({ rights }) => rights?.afterHolder)}).*$`,
  'isu',
);
/** A slogan in quotation marks before the name. */
const SLOGAN = /^(?:‘[^‘’]{3,80}’|“[^“”]{3,80}”|'[^']{3,80}'|"[^"]{3,80}")\s+(?=\S)/u;
const MAX_NAME_LENGTH = 50;

/** Who holds the rights, where that is an outlet: "© 2023 The Daily Example Inc. All rights reserved." */
export function noticeHolder(notice: string, known: KnownNames = []): string | null {
  const sign = SIGN.exec(notice);
  if (!sign) return null;
  const after = notice.slice(sign.index + sign[0].length);
  const years = YEARS.exec(after)?.[0] ?? '';
  const dated = /\d{4}/.test(notice);
  const name = after
    .slice(years.length)
    .replace(SLOGAN, '')
    .replace(END, '')
    .replace(/[®™]|(?<!\s)\s+(?:19|20)\d\d\.?$/gu, '')
    .trim();
  if (name.length < 2 || name.length > MAX_NAME_LENGTH || !/^\p{L}/u.test(name)) return null;
  // "© Jane Doe" may credit a picture.
  if (!dated && rightsNotice(notice)?.forbids !== true) return null;
  const plain = name.replace(LEGAL_FORM, '').replace(/(?<![,.\s])[,.\s]+$/u, '');
  return publisherNamed(plain, known) === null ? outletName(name, plain) : plain;
}

/** @param plain the name without its company's legal form; null where it is only a company's */
function outletName(name: string, plain: string): string | null {
  const last = plain.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  if (isPerson(plain, last) || isOwner(plain.toLowerCase()) || OWNER_NOUNS.has(last)) return null;
  if (plain === name) return plain;
  return OUTLET_NOUNS.has(last) || /^[\w-]+\.(?:com|org|net|info)$/iu.test(plain) ? plain : null;
}

/** The host of the article's own address. */
function publisherOfUrl(url: string | null): Fact<string> | null {
  const host = /^https?:\/\/(?:www\.|m\.|amp\.)?([\w.-]+\.[a-z]{2,})(?:[:/?#]|$)/iu.exec(
    url ?? '',
  )?.[1];
  return host ? { value: host.toLowerCase(), basis: 'inferred', span: null } : null;
}

/** The host of an address that is a line of the head by itself. */
function publisherOfAddress(head: readonly HeaderLine[]): Fact<string> | null {
  for (const { text, span } of head) {
    const address = /^(?:https?:\/\/|www\.)\S+$/u.test(text) ? text : null;
    const outlet = publisherOfUrl(address?.replace(/^www\./u, 'https://') ?? null);
    if (outlet !== null) return { ...outlet, span };
  }
  return null;
}

/** The domain of the author's address in a byline; bylines of two domains say nothing. */
function publisherOfMail(lines: HeaderLine[]): Fact<string> | null {
  const found = lines.flatMap(({ text, span, byline }) => {
    const match =
      byline && /[\w.+-]{1,64}@([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,})(?![\w-])/iu.exec(text);
    const domain = match?.[1]?.toLowerCase();
    if (!match || !domain || MAIL_SERVICES.has(domain)) return [];
    const end = span.start + match.index + match[0].length;
    return [{ domain, span: { start: end - domain.length, end } }];
  });
  const [first] = found;
  if (!first || found.some(({ domain }) => domain !== first.domain)) return null;
  return { value: first.domain, basis: 'inferred', span: first.span };
}

/** "Condé Nast Britain" too. */
function isOwner(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.some((_, index) => OWNERS.has(words.slice(0, index + 1).join(' ')));
}

/** "© 2012 Jane Roe": an author's own rights. */
function isPerson(name: string, last: string): boolean {
  const person = OUTLET_NOUNS.has(last) ? null : personName(name, { start: 0, end: name.length });
  return person !== null && isGivenNameInAnyLocale(name.split(/\s+/u)[0] ?? '');
}

function isNewsAgency(name: string): boolean {
  return AGENCIES.has(name.toLowerCase());
}
