import { createHash } from 'node:crypto';
import { appendFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { consola } from 'consola';
import { jsonValue } from '../../text/json-value.ts';
import { listIfThere, readIfThere } from '../disk/if-there.ts';
import { spareWrites } from '../disk/spare-writes.ts';
import {
  memoryKey,
  type TranslationMemory,
  type TranslationOrigin,
} from '../../pipeline/gather/translate/translator.ts';

const lineSchema = z.strictObject({ of: z.string(), english: z.string() });

/** The line of a file that says whose translations it has. */
const originSchema = z.strictObject({ engine: z.string(), version: z.string(), language: z.string() });

/** What a file holds: its English by the hash of the text, and whose it is, if it says so. */
interface Kept {
  english: Map<string, string>;
  origin: TranslationOrigin | undefined;
}

/**
 * A translation memory in a folder: a file of JSON lines for each engine, version and language, which one line names,
 * and one line per text, keyed by its SHA-256. Lines are only appended, so a line cut off by a kill or a full disk
 * loses only itself.
 * @param notify called once if the disk takes nothing more; texts are then remembered only as long as the run lasts
 */
export const diskMemory = (
  folder: string,
  notify = (what: string): void => consola.warn(what),
): TranslationMemory => new DiskMemory(folder, spareWrites(notify, 'without keeping its translations'));

class DiskMemory implements TranslationMemory {
  readonly #folder: string;
  readonly #spare: ReturnType<typeof spareWrites>;
  readonly #files = new Map<string, Promise<Kept>>();

  constructor(folder: string, spare: ReturnType<typeof spareWrites>) {
    this.#folder = folder;
    this.#spare = spare;
  }

  async read(origin: TranslationOrigin, text: string): Promise<string | undefined> {
    return (await this.#keptIn(this.#pathOf(origin))).english.get(digest(memoryKey(origin, text)));
  }

  async write(origin: TranslationOrigin, texts: ReadonlyMap<string, string>): Promise<void> {
    const path = this.#pathOf(origin);
    const kept = await this.#keptIn(path);
    const lines = [...texts].map(([text, english]) => {
      const of = digest(memoryKey(origin, text));
      kept.english.set(of, english);
      return `${JSON.stringify({ of, english })}\n`;
    });
    if (kept.origin === undefined) {
      const { engine, version, language } = origin;
      kept.origin = { engine, version, language };
      lines.unshift(`${JSON.stringify(kept.origin)}\n`);
    }
    await this.#spare(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      // Start with a line feed, to end any line that a kill cut off.
      await appendFile(path, `\n${lines.join('')}`);
    });
  }

  async versions(engine: string, language: string): Promise<string[]> {
    const isOwn = (name: string) =>
      name.startsWith(`${language}-`) && FILE.test(name.slice(language.length + 1));
    const names = ((await listIfThere(this.#folder)) ?? []).filter(isOwn);
    const kept = await Promise.all(names.map((name) => this.#keptIn(join(this.#folder, name))));
    const own = kept.flatMap(({ origin }) => origin ?? []);
    return own
      .filter((each) => each.engine === engine && each.language === language)
      .map(({ version }) => version)
      .sort((a, b) => BY_NUMBERS.compare(b, a));
  }

  #pathOf({ engine, version, language }: TranslationOrigin): string {
    const name = `${language}-${digest(`${engine}\n${version}`).slice(0, 16)}.jsonl`;
    return join(this.#folder, name);
  }

  #keptIn(path: string): Promise<Kept> {
    const known = this.#files.get(path) ?? readKept(path);
    this.#files.set(path, known);
    return known;
  }
}

/** The name of a file after its language. */
const FILE = /^[0-9a-f]{16}\.jsonl$/;

/** Sorts versions by the numbers in them. */
const BY_NUMBERS = new Intl.Collator('en', { numeric: true });

async function readKept(path: string): Promise<Kept> {
  const text = (await readIfThere(path))?.toString('utf8') ?? '';
  const kept: Kept = { english: new Map(), origin: undefined };
  for (const line of text.split('\n')) {
    const value = jsonValue(line);
    const parsed = lineSchema.safeParse(value);
    if (parsed.success) kept.english.set(parsed.data.of, parsed.data.english);
    else kept.origin ??= originSchema.safeParse(value).data;
  }
  return kept;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
