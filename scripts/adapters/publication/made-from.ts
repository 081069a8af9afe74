import { createHash } from 'node:crypto';
import type { Ingredients } from '../../../src/schemas/day-record.ts';
import { canonicalJson } from '../../text/canonical-json.ts';
import { addFiles } from '../disk/add-files.ts';
import { listFiles } from '../disk/list-files.ts';

/** What turns a snapshot into pages. Anything else of the project may change without a page changing. */
const PROGRAM = [
  'astro.config.mjs',
  'package-lock.json',
  'public/**',
  'src/**',
  'scripts/text/**',
  'scripts/pipeline/{digest,outcome,snapshot}/**',
  'scripts/adapters/site/**',
  'scripts/adapters/snapshot/pack-snapshot.ts',
];

/** The SHA-256 of the program that makes pages, in hexadecimal: of the names and bytes of its files. */
export async function hashProgram(project: string): Promise<string> {
  const hash = addFiles(createHash('sha256'), project, await listFiles(project, PROGRAM));
  return hash.digest('hex');
}

/** The SHA-256 of all that the pages of a day are made from, in hexadecimal. */
export const madeFrom = (ingredients: Ingredients): string => hashValue(ingredients);

/** The SHA-256 of plain data, in hexadecimal: of its canonical JSON. */
export const hashValue = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');
