/** Stable ids: derived from what does not change when a text is corrected or other articles come and go. */
import { hash } from 'node:crypto';
import anyAscii from 'any-ascii';

/**
 * An article's id comes from its file's path, so editing the text, correcting the headline or adding other files does
 * not change it. A plain `name.txt` gives `name`; any other path gives a slug with a digest to keep it unique.
 */
export function articleId(path: string): string {
  const name = path.replace(/\.txt$/, '');
  if (name !== path && /^[a-z0-9][a-z0-9_-]{0,79}$/.test(name)) return name;
  return `${slug(path.replace(/\.\w+$/, '')).slice(0, 60)}-${digest(path).slice(0, 8)}`;
}

/** The id of something known only by its name; a name that cannot be transliterated gets a digest instead. */
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
