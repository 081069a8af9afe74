import { createHash } from 'node:crypto';
import { appendFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { consola } from 'consola';
import { jsonValue } from '../../text/json-value.ts';
import { spareWrites } from '../disk/spare-writes.ts';
import { readIfThere } from '../disk/if-there.ts';
import type { TranslationMemory, TranslationOrigin } from '../../pipeline/gather/translate/translator.ts';

const lineSchema = z.strictObject({ of: z.string(), english: z.string() });

/**
 * A translation memory in a folder: a file of JSON lines for each engine, version and language, one line per text,
 * keyed by its SHA-256. Lines are only appended, so a line cut off by a kill or a full disk loses only itself.
 * @param notify called once if the disk takes nothing more; texts are then remembered only as long as the run lasts
 */
export function diskMemory(
  folder: string,
  notify = (what: string): void => consola.warn(what),
): TranslationMemory {
  const spare = spareWrites(notify, 'without keeping its translations');
  const files = new Map<string, Promise<Map<string, string>>>();
  const pathOf = ({ engine, version, language }: TranslationOrigin) =>
    join(folder, `${language}-${digest(`${engine}\n${version}`).slice(0, 16)}.jsonl`);
  const textsOf = (path: string) => {
    const known = files.get(path) ?? readTexts(path);
    files.set(path, known);
    return known;
  };
  return {
    read: async (origin, text) => (await textsOf(pathOf(origin))).get(digest(text)),
    write: async (origin, texts) => {
      const path = pathOf(origin);
      const known = await textsOf(path);
      const lines = [...texts].map(([text, english]) => {
        const of = digest(text);
        known.set(of, english);
        return `${JSON.stringify({ of, english })}\n`;
      });
      await spare(path, async () => {
        await mkdir(dirname(path), { recursive: true });
        // Start with a line feed, to end any line that a kill cut off.
        await appendFile(path, `\n${lines.join('')}`);
      });
    },
  };
}

async function readTexts(path: string): Promise<Map<string, string>> {
  const text = (await readIfThere(path))?.toString('utf8') ?? '';
  return new Map(
    text.split('\n').flatMap((line) => {
      const parsed = lineSchema.safeParse(jsonValue(line));
      return parsed.success ? [[parsed.data.of, parsed.data.english] as const] : [];
    }),
  );
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
