import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Returns the values of a JSON Lines file, gzipped where its name ends in `.gz`. */
export function readJsonLines(path: string): unknown[] {
  const raw = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(raw) : raw)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
