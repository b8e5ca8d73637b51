/** CSV (RFC 4180) for spreadsheets: a header, CRLF, and no cell that a spreadsheet would run as a formula. */
import type { RecordWriter } from './feed/feed.ts';

export const csv: RecordWriter = {
  open: (feed) => row(feed.fields),
  item: (record) => row(Object.values(record).map(cellText)),
  between: '',
  close: () => '',
};

/** What makes Excel, LibreOffice or Sheets read a cell as a formula, after blanks too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

function row(cells: string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  const plain = text.replaceAll('\0', '');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",;\t\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What of a value stands for the whole of it in a cell: a name, a text, a reason, a snippet's pieces of text. */
const TELLING = ['name', 'text', 'reason'] as const;

/** One value as one cell: several joined where each can be told in a word, else as JSON. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every(isTold)) return value.map(cellText).join('; ');
  if (typeof value !== 'object') return String(value);
  if ('pieces' in value && Array.isArray(value.pieces)) return value.pieces.map(cellText).join('');
  const telling = TELLING.find((name) => name in value);
  if (telling !== undefined) return cellText(Reflect.get(value, telling));
  return JSON.stringify(value);
}

function isTold(value: unknown): boolean {
  return typeof value !== 'object' || value === null || TELLING.some((name) => name in value);
}
