/** A page's visible text, laid out in lines as its elements come and go. */
import type { LineKind, PageElement, PageLine, StatedTime } from '../core/draft.ts';
import { isProse } from '../text/prose.ts';

/** Line feeds before and after. */
export const BREAKS: Readonly<Record<string, number>> = Object.fromEntries([
  ...'p h1 h2 h3 h4 h5 h6 blockquote ul ol dl figure pre table hr section article main aside header footer details fieldset'
    .split(' ')
    .map((tag) => [tag, 2]),
  ...'div li dt dd tr caption figcaption legend summary address center form body br option'
    .split(' ')
    .map((tag) => [tag, 1]),
]);

/** What lines in an element are, whatever else they look like. */
const KINDS: Readonly<Record<string, LineKind>> = {
  figcaption: 'caption',
  caption: 'caption',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  blockquote: 'quote',
};

/** Elements that only change typography: a word may continue across their boundaries. */
const TYPOGRAPHY = new Set(
  'abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);

/** A label is shorter and has no full stop: what follows it without a blank is another label. */
const MAX_LABEL_LENGTH = 100;
const FULL_STOP = /[.!?]\s/;

/** Separates the cells of a row. */
const CELL = ' | ';

export interface LaidOut extends PageLine {
  authors: string[];
  text: string;
  /** Line feeds before it. */
  breaks: number;
  /** The outermost element around it that its attributes hide. */
  hiddenBy: PageElement | null;
}

/** What of an open element the layout has to know. */
export interface OpenElement {
  element: PageElement;
  /** It leads to another page. */
  isLink: boolean;
  isAuthor: boolean;
  time: StatedTime | null;
  hiddenBy: PageElement | null;
}

/** A line, or the place of a part that comes later, as in pages that are sent in pieces. */
type Item = LaidOut | { place: string };

/** Text as a browser lays it out: white space is one blank, a block begins a line. */
export class PageLines {
  readonly #page: PageElement;
  #open: OpenElement[] = [];
  /** What the next word needs before it. */
  #breaks = 0;
  #blank = false;
  #cell = false;
  /** Edges of elements other than typography since the last word. */
  #edges = 0;
  #line: LaidOut | null = null;
  /** How many open elements are links, and bold. */
  #links = 0;
  #bold = 0;
  /** Open elements that say what their lines are, and what a <time> states: innermost last. */
  #kinds: LineKind[] = [];
  #times: StatedTime[] = [];
  /** The author's name that is being read, and the line that it stands on. */
  #author: { name: string; line: LaidOut | null } | null = null;
  #main: Item[] = [];
  #parts = new Map<string, Item[]>();
  #items = this.#main;

  constructor(page: PageElement) {
    this.#page = page;
  }

  open(opened: OpenElement): void {
    const { tag } = opened.element;
    this.#edge(tag);
    if (tag === 'q') this.add('“', false);
    if (tag === 'td' || tag === 'th') this.#cell ||= this.#breaks === 0;
    this.#open.push(opened);
    if (opened.isLink) this.#links++;
    if (BOLD.has(tag)) this.#bold++;
    if (opened.isAuthor) this.#beginAuthor();
    if (opened.time) this.#times.push(opened.time);
    const kind = Object.hasOwn(KINDS, tag) ? KINDS[tag] : undefined;
    if (kind) this.#kinds.push(kind);
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { tag } = closed.element;
    if (tag === 'q' && this.#line) this.#append(this.#line, '”');
    this.#edge(tag);
    if (closed.isLink) this.#links--;
    if (BOLD.has(tag)) this.#bold--;
    if (closed.isAuthor) this.#endAuthor();
    if (closed.time) this.#times.pop();
    if (Object.hasOwn(KINDS, tag)) this.#kinds.pop();
  }

  /** @param asPrinted whether white space counts, as in <pre> */
  add(text: string, asPrinted: boolean): void {
    const words = asPrinted ? text : text.replace(/\s+/g, ' ');
    const bare = words.trim();
    this.#blank ||= /^\s/.test(words);
    if (bare === '') return;
    this.#append(this.#lineFor(bare), bare);
    this.#breaks = 0;
    this.#blank = /\s$/.test(words);
    this.#cell = false;
    this.#edges = 0;
  }

  /** Marks where a later part of the page is to stand. */
  place(name: string): void {
    this.#items.push({ place: name });
    this.#breaks = Math.max(this.#breaks, 1);
  }

  /** What follows, up to `endPart`, is to stand elsewhere. */
  beginPart(name: string): void {
    this.#items = [];
    this.#parts.set(name, this.#items);
    this.#breaks = 2;
  }

  endPart(): void {
    this.#items = this.#main;
    this.#breaks = 2;
  }

  /** The lines in the order in which they are read, without what is hidden. */
  seen(): LaidOut[] {
    const lines = this.#placed(this.#main);
    for (const [name] of this.#parts) lines.push(...this.#part(name));
    return withoutHidden(lines);
  }

  #placed(items: readonly Item[]): LaidOut[] {
    return items.flatMap((item) => ('place' in item ? this.#part(item.place) : [item]));
  }

  /** Each part stands in one place. */
  #part(name: string): LaidOut[] {
    const part = this.#parts.get(name) ?? [];
    this.#parts.delete(name);
    return this.#placed(part);
  }

  /** The line that a word goes to, after what parts it from the word before. */
  #lineFor(word: string): LaidOut {
    const line = this.#line;
    if (line === null || this.#breaks > 0) return this.#begin(this.#breaks);
    if (this.#cell) line.text += CELL;
    else if (this.#blank) line.text += ' ';
    else if (this.#edges > 0 && areTwoWords(line.text.slice(-1), word.charAt(0), this.#edges)) {
      if (line.text.length < MAX_LABEL_LENGTH && !FULL_STOP.test(line.text)) return this.#begin(1);
      line.text += ' ';
    }
    return line;
  }

  #begin(breaks: number): LaidOut {
    const innermost = this.#open.at(-1);
    const line: LaidOut = {
      text: '',
      breaks,
      kind: this.#kinds.at(-1) ?? null,
      element: blockAround(innermost?.element ?? this.#page),
      length: 0,
      linked: 0,
      bold: 0,
      time: null,
      authors: [],
      hiddenBy: innermost?.hiddenBy ?? null,
    };
    this.#items.push(line);
    this.#line = line;
    return line;
  }

  #append(line: LaidOut, word: string): void {
    line.text += word;
    line.length += word.length;
    if (this.#links > 0) line.linked += word.length;
    if (this.#bold > 0) line.bold += word.length;
    line.time ??= this.#times.at(-1) ?? null;
    if (this.#author === null) return;
    // A name, a role and a portrait's caption stand on lines of their own.
    if (this.#author.line !== line) this.#beginAuthor();
    this.#author.line = line;
    this.#author.name += this.#author.name === '' ? word : ` ${word}`;
  }

  #beginAuthor(): void {
    this.#endAuthor();
    this.#author = { name: '', line: null };
  }

  #endAuthor(): void {
    const { name, line } = this.#author ?? { name: '', line: null };
    if (name.length <= MAX_LABEL_LENGTH) line?.authors.push(name);
    this.#author = null;
  }

  #edge(tag: string): void {
    // A headline is one line, however it is broken.
    if (tag === 'br' && this.#open.at(-1)?.element.tag === 'h1') {
      this.#blank = true;
      return;
    }
    const breaks = Object.hasOwn(BREAKS, tag) ? (BREAKS[tag] ?? 0) : 0;
    this.#breaks = Math.max(this.#breaks, breaks);
    if (breaks === 0 && !TYPOGRAPHY.has(tag)) this.#edges++;
  }
}

/**
 * Whether words of two elements that touch are two: "Jane Roe" and "Staff Writer". A capital that begins a word and
 * its other letters are one; so are figures, unless both elements end there.
 */
function areTwoWords(last: string, first: string, edges: number): boolean {
  if (/\p{Lu}/u.test(first)) return /[\p{Ll}\p{N})”’.]/u.test(last);
  return edges > 1 && /\p{N}/u.test(first) && /[\p{L}\p{N}]/u.test(last);
}

/** The innermost element that begins a line, or a cell. */
function blockAround(element: PageElement): PageElement {
  for (let at: PageElement | null = element; at !== null; at = at.parent)
    if (Object.hasOwn(BREAKS, at.tag) || at.tag === 'td' || at.tag === 'th' || at.parent === null)
      return at;
  return element;
}

/** How many times as much running text a hidden part must have as everything visible. */
const MIN_HIDDEN_RATIO = 1.5;

/** A page that hides its article has a script that shows it: what holds most of the running text is to be read. */
function withoutHidden(lines: readonly LaidOut[]): LaidOut[] {
  const prose = new Map<PageElement | null, number>();
  for (const { hiddenBy, text, length } of lines)
    if (isProse(text)) prose.set(hiddenBy, (prose.get(hiddenBy) ?? 0) + length);
  const least = MIN_HIDDEN_RATIO * (prose.get(null) ?? 0);
  return lines.filter(({ hiddenBy }) => hiddenBy === null || (prose.get(hiddenBy) ?? 0) > least);
}
