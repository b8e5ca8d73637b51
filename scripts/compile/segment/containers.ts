/**
 * Lines of what an article came in: a mail's header, the banners of printers and archives, a request for consent. They
 * are set aside before the headline is sought, since they open a text as a headline does.
 */
import { anyOf } from '../languages/languages.ts';
import type { TextLine } from './text-lines.ts';

const MAIL_FIELD = new RegExp(
  `^[>*\\s]*(?<field>${anyOf(({ containers }) => containers?.mailFields)})\\*?\\s?:\\*?\\s`,
  'iu',
);
/** Fewer fields may be an article's own: "Date:", "From: our correspondent". */
const MIN_FIELDS = 3;

const BANNER = new RegExp(
  `^(?:${anyOf(({ containers }) => containers?.banners)}|file:///\\S.*|https?://\\S+\\s+\\d{1,3}/\\d{1,3})$`,
  'iu',
);

const PRIVACY = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ containers }) => containers?.privacy)})(?!\\p{L})`,
  'iu',
);
const ASKS_CONSENT = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ containers }) => containers?.asksConsent)})(?!\\p{L})`,
  'iu',
);
const BUTTON = new RegExp(`^(?:${anyOf(({ containers }) => containers?.consentButtons)})$`, 'iu');
const BETWEEN_BUTTONS = /(?<!\s)\s{2,}|(?<!\s)\s+[|•·]\s*|[|•·]\s*/u;

/** Lines in which a container opens a text. */
const OPENING_LINES = 15;
/** In characters: a banner, the title of a request for consent, its buttons in one line. */
const MAX_BANNER_LENGTH = 300;
const MAX_TITLE_LENGTH = 60;
const MAX_BUTTONS_LENGTH = 200;

/** By the line's index, what it belongs to, as a reason says it. */
export function containerLines(lines: readonly TextLine[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  lines.forEach(({ text }, at) => {
    if (text.length <= MAX_BANNER_LENGTH && BANNER.test(text))
      found.set(at, 'a banner of a mail, a print or an archive');
  });
  for (const at of mailHeader(lines)) found.set(at, 'the header of a mail');
  for (const at of consentRequest(lines)) found.set(at, 'a request for consent');
  return found;
}

/** The first run of lines in the opening that are fields of a mail. */
function mailHeader(lines: readonly TextLine[]): number[] {
  const fields = lines
    .slice(0, OPENING_LINES)
    .map(({ text }) => MAIL_FIELD.exec(text)?.groups?.['field']);
  const start = fields.findIndex((field) => field !== undefined);
  const length = fields.slice(start).indexOf(undefined);
  if (start < 0) return [];
  const end = length < 0 ? fields.length : start + length;
  const kinds = new Set(fields.slice(start, end).map((field) => field?.toLowerCase()));
  return kinds.size < MIN_FIELDS ? [] : [...fields.keys()].slice(start, end);
}

/** A text that asks for consent, with the title above it and the buttons below: one of the two must be there. */
function consentRequest(lines: readonly TextLine[]): number[] {
  const text = lines.slice(0, OPENING_LINES).findIndex(asksConsent);
  if (text < 0) return [];
  const above = lines[text - 1]?.text ?? '';
  const start = above.length <= MAX_TITLE_LENGTH && PRIVACY.test(above) ? text - 1 : text;
  let end = text + 1;
  while (end < lines.length && (asksConsent(lines[end]) || isButtons(lines[end]))) end++;
  const hasButtons = lines.slice(text, end).some(isButtons);
  return hasButtons || start < text ? [...lines.keys()].slice(start, end) : [];
}

function asksConsent(line: TextLine | undefined): boolean {
  return line !== undefined && PRIVACY.test(line.text) && ASKS_CONSENT.test(line.text);
}

function isButtons(line: TextLine | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length <= MAX_BUTTONS_LENGTH &&
    line.text.split(BETWEEN_BUTTONS).every((label) => BUTTON.test(label))
  );
}
