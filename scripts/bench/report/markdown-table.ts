import type { FigureTable } from './figures.ts';

/** Returns a Markdown table, its columns padded to one width as Prettier pads them. */
export function markdownTable({ columns, rows }: FigureTable): string {
  const lines = [columns, ...rows].map((cells) => cells.map(toCell));
  const widths = columns.map((_, place) => Math.max(3, ...lines.map((cells) => cells[place]?.length ?? 0)));
  const toLine = (cells: readonly string[]): string =>
    `| ${cells.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = lines;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(toLine).join('\n');
}

function toCell(text: string): string {
  return text
    .replaceAll('|', String.raw`\|`)
    .replace(/\s+/g, ' ')
    .trim();
}
