import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The values of a file in JSON lines, gzipped where its name ends in `.gz`. */
export function readJsonLines(path: string): unknown[] {
  const raw = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(raw) : raw)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
