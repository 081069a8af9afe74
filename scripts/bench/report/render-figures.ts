import type { Measurement } from './figures.ts';
import { markdownTable } from './markdown-table.ts';

/** Where and when figures were measured, in words. */
export interface Provenance {
  /** For example "26 November 2026". */
  date: string;
  /** The version of the project and its commit. */
  version: string;
  /** For example "24.21.0". */
  node: string;
  /** Processor, cores and memory. */
  machine: string;
}

/** Returns the provenance of figures in one line. */
export function originLine(
  { figures: { command, fittedOn }, cpuSeconds }: Measurement,
  { date, version, node, machine }: Provenance,
): string {
  return [
    `\`npm run bench -- ${command}\`, ${date}, ${version}, Node ${node}, ${machine}; ${cpuText(cpuSeconds)} of CPU`,
    `time. Fitted on: ${fittedOn}.`,
  ].join(' ');
}

/** Returns the figures of a benchmark in Markdown: a line with their provenance, the tables, and the notes. */
export function renderFigures(measurement: Measurement, provenance: Provenance): string {
  const { tables, notes } = measurement.figures;
  const shown = tables.flatMap((table) => [
    ...(table.title === undefined ? [] : [`${table.title}:`]),
    markdownTable(table),
  ]);
  return [
    originLine(measurement, provenance),
    ...shown,
    ...(notes.length > 0 ? [notes.join('\n')] : []),
  ].join('\n\n');
}

/** Two significant figures are enough: the next run gives others. */
function cpuText(seconds: number): string {
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${seconds.toFixed(0)} s`;
}
