import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { FetchReason, FetchResult } from '../../pipeline/gather/fetcher.ts';
import { fail, succeed } from '../../pipeline/outcome/result.ts';
import type { SpareWrite } from '../disk/spare-writes.ts';
import { readDocument, writeDocument } from './document-file.ts';

const shared = { url: z.string(), bytes: z.number(), length: z.number() };

const headSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ...shared,
    ok: z.literal(true),
    answeredBy: z.string(),
    movedTo: z.string().optional(),
    contentType: z.string().optional(),
    robotsTag: z.string().optional(),
    link: z.string().optional(),
    notModified: z.boolean(),
  }),
  z.strictObject({
    ...shared,
    ok: z.literal(false),
    reason: z.string().transform((reason) => reason as FetchReason),
    detail: z.string(),
  }),
]);

/**
 * What a run has fetched so far, in a folder: one file per address. An interrupted run resumes from it and fetches
 * nothing twice.
 */
export class RunJournal {
  readonly #folder: string;
  readonly #spare: SpareWrite;

  /** @param spare writes what is kept */
  constructor(folder: string, spare: SpareWrite) {
    this.#folder = folder;
    this.#spare = spare;
  }

  async read(url: string): Promise<FetchResult | undefined> {
    const file = await readDocument(this.#pathOf(url), headSchema);
    if (file?.head.url !== url) return undefined;
    const { head, body } = file;
    if (!head.ok) return fail({ reason: head.reason, detail: head.detail, bytes: head.bytes });
    const { answeredBy, movedTo, contentType, robotsTag, link, notModified, bytes } = head;
    return succeed({ url: answeredBy, movedTo, body, contentType, robotsTag, link, notModified, bytes });
  }

  async write(url: string, result: FetchResult): Promise<void> {
    const path = this.#pathOf(url);
    if (!result.ok) {
      const head = { ok: false, ...result.failure, url };
      await this.#spare(path, () => writeDocument(path, head, Buffer.alloc(0)));
      return;
    }
    const { body, url: answeredBy, ...head } = result.value;
    await this.#spare(path, () => writeDocument(path, { ok: true, ...head, answeredBy, url }, body));
  }

  #pathOf(url: string): string {
    return join(this.#folder, createHash('sha256').update(url).digest('hex'));
  }
}
