import { outOf } from '../report/number-texts.ts';
import type { Room } from './describe-room.ts';
import { quantile } from '../quantile.ts';

/** The measures of each room, one row each. */
const MEASURES: Record<string, (room: Room) => string> = {
  files: ({ files }) => String(files.length),
  lines: ({ files }) => String(files.reduce((sum, { lines }) => sum + lines, 0)),
  'lines of a file: median, 95th percentile, longest': ({ files }) => spread(files),
  'longest file': ({ files }) => longest(files)?.path ?? '',
  functions: ({ functions }) => String(functions.length),
  "lines of a function's body: median, 95th percentile, longest": ({ functions }) => spread(functions),
  'longest function': ({ functions }) => {
    const { name = '', path = '' } = longest(functions) ?? {};
    return `${name} in ${path}`;
  },
  'exports with a docstring': ({ exports }) =>
    outOf([exports.filter(({ isDocumented }) => isDocumented).length, exports.length]),
  'folders of more than five files that have a README': ({ largeFolders }) =>
    outOf([largeFolders.filter(({ hasReadme }) => hasReadme).length, largeFolders.length]),
};

/** Returns the figures of the rooms: one row per measure, one column per room. */
export function roomRows(rooms: readonly Room[]): string[][] {
  return Object.entries(MEASURES).map(([measure, valueOf]) => [measure, ...rooms.map(valueOf)]);
}

function spread(of: readonly { lines: number }[]): string {
  const lengths = of.map(({ lines }) => lines);
  return [0.5, 0.95, 1].map((part) => quantile(lengths, part)).join(', ');
}

/** Returns the longest item; the first among equals. */
function longest<T extends { lines: number }>(of: readonly T[]): T | undefined {
  return of.toSorted((a, b) => b.lines - a.lines)[0];
}
