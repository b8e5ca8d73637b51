/** A saved page, read once from start to end: its visible text in lines, and what its markup says of it. */
import { type Handler, Parser } from 'htmlparser2';
import type { PageElement, PageLine } from '../core/draft.ts';
import { attempt } from '../core/failure.ts';
import { clean } from './clean.ts';
import {
  type Attributes,
  addUp,
  endsHead,
  isAuthor,
  isHidden,
  isUnseen,
  pageElement,
  SiblingCounts,
  statedTime,
} from './page-elements.ts';
import { type LaidOut, PageLines } from './page-lines.ts';

export interface HtmlPage {
  /** As a reader sees it, a line for each block; without what the markup itself calls navigation. */
  text: string;
  /** What its markup shows of a line, by the line's offset. */
  markup: ReadonlyMap<number, PageLine>;
  /** <title>. */
  title: string;
  /** <html lang>. */
  language: string | null;
  /** <link rel="canonical">. */
  canonical: string | null;
  /** <meta> by its name, property or itemprop (lower case), in the order of the page. */
  metas: ReadonlyMap<string, readonly string[]>;
  /** <script type="application/ld+json">, not parsed. */
  jsonLd: readonly string[];
  /** False when elements are nested too deeply and the rest of the page was not read. */
  whole: boolean;
  /** Why the parser failed; what it had read before is kept. */
  failure: string | null;
}

/** Parsing time grows with the square of the depth; browsers stop at 512. Checked after each chunk. */
const MAX_DEPTH = 1000;
const CHUNK = 1 << 16;

interface Open {
  element: PageElement;
  isSeen: boolean;
  /** The outermost element around it, or itself, that its attributes hide. */
  hiddenBy: PageElement | null;
  /** It holds a part of the page that belongs elsewhere. */
  isPart: boolean;
}

/** @param parserFor a parser that reports to the handler what it reads */
export function readPage(
  html: string,
  parserFor: (handler: Partial<Handler>) => Pick<Parser, 'write' | 'end'> = (handler) =>
    new Parser(handler),
): HtmlPage {
  const reader = new PageReader();
  const parser = parserFor(reader);
  let failure: string | null = null;
  attempt(
    () => {
      for (let at = 0; at < html.length && reader.depth <= MAX_DEPTH; at += CHUNK)
        parser.write(html.slice(at, at + CHUNK));
      if (reader.depth <= MAX_DEPTH) parser.end();
    },
    (thrown) => {
      failure = thrown;
    },
  );
  return { ...reader.page(), failure };
}

