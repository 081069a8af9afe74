import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_FOLDER } from '../adapters/project-folder.ts';
import { describeRoom, README_NAMES, type Room } from './code/describe-room.ts';
import { findCycles } from './code/find-cycles.ts';
import { roomRows } from './code/room-rows.ts';
import { ownImportsOf, readCode } from './code/source-files.ts';
import type { Figures } from './report/figures.ts';
import { type Print, runBench } from './report/run-bench.ts';

const ROOMS = ['scripts', 'src', 'tests'];

/**
 * Measures the project's own code: lengths of files and functions, documentation, and import cycles. `--missing` names
 * the exports without a docstring and the large folders without a README.
 */
function benchCode(print: Print): Figures {
  const { values } = parseArgs({ options: { missing: { type: 'boolean', default: false } } });
  const sources = readCode(['ts', 'mjs', 'astro']);
  const hasReadme = (folder: string): boolean =>
    README_NAMES.some((name) => existsSync(join(PROJECT_FOLDER, folder, name)));
  const rooms = ROOMS.map((name) => describeRoom(name, sources, hasReadme));
  const cycles = findCycles(new Map(sources.map((file) => [file.path, ownImportsOf(file)])));
  const rows = roomRows(rooms);
  for (const [measure, ...cells] of rows)
    print(`${measure}: ${cells.map((cell, place) => `${ROOMS[place]} ${cell}`).join('; ')}`);
  const importLine = `Cycles of imports in all three: ${cycles.length}.`;
  print(importLine);
  for (const cycle of cycles) print(`  ${cycle.join(', ')}`);
  if (values.missing) rooms.flatMap(missingIn).forEach(print);
  return {
    command: 'code',
    fittedOn: 'nothing',
    tables: [{ columns: ['TypeScript, JavaScript and Astro', ...ROOMS], rows }],
    notes: [
      'A function is one whose body stands in braces. An export is what a module declares and exports under a name.',
      importLine,
    ],
  };
}

function missingIn({ exports, largeFolders }: Room): string[] {
  return [
    ...exports
      .filter(({ isDocumented }) => !isDocumented)
      .map(({ path, name }) => `no docstring: ${path}: ${name}`),
    ...largeFolders
      .filter(({ hasReadme }) => !hasReadme)
      .map(({ path, files }) => `no README: ${path}, ${files} files`),
  ];
}

await runBench(benchCode);
