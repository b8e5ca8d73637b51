/**
 * The 32-bit FNV-1a hash of a text's UTF-16 code units. For keys and checks where a collision does little harm; it
 * does not withstand deliberate collisions.
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
