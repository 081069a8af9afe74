import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';

/** The folder of the site as published so far. */
const PUBLISHED = process.env.OVERVIEW_PUBLISHED ?? 'dist';

/**
 * A file of the site as published so far; undefined where it has none.
 *
 * @param file relative to the site’s folder
 * @throws when it is not what it should be
 */
export async function readPublished<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const path = join(PUBLISHED, file);
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const { data, error } = schema.safeParse(JSON.parse(json));
  if (error) throw new Error(`${path}: it does not fit: ${error.message}`);
  return data;
}
