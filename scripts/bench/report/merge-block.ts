import { InputError } from '../../pipeline/outcome/input-error.ts';
import type { FigureTable, Measurement } from './figures.ts';
import { markdownTable } from './markdown-table.ts';
import { originLine, type Provenance } from './render-figures.ts';

/** A table in Markdown: lines that begin with a bar. */
const TABLE = /(?:^\|.*$\n?)+/gm;

/**
 * Returns the block of a benchmark in which only some cells were measured: those take the place of the ones before, and a line
 * says of which rows and columns they are.
 * @param path the path of the document, for the message
 * @param block the block as it stands
 * @throws InputError when the block has not the tables and columns that were measured, or lacks a row of which not all is measured
 */
export function mergeBlock(
  path: string,
  block: string,
  measurement: Measurement,
  provenance: Provenance,
): string {
  const left = [...measurement.figures.tables];
  const merged = block.replace(TABLE, (text) => {
    const before = parsed(text);
    const at = left.findIndex(({ columns }) => columns.join('|') === before.columns.join('|'));
    const [measured] = at < 0 ? [] : left.splice(at, 1);
    return measured === undefined ? text : `${markdownTable(withCells(path, before, measured))}\n`;
  });
  if (left.length > 0)
    throw new InputError(path, 'it has other tables than were measured', 'measure all of it');
  const again = `Measured again: ${measurement.figures.tables.map(cellsIn).join('; ')}. ${originLine(measurement, provenance)}`;
  const [first = '', ...rest] = merged.trim().split('\n\n');
  return [first, again, ...rest].join('\n\n');
}

function parsed(text: string): FigureTable {
  const [columns = [], , ...rows] = text.trimEnd().split('\n').map(cellsOf);
  return { columns, rows };
}

/** The cells of a line; a bar in a cell is written with a backslash. */
const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));

/** The rows before with the measured cells, then the rows that are new, of which every cell must be measured. */
function withCells(path: string, before: FigureTable, { rows }: FigureTable): FigureTable {
  const added = rows.filter(([name]) => !before.rows.some(([own]) => own === name));
  const partial = added.find((row) => row.some((cell) => cell === ''));
  if (partial) throw new InputError(path, `it has no row ${partial[0]}`, 'measure all of it');
  const kept = before.rows.map((row) => {
    const measured = rows.find(([name]) => name === row[0]) ?? [];
    return row.map((cell, place) => measured[place] || cell);
  });
  return { columns: before.columns, rows: [...kept, ...added] };
}

/** The rows and columns of which a table has cells. */
function cellsIn({ columns, rows }: FigureTable): string {
  const named = columns.filter((_, place) => place > 0 && rows.some((row) => row[place]));
  return `${named.join(', ')} of ${rows.map(([name]) => name).join(', ')}`;
}
