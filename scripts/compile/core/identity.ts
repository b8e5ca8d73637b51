/** Ids that last: made from what does not change when texts are corrected or neighbours come and go. */
import { hash } from 'node:crypto';
import anyAscii from 'any-ascii';

/**
 * An article's id is its file's place: an edited text, a corrected headline or a new neighbour leaves it
 * as it is. A plain `name.txt` is its own id; any other path is made plain and told apart by its digest.
 */
export function articleId(path: string): string {
  const name = path.replace(/\.txt$/, '');
  if (name !== path && /^[a-z0-9][a-z0-9_-]{0,79}$/.test(name)) return name;
  return `${slug(path.replace(/\.\w+$/, '')).slice(0, 60)}-${digest(path).slice(0, 8)}`;
}

/** The id of what is known by its name alone; names of letters that have no sound have their digest. */
export function idOfName(name: string): string {
  return slug(name) || digest(name.normalize('NFC')).slice(0, 12);
}

/** Lower-case ASCII words joined by hyphens, other scripts as they sound; empty when nothing is left. */
export function slug(text: string): string {
  return anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** SHA-256 in hexadecimal. */
export function digest(text: string): string {
  return hash('sha256', text);
}
