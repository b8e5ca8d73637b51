/** Committed list files: a head of lines that begin with `#` (source, licence), then an entry a line. */

/** The entries of a list file: its lines without the head. */
export function withoutHead(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  const head = lines.findIndex((line) => !line.startsWith('#'));
  return head < 0 ? [] : lines.slice(head);
}
