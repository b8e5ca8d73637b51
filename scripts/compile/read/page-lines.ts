/** A page's visible text, laid out in lines as its elements come and go. */
import type { LineKind } from '../core/draft.ts';

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
  li: 'list-item',
  blockquote: 'quote',
};

interface LaidOut {
  start: number;
  kind: LineKind | null;
  /** Characters, and those of them that are links. */
  length: number;
  linked: number;
}

/** Text as a browser lays it out: white space is one blank, a block begins a line. */
export class PageLines {
  text = '';
  /** What the next word needs before it. */
  #breaks = 0;
  #blank = false;
  /** Open elements that say what their lines are, innermost last. */
  #kinds: LineKind[] = [];
  /** Open anchors: does each lead to another page? */
  #links: boolean[] = [];
  #lines: LaidOut[] = [];

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.#break(tag);
    if (tag === 'q') this.add('“', false);
    if (tag === 'td' || tag === 'th') this.#blank = true;
    if (tag === 'a') this.#links.push(/^[^#]/.test(attributes['href'] ?? ''));
    const kind = Object.hasOwn(KINDS, tag) ? KINDS[tag] : undefined;
    if (kind) this.#kinds.push(kind);
  }

  close(tag: string): void {
    if (tag === 'q') this.text += '”';
    this.#break(tag);
    if (tag === 'a') this.#links.pop();
    if (Object.hasOwn(KINDS, tag)) this.#kinds.pop();
  }

  add(text: string, asPrinted: boolean): void {
    const words = asPrinted ? text : text.replace(/\s+/g, ' ');
    const bare = words.trim();
    if (bare === '') {
      this.#blank ||= words !== '';
      return;
    }
    const beginsLine = this.text === '' || this.#breaks > 0;
    if (this.text !== '' && this.#breaks > 0) this.text += '\n'.repeat(this.#breaks);
    else if (this.#blank || /^\s/.test(words)) this.text += this.text === '' ? '' : ' ';
    if (beginsLine) this.#begin();
    this.text += bare;
    this.#count(bare.length);
    this.#breaks = 0;
    this.#blank = /\s$/.test(words);
  }

  /** A list item or heading that is a link from end to end leads elsewhere: it is no part of the article. */
  markup(): ReadonlyMap<number, LineKind> {
    const marked = this.#lines.flatMap(({ start, kind, length, linked }) =>
      kind === null ? [] : [[start, linked === length ? 'boilerplate' : kind] as const],
    );
    return new Map(marked);
  }

  #begin(): void {
    const kind = this.#kinds.at(-1) ?? null;
    this.#lines.push({ start: this.text.length, kind, length: 0, linked: 0 });
  }

  #count(length: number): void {
    const line = this.#lines.at(-1);
    if (line === undefined) return;
    line.length += length;
    if (this.#links.includes(true)) line.linked += length;
  }

  #break(tag: string): void {
    this.#breaks = Math.max(this.#breaks, Object.hasOwn(BREAKS, tag) ? (BREAKS[tag] ?? 0) : 0);
  }
}
