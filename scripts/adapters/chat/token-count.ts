import { join } from 'node:path';
import { z } from 'astro/zod';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { jsonValue } from '../../text/json-value.ts';
import { readIfThere } from '../disk/if-there.ts';
import { writeWhole } from '../disk/write-whole.ts';

/** Counts the tokens used, in and out, by all runs that share a budget. */
export interface TokenCount {
  /** @throws InputError when the count is unknown; nothing may be spent then */
  total(): Promise<number>;
  add(tokens: number): Promise<void>;
}

const countSchema = z.strictObject({ tokens: z.int().nonnegative() });

/** The token count of one day, in a file of a folder, shared by all runs of the day. */
export function tokensOfDay(folder: string, day: string): TokenCount {
  const path = join(folder, `${day}.json`);
  const total = async () => {
    const bytes = await readIfThere(path);
    if (!bytes) return 0;
    const count = countSchema.safeParse(jsonValue(bytes.toString('utf8')));
    if (count.success) return count.data.tokens;
    const remedy = `write {"tokens":N} into it, where N is the usage that your provider reports for ${day} (UTC); or delete it, if there was none`;
    throw new InputError(
      path,
      'the count of used tokens is damaged, so the budget cannot be enforced',
      remedy,
    );
  };
  return {
    total,
    add: async (tokens) => {
      const sum = (await total()) + tokens;
      // Whole or not at all: a count cut off by a kill would stop the next run.
      await writeWhole(path, `${JSON.stringify({ tokens: sum })}\n`);
    },
  };
}
