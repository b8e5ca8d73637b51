/**
 * Tags and comments that scrapers leave in plain text. Only what HTML knows and what is whole: a start tag with its
 * end tag, one that needs none, one with attributes, an end tag; a start tag alone where it is written as markup is,
 * right before a word. "a < b", "List<String>" and "the <b> tag" are text.
 */
import { BREAKS } from './page-lines.ts';
import type { RemovedRange } from './remove-ranges.ts';

/** https://html.spec.whatwg.org/#elements-3, the obsolete ones of its section 16.2, and Word's <o:p>. */
const ELEMENTS = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img
input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript o:p object ol
optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source
span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u
ul var video wbr`.split(/\s/),
);

/** Start tags that are whole without an end tag or attributes. */
const ALONE = new Set('br dd dt hr li p td th tr wbr'.split(' '));

/** What is no text up to its end. */
const ENCLOSED: Readonly<Record<string, RegExp>> = {
  '<!--': /-->/g,
  script: /<\/script\s*>/gi,
  style: /<\/style\s*>/gi,
};

/** What a tag stands for, where that is not nothing. */
const KEPT: Readonly<Record<string, string>> = { q: '“', '/q': '”', td: ' ', th: ' ' };

const CDATA = '<![cdata[';
const CDATA_END = ']]>';

const ATTRIBUTE = /\s+[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?/.source;
const MARK = new RegExp(
  `(<!--|<!\\[CDATA\\[|\\]\\]>)|<(/?[a-z][a-z\\d:]*)((?:${ATTRIBUTE}){0,100})\\s*/?>`,
  'gi',
);

interface Mark extends RemovedRange {
  /** As it is printed between its brackets, in lower case, without attributes: `b`, `/b`. */
  name: string;
  attributes: string;
}

/** In the order of the text. */
export function residualTags(text: string): RemovedRange[] {
  const found: RemovedRange[] = [];
  /** Start tags whose end tag has not come yet, innermost last. */
  const open = new Map<string, Mark[]>();
  const endAfter = searchIn(text);
  let mark = markFrom(text, 0);
  while (mark !== null) {
    const { name, attributes } = mark;
    const enclosure = Object.hasOwn(ENCLOSED, name) ? ENCLOSED[name] : undefined;
    const enclosed = enclosure ? endAfter(enclosure, mark.end) : null;
    const ended = startOf(name);
    if (enclosed !== null) {
      found.push({ ...mark, end: enclosed });
    } else if (ended !== null) {
      const opening = open.get(ended)?.pop();
      if (opening) found.push(opening);
      if (opening || ELEMENTS.has(ended)) found.push(mark);
    } else if (ELEMENTS.has(name) && (attributes === '' ? ALONE.has(name) : hasValue(attributes))) {
      found.push(mark);
    } else if (attributes === '' && (ELEMENTS.has(name) || name === CDATA)) {
      const waiting = open.get(name) ?? [];
      waiting.push(mark);
      open.set(name, waiting);
    }
    mark = markFrom(text, enclosed ?? mark.end);
  }
  open.delete(CDATA);
  const alone = [...open.values()].flat().filter((mark) => isBeforeWord(mark, text));
  return [...found, ...alone].sort((a, b) => a.start - b.start);
}

function isBeforeWord({ start, end }: Mark, text: string): boolean {
  const beginsWord = start === 0 || /[\s>("“‘«]/.test(text.charAt(start - 1));
  return beginsWord && /[\p{L}\p{N}<(“‘«¿¡$€£]/u.test(text.charAt(end));
}

function markFrom(text: string, from: number): Mark | null {
  MARK.lastIndex = from;
  const match = MARK.exec(text);
  if (match === null) return null;
  const [printed, delimiter, tag, attributes = ''] = match;
  const name = (delimiter ?? tag ?? '').toLowerCase();
  const element = name.replace('/', '');
  return {
    start: match.index,
    end: match.index + printed.length,
    breaks: Object.hasOwn(BREAKS, element) ? (BREAKS[element] ?? 0) : 0,
    kept: Object.hasOwn(KEPT, name) ? (KEPT[name] ?? '') : '',
    name,
    attributes,
  };
}

/** "if a <b and c> d" has none. */
function hasValue(attributes: string): boolean {
  return attributes.includes('=');
}

/** The name of the start tag that an end belongs to; null when it is none. */
function startOf(name: string): string | null {
  if (name === CDATA_END) return CDATA;
  return name.startsWith('/') ? name.slice(1) : null;
}

/** Finds the end of the next match. A pattern that was not found is not searched again, so the cost is one pass. */
function searchIn(text: string): (pattern: RegExp, from: number) => number | null {
  const missing = new Set<RegExp>();
  return function endAfter(pattern, from) {
    if (missing.has(pattern)) return null;
    pattern.lastIndex = from;
    if (pattern.test(text)) return pattern.lastIndex;
    missing.add(pattern);
    return null;
  };
}
