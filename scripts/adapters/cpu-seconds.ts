import { readFileSync } from 'node:fs';

/** Clock ticks a second in `/proc`, the same on every Linux that Node runs on: man 2 sysconf, man 5 proc. */
const TICKS = 100;

/**
 * The CPU time, in seconds, that this process and its ended children have used. Children, such as the one that indexes the
 * search, are counted on Linux alone.
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000 + childSeconds();
}

function childSeconds(): number {
  if (process.platform !== 'linux') return 0;
  // The name of the program, in parentheses, may hold blanks; the times of ended children are fields 16 and 17.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}
