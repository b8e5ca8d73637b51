/** A saved page, read once from start to end: its visible text in lines, and what its markup says of it. */
import { Parser } from 'htmlparser2';
import type { LineKind } from '../core/draft.ts';
import { clean } from './clean.ts';
import { PageLines } from './page-lines.ts';

export interface HtmlPage {
  /** As a reader sees it, a line for each block; without what the markup itself calls navigation. */
  text: string;
  /** What its markup says of a line, by the line's offset. */
  markup: ReadonlyMap<number, LineKind>;
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
  elements: number;
  depth: number;
  /** False when elements are nested so deep that the rest was not read. */
  whole: boolean;
}

/** Not text, or not for reading: form controls, navigation, what scripts fill in. */
const UNSEEN = new Set(
  'audio button canvas datalist dialog embed head iframe input map math meter nav noscript object option progress rp rt script select style svg template textarea video'.split(
    ' ',
  ),
);

/** The parser's time goes with the square of the depth; browsers stop at 512. Looked at after each chunk. */
const DEEPEST = 1000;
const CHUNK = 1 << 16;

type Attributes = Readonly<Record<string, string>>;

export function readPage(html: string): HtmlPage {
  const lines = new PageLines();
  const metas = new Map<string, string[]>();
  const jsonLd: string[] = [];
  const found = { title: '', language: null as string | null, canonical: null as string | null };
  const open: { tag: string; unseen: boolean }[] = [];
  let elements = 0;
  let depth = 0;
  /** Takes an element's raw text: of <title> and JSON-LD. */
  let raw: ((text: string) => void) | null = null;

  const parser = new Parser({
    onopentag(tag, attributes) {
      const unseen = open.at(-1)?.unseen || isUnseen(tag, attributes);
      open.push({ tag, unseen });
      elements++;
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
      }
      if (!unseen) lines.open(tag, attributes);
    },
    ontext(text) {
      raw?.(text);
      if (open.at(-1)?.unseen !== true) lines.add(clean(text).text, open.at(-1)?.tag === 'pre');
    },
    onclosetag(tag) {
      raw = null;
      if (open.pop()?.unseen !== true) lines.close(tag);
    },
  });
  for (let at = 0; at < html.length && depth <= DEEPEST; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK));
  if (depth <= DEEPEST) parser.end();
  return {
    ...found,
    text: lines.text,
    markup: lines.markup(),
    metas,
    jsonLd,
    elements,
    depth,
    whole: depth <= DEEPEST,
  };
}

function isUnseen(tag: string, attributes: Attributes): boolean {
  return (
    UNSEEN.has(tag) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    attributes['role'] === 'navigation' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')
  );
}

function addMeta(metas: Map<string, string[]>, attributes: Attributes): void {
  const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'];
  const content = attributes['content']?.trim();
  if (!name || !content) return;
  const key = name.toLowerCase();
  metas.set(key, [...(metas.get(key) ?? []), content]);
}
