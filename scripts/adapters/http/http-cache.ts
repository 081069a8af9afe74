import { createHash } from 'node:crypto';
import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { SpareWrite } from '../disk/spare-writes.ts';
import { onDisk } from '../disk/disk-error.ts';
import { ifThere, listIfThere, statIfThere } from '../disk/if-there.ts';
import { removeUnfinished } from '../disk/unfinished.ts';
import { readDocument, writeDocument } from './document-file.ts';
import { isCredible } from './kept-instant.ts';
import type { Wait } from './retry-after.ts';

const headSchema = z.strictObject({
  /** The address that was requested. */
  url: z.string(),
  /** The address that answered. */
  finalUrl: z.string(),
  /** The target of permanent redirects. */
  movedTo: z.string().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  contentType: z.string().optional(),
  robotsTag: z.string().optional(),
  link: z.string().optional(),
  /** When its bytes were received, in milliseconds since 1970. */
  receivedAt: z.number(),
  /** When it stops being fresh, in milliseconds since 1970. */
  freshUntil: z.number(),
  length: z.number(),
});

const waitSchema = z.strictObject({
  host: z.string(),
  until: z.number(),
  asked: z.string(),
  length: z.number(),
});

type Head = z.infer<typeof headSchema>;

/** A cached document, with what a conditional request needs. */
export interface KeptDocument extends Omit<Head, 'length'> {
  body: Buffer;
}

/** The cache shared by all runs, in a folder: one file per address, named by the address's SHA-256. */
export class HttpCache {
  readonly #folder: string;
  readonly #spare: SpareWrite;
  /** What hosts asked for since it was opened; their next requests wait even if it could not be written. */
  readonly #waits = new Map<string, Wait>();

  /** @param spare writes what is kept; without it, a full disk is an error */
  constructor(folder: string, spare: SpareWrite = onDisk) {
    this.#folder = folder;
    this.#spare = spare;
  }

  /** A cached document; undefined when there is none, or its instants are of a clock that was far ahead. */
  async read(url: string, now: number): Promise<KeptDocument | undefined> {
    const kept = await readDocument(this.#pathOf(url), headSchema);
    if (kept?.head.url !== url) return undefined;
    const { receivedAt, freshUntil } = kept.head;
    const isTrusted = isCredible(receivedAt, now) && isCredible(freshUntil, now);
    return isTrusted ? { ...kept.head, body: kept.body } : undefined;
  }

  async write({ body, ...head }: KeptDocument): Promise<void> {
    const path = this.#pathOf(head.url);
    await this.#spare(path, () => writeDocument(path, head, body));
  }

  /** Marks a document as used, which keeps it from being tidied away; does nothing for one that is not cached. */
  async touch(url: string, now: number): Promise<void> {
    const path = this.#pathOf(url);
    await this.#spare(path, async () => {
      await ifThere(utimes(path, now / 1000, now / 1000));
    });
  }

  /** For how long a host asked us to wait; undefined when it did not, or that time is over. */
  async readWait(host: string, now: number): Promise<Wait | undefined> {
    const asked = this.#waits.get(host);
    if (asked) return asked.until > now ? asked : undefined;
    const kept = await readDocument(this.#pathOf(`wait:${host}`), waitSchema);
    return kept && kept.head.until > now && isCredible(kept.head.until, now) ? kept.head : undefined;
  }

  async writeWait(host: string, wait: Wait): Promise<void> {
    this.#waits.set(host, wait);
    const { until, asked } = wait;
    const path = this.#pathOf(`wait:${host}`);
    await this.#spare(path, () => writeDocument(path, { host, until, asked }, Buffer.alloc(0)));
  }

  /** Removes what killed processes left, and documents last used before `limit`, or far after `now` (milliseconds since 1970). */
  async tidy(limit: number, now: number): Promise<void> {
    await this.#spare(this.#folder, () => removeUnfinished(this.#folder));
    for (const name of (await listIfThere(this.#folder)) ?? []) {
      const path = join(this.#folder, name);
      // Another run may have removed it meanwhile.
      const { mtimeMs = limit } = (await statIfThere(path)) ?? {};
      if (mtimeMs < limit || !isCredible(mtimeMs, now))
        await this.#spare(path, () => rm(path, { force: true }));
    }
  }

  #pathOf(key: string): string {
    return join(this.#folder, createHash('sha256').update(key).digest('hex'));
  }
}
