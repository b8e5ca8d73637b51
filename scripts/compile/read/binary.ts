/** Recognizes binary files by their first bytes and names the type, for editors who gave a file the wrong extension. */

const SIGNATURES: readonly [kind: string, prefix: string][] = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive or an Office document', 'PK\x03\x04'],
  ['an old Office document', '\xd0\xcf\x11\xe0'],
  ['an RTF document', '{\\rtf'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a gzip archive', '\x1f\x8b'],
  ['a program', '\x7fELF'],
  ['a property list', 'bplist'],
  ['a SQLite database', 'SQLite format 3\0'],
];

export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  return SIGNATURES.find(([, prefix]) => head.startsWith(prefix))?.[0] ?? null;
}
