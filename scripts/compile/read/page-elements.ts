/** The elements of a page, and what of its text stands in each. */
import type { PageElement, PageLine, StatedTime } from '../core/draft.ts';
import { isProse } from '../text/prose.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Names longer than this are a framework's: their beginning says what there is to say. */
const MAX_ATTRIBUTE_LENGTH = 200;

export function pageElement(
  tag: string,
  parent: PageElement | null,
  attributes: Attributes,
): PageElement {
  return {
    tag,
    parent,
    classAndId: `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(
      0,
      MAX_ATTRIBUTE_LENGTH,
    ),
    itemprop: attributes['itemprop'] ?? '',
    role: attributes['role'] ?? '',
    length: 0,
    linked: 0,
    prose: 0,
    lines: 0,
    alike: 1,
  };
}

/** Not text, or not for reading: form controls, navigation, what scripts fill in. */
const UNSEEN = new Set(
  'audio button canvas datalist dialog embed head iframe input map math meter nav noscript object option progress rp rt script select style svg template textarea video'.split(
    ' ',
  ),
);

export function isUnseen(tag: string, attributes: Attributes): boolean {
  return UNSEEN.has(tag) || attributes['role'] === 'navigation';
}

/** What a <head> may hold. Anything else begins the body: https://html.spec.whatwg.org/#parsing-main-inhead */
const IN_HEAD = new Set(
  'base basefont bgsound link meta noframes noscript script style template title'.split(' '),
);

export function endsHead(tag: string): boolean {
  return !IN_HEAD.has(tag);
}

export function isHidden(attributes: Attributes): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(attributes['style'] ?? '')
  );
}

const AUTHOR = /(?:(?<![a-z])a|A)uthors?(?![a-z])|(?:(?<![a-z])b|B)yline(?![a-z])/;

/** A page about an author: "/author/jane-roe", "/blog/contributors/jane". */
const AUTHOR_PAGE = /\/(?:authors?|contributors?|columnists?)\/[^/]/i;

/** rel="author" (https://html.spec.whatwg.org/#link-type-author), itemprop, a class that says so, or a link to their page. */
export function isAuthor(attributes: Attributes): boolean {
  const start = (name: string) => (attributes[name] ?? '').slice(0, MAX_ATTRIBUTE_LENGTH);
  return (
    ['rel', 'itemprop', 'class', 'id'].some((name) => AUTHOR.test(start(name))) ||
    AUTHOR_PAGE.test(start('href'))
  );
}

/** https://html.spec.whatwg.org/#the-time-element, with what `itemprop` or `pubdate` say of it. */
export function statedTime(tag: string, attributes: Attributes): StatedTime | null {
  const value = attributes['datetime']?.trim();
  if (tag !== 'time' || !value) return null;
  const said = `${attributes['itemprop'] ?? ''} ${attributes['class'] ?? ''}`;
  if (/modified|updated/i.test(said)) return { value, role: 'modified' };
  const isPublished = 'pubdate' in attributes || /publish/i.test(said);
  return { value, role: isPublished ? 'published' : null };
}

/** Counts the siblings with the same tag and class, as elements open. */
export class SiblingCounts {
  #counts = new Map<PageElement, Map<string, PageElement[]>>();

  add(element: PageElement): void {
    const { parent } = element;
    if (parent === null) return;
    const beside = this.#counts.get(parent) ?? new Map<string, PageElement[]>();
    this.#counts.set(parent, beside);
    const sign = `${element.tag} ${element.classAndId}`;
    const alike = beside.get(sign) ?? [];
    alike.push(element);
    beside.set(sign, alike);
  }

  count(): void {
    for (const beside of this.#counts.values())
      for (const alike of beside.values())
        for (const element of alike) element.alike = alike.length;
  }
}

/**
 * Adds the lines to their elements, and each element to the one around it.
 * @param elements each after the one around it
 */
export function addUp(
  elements: readonly PageElement[],
  lines: readonly (PageLine & { text: string })[],
): void {
  for (const { element, length, linked, text } of lines) {
    element.length += length;
    element.linked += linked;
    element.lines += 1;
    if (isProse(text)) element.prose += length;
  }
  for (const { parent, length, linked, lines, prose } of elements.toReversed()) {
    if (parent === null) continue;
    parent.length += length;
    parent.linked += linked;
    parent.lines += lines;
    parent.prose += prose;
  }
}
