import type { DataField } from './fields.ts';

/** The value of a cell. */
type Cell = string | number | boolean | null | undefined;

/**
 * Where a spreadsheet could begin to read a formula: at the start of a cell, and after what starts a new one where another
 * separator is taken for the comma; white space, quotation marks and invisible signs in between are skipped by some.
 * The signs are those of OWASP's "CSV Injection", with their full-width forms.
 */
const FORMULA = /(?<=^|[;|\t\r\n])(?=[\s"'\p{Cf}]*[=+\-@＝＋－＠])/gu;

/** What keeps a cell from being read as a formula. */
const GUARD = "'";

/**
 * Rows as CSV (RFC 4180): a header, lines that end in CRLF, cells in quotation marks where they need them; UTF-8. Text that
 * a spreadsheet could read as a formula gets an apostrophe before it. Null is an empty cell.
 */
export function writeCsv(
  fields: readonly Pick<DataField, 'name'>[],
  rows: readonly Readonly<Record<string, Cell>>[],
): string {
  const names = fields.map(({ name }) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => cellOf(row[name])))];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cellOf(value: Cell): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value);
  const text = value.replaceAll(FORMULA, GUARD);
  return /[",;|\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
