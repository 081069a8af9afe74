import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { currentTurn } from './turn.ts';

/**
 * A file of the site, as made in this build or published before; undefined where it has none.
 *
 * @param file relative to the site’s folder
 * @param sites the folders of sites to look in; the first that has it counts
 * @throws when it is not what it should be
 */
export async function readPublished<T>(
  file: string,
  schema: z.ZodType<T>,
  sites: readonly string[] = currentTurn().published,
): Promise<T | undefined> {
  const path = sites.map((site) => join(site, file)).find((each) => existsSync(each));
  if (path === undefined) return undefined;
  const { data, error } = schema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (error) throw new Error(`${path}: it does not fit: ${error.message}`);
  return data;
}
