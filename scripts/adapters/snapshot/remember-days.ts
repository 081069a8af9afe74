import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { articleSchema } from '../../../src/schemas/article.ts';
import type { Day } from '../../../src/schemas/day.ts';
import { ledgerLineSchema } from '../../../src/schemas/ledger.ts';
import { type Memory, REMEMBERED_DAYS, type MemoryRequest } from '../../pipeline/gather/day/memory.ts';
import { MemoryWriter } from '../../pipeline/gather/day/memory-writer.ts';
import { isOfTheDisk } from '../../pipeline/outcome/disk-failure.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { checkFile } from '../../pipeline/snapshot/check-seal.ts';
import { parseManifest } from '../../pipeline/snapshot/parse-manifest.ts';
import { parseJsonLines } from '../../pipeline/snapshot/parse-records.ts';
import { MANIFEST, type SealedFileName } from '../../pipeline/snapshot/snapshot-files.ts';
import { daysBetween } from '../../text/days-between.ts';
import { onDisk } from '../disk/disk-error.ts';
import { publishedArticles } from '../publication/published-articles.ts';
import { type StoredSnapshot, storedSnapshots } from './stored-snapshots.ts';
import { whileInPlace } from './while-in-place.ts';

/** What is read of an article; the open data do not say what its text is from. */
const rememberedSchema = z.object({
  ...articleSchema.pick({ id: true, source: true, url: true, canonicalUrl: true, guid: true, title: true })
    .shape,
  summary: z.string().optional(),
  language: z.string(),
  blocks: z.array(z.object({ text: z.string() })),
  ...articleSchema.pick({ based: true, published: true, publishedFrom: true }).shape,
});

/** Where earlier days are kept, and what is called with one that cannot be read. */
export interface DayShelves {
  /** The folder of snapshots. */
  snapshots: string;
  /** The built site, whose open data stand in for snapshots that are gone. */
  dist: string;
  notify: (what: string) => void;
}

/**
 * Recalls what the other days of a month published, and what those before a day saw, from their snapshots or else from the
 * open data of the site. Of days after it there are some where it is made late or again. One
 * day is in memory at a time; of each article its keys are kept, and a sketch of its text where that is wanted. A day that
 * cannot be read is reported.
 */
export async function rememberDays(
  day: Day,
  { snapshots, dist, notify }: DayShelves,
  wanted: MemoryRequest,
): Promise<Memory> {
  const { whole, broken } = await storedSnapshots(snapshots);
  const isNear = (other: string) => other !== day && Math.abs(daysBetween(other, day)) <= REMEMBERED_DAYS;
  const writer = new MemoryWriter(wanted);
  const forgotten = (name: string, { message }: InputError) =>
    notify(`what ${name} published may be published again, since it cannot be read: ${message}`);
  for (const { name, failure } of broken.filter((each) => isNear(each.name))) forgotten(name, failure);
  const stored = whole.filter(
    ({ manifest }) => !manifest.sample && (manifest.day === day || isNear(manifest.day)),
  );
  for (const snapshot of stored)
    await tolerating(
      () => readSnapshot(snapshot, day, writer),
      (error) => forgotten(snapshot.manifest.day, error),
    );
  const known = new Set([...whole.map(({ manifest }) => manifest.day), ...broken.map(({ name }) => name)]);
  for (const published of await publishedArticles(dist, (other) => isNear(other) && !known.has(other)))
    await tolerating(
      async () => {
        for (const article of await published.articles())
          if (published.day < day) writer.addArticle(published.day, article);
          else writer.addPublished(published.day, article);
      },
      (error) => forgotten(published.day, error),
    );
  return writer.memory();
}

/**
 * Adds what a snapshot published, and what it saw where it is of a day before; of the day itself, when its articles were
 * published.
 */
async function readSnapshot(
  { folder, manifest }: StoredSnapshot,
  now: Day,
  writer: MemoryWriter,
): Promise<void> {
  const { day, public: form } = manifest;
  const { sealed, ledger } = await whileInPlace(folder, () => readRemembered(folder, day < now));
  // The texts of the public form are excerpts.
  const articles = form ? sealed.map((article) => ({ ...article, summary: '', blocks: [] })) : sealed;
  if (day === now) for (const article of articles) writer.addOwn(article);
  else if (day > now) for (const article of articles) writer.addPublished(day, article);
  else {
    for (const article of articles) writer.addArticle(day, article);
    for (const line of ledger) writer.addLine(day, line);
    // The public form need not have all that the day saw.
    if (!form) writer.addDay(day);
  }
}

/** What is remembered of a snapshot, by the manifest that it has now: it may have been sealed again since it was listed. */
async function readRemembered(folder: string, withLedger: boolean) {
  const path = join(folder, MANIFEST);
  const manifest = parseManifest(await onDisk(path, () => readFile(path)), path);
  const lines = async <T>(name: SealedFileName, schema: z.ZodType<T>): Promise<T[]> =>
    parseJsonLines(await readSealed({ folder, manifest }, name), manifest.day, schema);
  return {
    sealed: await lines('articles.jsonl', rememberedSchema),
    ledger: withLedger ? await lines('ledger.jsonl', ledgerLineSchema) : [],
  };
}

async function readSealed({ folder, manifest }: StoredSnapshot, name: string): Promise<Uint8Array> {
  const path = join(folder, name);
  const bytes = await onDisk(path, () => readFile(path));
  checkFile(name, bytes, manifest, folder);
  return bytes;
}

async function tolerating(action: () => Promise<void>, report: (error: InputError) => void): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof InputError) || isOfTheDisk(error)) throw error;
    report(error);
  }
}