/** Collects what the parser reports: elements, lines of text, and what the head states. */
class PageReader {
  /** Of the deepest element. */
  depth = 0;
  readonly #page = pageElement('', null, {});
  readonly #elements: PageElement[] = [];
  readonly #siblings = new SiblingCounts();
  readonly #lines = new PageLines(this.#page);
  readonly #metas = new Map<string, string[]>();
  readonly #jsonLd: string[] = [];
  readonly #found = {
    title: '',
    language: null as string | null,
    canonical: null as string | null,
  };
  readonly #open: Open[] = [];
  readonly #places = new Map<string, PageElement>();
  /** Takes an element's raw text: of <title> and JSON-LD. */
  #raw: ((text: string) => void) | null = null;

  onopentag(tag: string, attributes: Attributes): void {
    const around = this.#open.at(-1);
    const part = partOf(tag, attributes);
    const parent = this.#places.get(part ?? '') ?? around?.element ?? this.#page;
    const element = pageElement(tag, parent, attributes);
    this.#elements.push(element);
    this.#siblings.add(element);
    const startsBody = around?.element.tag === 'head' && endsHead(tag);
    const isSeen = (around?.isSeen !== false || startsBody) && !isUnseen(tag, attributes);
    const isHiding = part === null && isHidden(attributes);
    const hiddenBy = around?.hiddenBy ?? (isHiding ? element : null);
    this.#open.push({ element, isSeen, hiddenBy, isPart: part !== null && isSeen });
    this.depth = Math.max(this.depth, this.#open.length);
    this.#readStated(tag, attributes);
    if (tag === 'template') this.#notePlace(attributes, parent);
    if (!isSeen) return;
    if (part !== null) this.#lines.beginPart(part);
    const isLink = tag === 'a' && /^[^#]/.test(attributes['href'] ?? '');
    const time = statedTime(tag, attributes);
    this.#lines.open({ element, isLink, isAuthor: isAuthor(attributes), time, hiddenBy });
  }

  ontext(text: string): void {
    this.#raw?.(text);
    const around = this.#open.at(-1);
    if (around?.isSeen !== false) this.#lines.add(clean(text).text, around?.element.tag === 'pre');
  }

  onclosetag(): void {
    this.#raw = null;
    const closed = this.#open.pop();
    if (closed?.isSeen !== true) return;
    this.#lines.close();
    if (closed.isPart) this.#lines.endPart();
  }

  page(): Omit<HtmlPage, 'failure'> {
    this.#siblings.count();
    const seen = this.#lines.seen();
    addUp(this.#elements, seen);
    const whole = this.depth <= MAX_DEPTH;
    return { ...this.#found, ...joined(seen), metas: this.#metas, jsonLd: this.#jsonLd, whole };
  }

  /** What an element states about the page: language, address, title, metadata. */
  #readStated(tag: string, attributes: Attributes): void {
    const found = this.#found;
    if (tag === 'meta') addMeta(this.#metas, attributes);
    else if (tag === 'html')
      found.language ??= attributes['lang'] ?? attributes['xml:lang'] ?? null;
    else if (tag === 'link' && attributes['rel']?.toLowerCase() === 'canonical')
      found.canonical ??= attributes['href'] ?? null;
    else if (tag === 'title' && found.title === '') this.#raw = (text) => (found.title += text);
    else if (tag === 'script' && /^application\/ld\+json/i.test(attributes['type'] ?? '')) {
      this.#jsonLd.push('');
      this.#raw = (text) => this.#jsonLd.push((this.#jsonLd.pop() ?? '') + text);
    }
  }

  /** Where a part of the page belongs that comes later. */
  #notePlace(attributes: Attributes, parent: PageElement): void {
    const id = attributes['id'] ?? '';
    if (!PLACE.test(id)) return;
    const name = id.slice(2);
    this.#places.set(name, parent);
    this.#lines.place(name);
  }
}

function joined(lines: readonly LaidOut[]): Pick<HtmlPage, 'text' | 'markup'> {
  const markup = new Map<number, PageLine>();
  const pieces: string[] = [];
  let length = 0;
  for (const { text, breaks, hiddenBy: _, ...shown } of lines) {
    const feeds = length === 0 ? 0 : Math.max(1, breaks);
    pieces.push('\n'.repeat(feeds), text);
    markup.set(length + feeds, shown);
    length += feeds + text.length;
  }
  return { text: pieces.join(''), markup };
}

/**
 * React sends a page in pieces: a <template id="B:0"> marks the place of what comes later in <div hidden id="S:0">
 * and is put there by a script (react-dom, ReactFizzConfigDOM).
 */
const PLACE = /^[BP]:[\da-f]+$/i;
const PART = /^S:[\da-f]+$/i;

function partOf(tag: string, attributes: Attributes): string | null {
  const id = attributes['id'] ?? '';
  return tag === 'div' && 'hidden' in attributes && PART.test(id) ? id.slice(2) : null;
}

function addMeta(metas: Map<string, string[]>, attributes: Attributes): void {
  const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'];
  const content = attributes['content']?.trim();
  if (!name || !content) return;
  const key = name.toLowerCase();
  const values = metas.get(key);
  if (values) values.push(content);
  else metas.set(key, [content]);
}
