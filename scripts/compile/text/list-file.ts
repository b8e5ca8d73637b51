/** Committed list files: a head of lines that begin with `#` (source, licence), then an entry a line. */

/** The lines of a list file; its head is the lines that begin with `#`. */
export function withoutHead(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  return lines.slice(lines.findIndex((line) => !line.startsWith('#')));
}
