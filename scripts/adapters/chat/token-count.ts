import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { jsonValue } from '../../text/json-value.ts';

/** How many tokens were used, in and out, by all runs that share a budget. */
export interface TokenCount {
  total(): Promise<number>;
  add(tokens: number): Promise<void>;
}

const countSchema = z.strictObject({ tokens: z.int().nonnegative() });

/** The tokens of one day, kept in a file of a folder, so that all runs of a day share its budget. */
export function tokensOfDay(folder: string, day: string): TokenCount {
  const path = join(folder, `${day}.json`);
  const total = async () => {
    const text = await readFile(path, 'utf8').catch(() => '{"tokens":0}');
    const count = countSchema.safeParse(jsonValue(text));
    return count.success ? count.data.tokens : 0;
  };
  return {
    total,
    add: async (tokens) => {
      const sum = (await total()) + tokens;
      await mkdir(folder, { recursive: true });
      await writeFile(path, `${JSON.stringify({ tokens: sum })}\n`);
    },
  };
}
