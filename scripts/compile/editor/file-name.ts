/** The name under which an article is filed: its day, its publisher, its headline. */
import type { Header } from '../core/draft.ts';
import { slug } from '../core/identity.ts';

/** Of the whole name without its ending: a file's name is its article's id, and an id is part of a URL. */
const MAX_LENGTH = 72;

/** Such as `2023-03-22-daily-example-leaders-meet-in-the-north`; parts that nothing is known of are left out. */
export function fileNameOf({ published, publisher, title }: Header): string {
  const day = published?.precision === 'range' ? '' : (published?.value.slice(0, 10) ?? '');
  const name = [day, slug(publisher?.value ?? ''), slug(title.value)].filter(Boolean).join('-');
  return atWord(name, MAX_LENGTH) || 'article';
}

/** The first `length` characters, back to where a word ends. */
function atWord(name: string, length: number): string {
  if (name.length <= length) return name;
  return name.slice(0, name.lastIndexOf('-', length)).slice(0, length);
}
