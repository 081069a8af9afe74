import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Dispatcher, request } from 'undici';
import { InputError } from '../../../pipeline/outcome/input-error.ts';
import { fail, type Result, succeed } from '../../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../../pipeline/outcome/service-failure.ts';
import { onDisk } from '../../disk/disk-error.ts';
import { failureOf } from '../../http/failure-of.ts';
import { keepPace, type LeastPace } from './keep-pace.ts';
import { keptBytes, limitBytes, notePath, noteValidator, validatorOf } from './partial-file.ts';

/** A file to download, and how. */
export interface Download {
  url: string;
  /** Where it is put; what a broken download leaves there is gone on with. */
  path: string;
  dispatcher: Dispatcher;
  userAgent: string;
  /** Size limit, in bytes. */
  bytes: number;
  /** Whether what arrives is proved by a hash, so that parts may be joined that the server does not vouch for. */
  isProved: boolean;
  /** By default `SLOWEST`. */
  slowest?: LeastPace;
  /** Aborts when the run is over. */
  end?: AbortSignal | undefined;
}

/** How often a download that was cut is gone on with at once, if each time more of it arrived. */
const MAX_CUTS = 20;

/** Time without a byte after which a download counts as cut, in milliseconds. */
const SILENCE = 60_000;

/** The pace below which it counts as cut: 1 kB a second is less than any line gives on which a day can be gathered. */
const SLOWEST: LeastPace = { bytes: 60_000, milliseconds: 60_000 };

/**
 * Downloads a file. One that was cut, in this run or an earlier one, goes on where it stopped: with a range (RFC 9110 §14.2),
 * if the file is still the same (`If-Range`, §13.1.5). A server that sends the whole file starts anew.
 * @returns whether parts of several answers were joined
 * @throws InputError when the disk is full or cannot be written to
 */
export async function downloadFile(
  download: Download,
): Promise<Result<{ isJoined: boolean }, ServiceFailure>> {
  let isJoined = false;
  for (let cuts = 0; ; cuts++) {
    const before = await keptBytes(download.path);
    const answer = await ask(download, before);
    if (answer.ok) {
      isJoined ||= answer.value === 'joined';
      if (answer.value !== 'again') return succeed({ isJoined });
    } else {
      isJoined ||= before > 0;
      const hasMore = (await keptBytes(download.path)) > before;
      if (!hasMore || cuts >= MAX_CUTS || download.end?.aborted) return answer;
    }
  }
}

/** What one request gave: the whole file, the rest of it, or the news that it must be asked for again. */
type Answer = 'whole' | 'joined' | 'again';

async function ask(download: Download, kept: number): Promise<Result<Answer, ServiceFailure>> {
  const { url, path, dispatcher, userAgent, end } = download;
  const validator = await validatorOf(path, url);
  const mayGoOn = kept > 0 && (validator !== undefined || download.isProved);
  const headers = {
    'user-agent': userAgent,
    // Ranges are of the bytes of the file itself.
    'accept-encoding': 'identity',
    ...(mayGoOn && { range: `bytes=${kept}-`, ...(validator && { 'if-range': validator }) }),
  };
  let began = false;
  try {
    const response = await request(url, {
      dispatcher,
      headers,
      headersTimeout: SILENCE,
      bodyTimeout: SILENCE,
      ...(end && { signal: end }),
    });
    began = true;
    return await take(response, download, kept);
  } catch (error) {
    if (end?.aborted) return fail({ reason: 'broken off', detail: `${url}: the run is over` });
    if (error instanceof InputError) throw error;
    if (error instanceof RangeError)
      return fail({ reason: 'wrong answer', detail: `${url}: ${error.message}` });
    const { reason, detail } = failureOf(error, began);
    return fail({ reason: 'not reached', detail: `${url}: ${reason} (${detail})` });
  }
}

async function take(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  download: Download,
  kept: number,
): Promise<Result<Answer, ServiceFailure>> {
  const { url, path, bytes, slowest } = download;
  const range = /^bytes (\d+)-\d+\/|^bytes \*\/(\d+)$/.exec(String(headers['content-range'] ?? ''));
  if (statusCode === 206 && Number(range?.[1]) === kept) {
    await write(body, { path, flags: 'a', most: bytes - kept, slowest });
    return succeed('joined');
  }
  if (statusCode === 200) {
    await onDisk(path, () => noteValidator(path, url, headers));
    await write(body, { path, flags: 'w', most: bytes, slowest });
    return succeed('whole');
  }
  await body.dump();
  // It was whole already, but the run ended before it was used (RFC 9110 §15.5.17).
  if (statusCode === 416 && kept > 0 && Number(range?.[2]) === kept) return succeed('joined');
  if ((statusCode === 416 || statusCode === 206) && kept > 0) {
    await forget(path);
    return succeed('again');
  }
  return fail({ reason: 'not accepted', detail: `${url}: HTTP ${statusCode}` });
}

/** Removes what is kept of a download. */
export async function forget(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(notePath(path), { force: true });
}

interface Write {
  path: string;
  flags: 'a' | 'w';
  /** Size limit of what arrives, in bytes. */
  most: number;
  slowest: LeastPace | undefined;
}

async function write(body: Readable, { path, flags, most, slowest = SLOWEST }: Write): Promise<void> {
  await onDisk(path, () =>
    pipeline(body, keepPace(slowest), limitBytes(most), createWriteStream(path, { flags })),
  );
}
