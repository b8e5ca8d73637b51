/** Texts that the editor names by their first words. */

/** Whether a text begins with these words, whatever its blanks, line breaks and the form of its quotation marks. */
export function beginsWith(text: string, words: string): boolean {
  return plain(text).startsWith(plain(words));
}

function plain(text: string): string {
  return text
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}
