/** A saved page, read once from start to end: its visible text in lines, and what its markup says of it. */
import { Parser } from 'htmlparser2';
import type { PageElement, PageLine } from '../core/draft.ts';
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

export function readPage(html: string): HtmlPage {
  const page = pageElement('', null, {});
  const elements: PageElement[] = [];
  const alike = new SiblingCounts();
  const lines = new PageLines(page);
  const metas = new Map<string, string[]>();
  const jsonLd: string[] = [];
  const found = { title: '', language: null as string | null, canonical: null as string | null };
  const open: Open[] = [];
  const places = new Map<string, PageElement>();
  let depth = 0;
  /** Takes an element's raw text: of <title> and JSON-LD. */
  let raw: ((text: string) => void) | null = null;

  const parser = new Parser({
    onopentag(tag, attributes) {
      const around = open.at(-1);
      const part = partOf(tag, attributes);
      const parent = places.get(part ?? '') ?? around?.element ?? page;
      const element = pageElement(tag, parent, attributes);
      elements.push(element);
      alike.add(element);
      const startsBody = around?.element.tag === 'head' && endsHead(tag);
      const isSeen = (around?.isSeen !== false || startsBody) && !isUnseen(tag, attributes);
      const isHiding = part === null && isHidden(attributes);
      const hiddenBy = around?.hiddenBy ?? (isHiding ? element : null);
      open.push({ element, isSeen, hiddenBy, isPart: part !== null && isSeen });
      depth = Math.max(depth, open.length);
      if (tag === 'meta') addMeta(metas, attributes);
      else if (tag === 'html')
        found.language ??= attributes['lang'] ?? attributes['xml:lang'] ?? null;
      else if (tag === 'link' && attributes['rel']?.toLowerCase() === 'canonical')
        found.canonical ??= attributes['href'] ?? null;
      else if (tag === 'title' && found.title === '') raw = (text) => (found.title += text);
      else if (tag === 'script' && /^application\/ld\+json/i.test(attributes['type'] ?? '')) {
        jsonLd.push('');
        raw = (text) => jsonLd.push((jsonLd.pop() ?? '') + text);
      } else if (tag === 'template' && PLACE.test(attributes['id'] ?? '')) {
        const name = (attributes['id'] ?? '').slice(2);
        places.set(name, parent);
        lines.place(name);
      }
      if (!isSeen) return;
      if (part !== null) lines.beginPart(part);
      const isLink = tag === 'a' && /^[^#]/.test(attributes['href'] ?? '');
      const time = statedTime(tag, attributes);
      lines.open({ element, isLink, isAuthor: isAuthor(attributes), time, hiddenBy });
    },
    ontext(text) {
      raw?.(text);
      const around = open.at(-1);
      if (around?.isSeen !== false) lines.add(clean(text).text, around?.element.tag === 'pre');
    },
    onclosetag() {
      raw = null;
      const closed = open.pop();
      if (closed?.isSeen !== true) return;
      lines.close();
      if (closed.isPart) lines.endPart();
    },
  });
  for (let at = 0; at < html.length && depth <= MAX_DEPTH; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK));
  if (depth <= MAX_DEPTH) parser.end();
  alike.count();
  const seen = lines.seen();
  addUp(elements, seen);
  return { ...found, ...joined(seen), metas, jsonLd, whole: depth <= MAX_DEPTH };
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
