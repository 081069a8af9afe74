import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { jsonValue } from '../../text/json-value.ts';
import { readIfThere } from '../disk/if-there.ts';

/** How many tokens were used, in and out, by all runs that share a budget. */
export interface TokenCount {
  /** @throws InputError when the count cannot be known: nothing may be spent then */
  total(): Promise<number>;
  add(tokens: number): Promise<void>;
}

const countSchema = z.strictObject({ tokens: z.int().nonnegative() });

/** The tokens of one day, kept in a file of a folder, so that all runs of a day share its budget. */
export function tokensOfDay(folder: string, day: string): TokenCount {
  const path = join(folder, `${day}.json`);
  const total = async () => {
    const bytes = await readIfThere(path);
    if (!bytes) return 0;
    const count = countSchema.safeParse(jsonValue(bytes.toString('utf8')));
    if (count.success) return count.data.tokens;
    const remedy = `write {"tokens":N} into it, N being what your provider says was used on ${day} (UTC); or remove it, if that was nothing`;
    throw new InputError(
      path,
      'the count of the tokens used is damaged, so the budget cannot be kept',
      remedy,
    );
  };
  return {
    total,
    add: async (tokens) => {
      const sum = (await total()) + tokens;
      await mkdir(folder, { recursive: true });
      // Whole or not at all: a count that a kill cut off would stop the next run.
      const temporary = `${path}.${randomUUID()}.new`;
      await writeFile(temporary, `${JSON.stringify({ tokens: sum })}\n`);
      await rename(temporary, path);
    },
  };
}
