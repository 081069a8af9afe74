import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ModelRecord } from '../../../pipeline/gather/translate/models/model-records.ts';
import { isDiskFailure } from '../../../pipeline/outcome/disk-failure.ts';
import { InputError } from '../../../pipeline/outcome/input-error.ts';
import { fail, type Result, succeed } from '../../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../../pipeline/outcome/service-failure.ts';
import { sha256 } from '../../../pipeline/snapshot/check-seal.ts';
import { type Claim, claim } from '../../disk/claim.ts';
import { onDisk } from '../../disk/disk-error.ts';
import { readIfThere } from '../../disk/if-there.ts';
import type { SpareWrite } from '../../disk/spare-writes.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import { guardedAgent } from '../../http/guarded-agent.ts';
import type { Network } from '../../http/network.ts';
import { downloadFile, forget } from './download-file.ts';
import { unpackModel } from './unpack-model.ts';

/** Timeout for a connection, in milliseconds. */
const CONNECT_TIME = 30_000;

/** Size limit of a packed file, in bytes. */
const FILE_BYTES = 200_000_000;

/** Time between two looks at whether another process is done, in milliseconds. */
const WAIT = 200;

/** Where a file of a model is, and how it is had. */
export interface ModelFetch {
  url: string;
  /** Where it is kept once it is proved; what is there of it before lies beside that. */
  path: string;
  network: Network;
  userAgent: string;
  /** Writes the file for later runs: this one has its bytes. */
  keep: SpareWrite;
  /** Called before the download, and when another process is waited for. */
  notify: (what: string) => void;
  /** Aborts when the run is over; the next run then goes on with the download. */
  end?: AbortSignal | undefined;
}

/** A file of a model that is kept; undefined when none is, or another than the index says. */
export async function keptModelFile({ hash }: ModelRecord, path: string): Promise<Buffer | undefined> {
  const kept = await readIfThere(path);
  return kept && (hash === undefined || sha256(kept) === hash) ? kept : undefined;
}

/**
 * Downloads, unpacks and verifies a file of a model, and keeps it. Of several processes that want the same file one downloads
 * it, and the others wait. A disk that is full costs the model, not the run.
 */
export async function fetchModelFile(
  record: ModelRecord,
  fetch: ModelFetch,
): Promise<Result<Buffer, ServiceFailure>> {
  try {
    const claimed = await claimInTurn(fetch);
    if (!claimed) return fail({ reason: 'broken off', detail: `${fetch.url}: the run is over` });
    try {
      const kept = await keptModelFile(record, fetch.path);
      return kept ? succeed(kept) : await download(record, fetch);
    } finally {
      await claimed.release();
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // The space is needed for the day itself.
    await forget(partOf(fetch.path));
    return fail({ reason: 'no model', detail: error.message });
  }
}

/** Claims a file once no other process does; undefined when the run is over before. */
async function claimInTurn({ path, notify, end }: ModelFetch): Promise<Claim | undefined> {
  const folder = dirname(path);
  await onDisk(folder, () => mkdir(folder, { recursive: true }));
  for (let looks = 0; !end?.aborted; looks++) {
    const claimed = await claimOrGoOn(`${path}.claim`);
    if (claimed) return claimed;
    if (looks === 0) notify('another process is downloading a model: waiting for it');
    await pause(WAIT);
  }
  return undefined;
}

/** Some network disks have no sockets to claim a path with; there, the hash shows what two processes spoil together. */
async function claimOrGoOn(path: string): Promise<Claim | undefined> {
  try {
    return await claim(path);
  } catch (error) {
    if (!(error instanceof InputError) || isDiskFailure(error.cause)) throw error;
    return { release: () => Promise.resolve() };
  }
}

async function download(
  record: ModelRecord,
  { url, path, network, userAgent, keep, notify, end }: ModelFetch,
): Promise<Result<Buffer, ServiceFailure>> {
  const size = record.size === undefined ? '' : `, ${(record.size / 1e6).toFixed(0)} MB`;
  notify(`downloading a model: ${record.language} to English${size}`);
  const dispatcher = guardedAgent(network, CONNECT_TIME);
  const isProved = record.hash !== undefined;
  const part = partOf(path);
  try {
    for (let isLast = false; ; isLast = true) {
      const arrived = await downloadFile({
        url,
        path: part,
        dispatcher,
        userAgent,
        bytes: FILE_BYTES,
        isProved,
        end,
      });
      // What is there of it is gone on with by the next run.
      if (!arrived.ok) return arrived;
      const bytes = await checked(record, (await readIfThere(part)) ?? Buffer.alloc(0));
      await forget(part);
      if (bytes.ok) await keep(path, () => writeWhole(path, bytes.value));
      // Parts of two states of a file make neither: then it is asked for once more, as a whole.
      if (bytes.ok || isLast || !arrived.value.isJoined) return bytes;
    }
  } finally {
    await dispatcher.destroy();
  }
}

async function checked(
  { hash, size, location }: ModelRecord,
  packed: Buffer,
): Promise<Result<Buffer, ServiceFailure>> {
  const bytes = await unpackModel(packed, size);
  if (!bytes.ok) return bytes;
  // Without a hash nothing else would show it, and it would be kept for good.
  if (bytes.value.length === 0) return fail({ reason: 'wrong answer', detail: `${location} is empty` });
  if (hash === undefined && isPacked(location) && bytes.value === packed && isPlainText(packed))
    return fail({ reason: 'wrong answer', detail: `${location} is a page of text, not a packed file` });
  if (hash === undefined || sha256(bytes.value) === hash) return bytes;
  return fail({ reason: 'wrong answer', detail: `${location} does not match the SHA-256 in the index` });
}

/** Whether the name of a file says that it is packed. */
function isPacked(location: string): boolean {
  return /\.(?:gz|zst)$/.test(location);
}

/** How much of a file shows whether it is plain text, in bytes. */
const BEGINNING = 512;

/** Whether bytes begin as plain text does in any charset, without control characters but blanks and ends of lines. */
function isPlainText(bytes: Buffer): boolean {
  return bytes.subarray(0, BEGINNING).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** Where the part of a file that has arrived is kept. */
function partOf(path: string): string {
  return `${path}.part`;
}
