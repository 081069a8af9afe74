import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { parseJsonLines } from '../pipeline/snapshot/parse-records.ts';

/**
 * Returns the values of a JSON Lines file, gzipped where its name ends in `.gz`.
 * @throws InputError naming file and line of the first that is not JSON, or that the schema rejects
 */
export function readJsonLines(path: string): unknown[];
export function readJsonLines<T>(path: string, schema: z.ZodType<T>): T[];
export function readJsonLines(path: string, schema: z.ZodType = z.unknown()): unknown[] {
  const raw = readFileSync(path);
  try {
    return parseJsonLines(path.endsWith('.gz') ? gunzipSync(raw) : raw, path, schema);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.where, error.what, 'correct the line, or get the file again', {
      cause: error,
    });
  }
}
