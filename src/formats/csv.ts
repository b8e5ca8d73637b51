/** CSV (RFC 4180) with a header row, and without cells that a spreadsheet would run as formulas. */
import type { RecordWriter } from './feed/feed.ts';

export const csv: RecordWriter = {
  open: ({ fields, byteOrderMark }) =>
    (byteOrderMark ? '\ufeff' : '') + row(fields.flatMap(columnsOf)),
  item: (record) => row(Object.entries(record).flatMap(cellsOf)),
  separator: '',
  close: () => '',
};

/** The start of a formula in Excel, LibreOffice or Sheets, also after spaces. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** The fields of which a table has two columns: the name, and the id by which tables are joined. */
const ID_MEMBERS: ReadonlyMap<string, string> = new Map([
  ['speaker', 'entityId'],
  ['publisher', 'id'],
]);

function columnsOf(field: string): string[] {
  return ID_MEMBERS.has(field) ? [field, `${field}Id`] : [field];
}

function cellsOf([field, value]: [string, unknown]): string[] {
  const member = ID_MEMBERS.get(field);
  if (member === undefined) return [cellText(value)];
  const isObject = typeof value === 'object' && value !== null;
  return [cellText(value), isObject ? cellText(Reflect.get(value, member)) : ''];
}

function row(cells: string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  const plain = text.replaceAll('\0', '');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",;\t\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The members that can represent an object in a cell. */
const LABEL_MEMBERS = ['name', 'text', 'reason'] as const;

/** A value as text: labels if there are any, those of an array joined, else JSON. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every(hasLabel)) return value.map(cellText).join('; ');
  if (typeof value !== 'object') return String(value);
  if ('pieces' in value && Array.isArray(value.pieces)) return value.pieces.map(cellText).join('');
  const label = LABEL_MEMBERS.find((name) => name in value);
  if (label !== undefined) return cellText(Reflect.get(value, label));
  return JSON.stringify(value);
}

function hasLabel(value: unknown): boolean {
  return typeof value !== 'object' || value === null || LABEL_MEMBERS.some((name) => name in value);
}
