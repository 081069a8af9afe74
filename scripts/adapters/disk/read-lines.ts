import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import type { Why } from '../../pipeline/outcome/failure.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import { onDisk } from './disk-error.ts';

/** A line of a file: its text, or why it cannot be read. */
export interface FileLine {
  /** From 1. */
  number: number;
  text: Result<string, Why<'line too long' | 'not UTF-8'>>;
}

const LINE_FEED = 0x0a;

/**
 * Streams the lines of a UTF-8 file, numbered from 1, one in memory at a time; decompresses it first when its name ends
 * in `.gz` (RFC 1952). A line that is over the limit or not UTF-8 is returned as a failure; a byte order mark at the
 * start of the file is dropped.
 * @param maxBytes longest line, in bytes
 * @param maxTotal longest file, in bytes, unpacked
 * @throws InputError when the file cannot be read or unpacked, or is too long
 */
export async function* readLines(
  path: string,
  maxBytes: number,
  maxTotal = Infinity,
): AsyncGenerator<FileLine> {
  const stream = openFile(path);
  try {
    yield* linesIn(stream, path, maxBytes, maxTotal);
  } finally {
    // Whoever reads may have had enough.
    stream.destroy();
  }
}

async function* linesIn(
  stream: Readable,
  path: string,
  maxBytes: number,
  maxTotal: number,
): AsyncGenerator<FileLine> {
  const next = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  let total = 0;
  for (;;) {
    const { value: chunk, done } = await onDisk(path, () => next.next()).catch((error: unknown) => {
      throw asDamage(path, error);
    });
    if (done) break;
    total += chunk.length;
    if (total > maxTotal) throw tooLong(path, maxTotal);
    let start = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed !== -1; feed = chunk.indexOf(LINE_FEED, start)) {
      const tail = chunk.subarray(start, feed);
      length += tail.length;
      yield lineOf(number, [...parts, tail], length, maxBytes);
      number += 1;
      parts = [];
      length = 0;
      start = feed + 1;
    }
    const rest = chunk.subarray(start);
    length += rest.length;
    if (length <= maxBytes) parts.push(rest);
    else parts = [];
  }
  if (length > 0) yield lineOf(number, parts, length, maxBytes);
}

function openFile(path: string): Readable {
  const file = createReadStream(path);
  // An error of the file ends the decompression too, and reaches the reader of the lines.
  return path.endsWith('.gz') ? pipeline(file, createGunzip(), () => undefined) : file;
}

function tooLong(path: string, maxTotal: number): InputError {
  const unpacked = path.endsWith('.gz') ? 'unpacks to' : 'has';
  const what = `it ${unpacked} more than ${maxTotal} bytes`;
  return new InputError(path, what, 'check where it came from, or give only the lines that you need');
}

/** Turns zlib's errors for invalid gzip data (`Z_DATA_ERROR`, `Z_BUF_ERROR`) into a message for users. */
function asDamage(path: string, error: unknown): unknown {
  if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) return error;
  return new InputError(path, 'the file is truncated, damaged, or not gzip', 'download or copy it again', {
    cause: error,
  });
}

function lineOf(number: number, parts: Buffer[], length: number, maxBytes: number): FileLine {
  if (length > maxBytes) return { number, text: fail({ reason: 'line too long' }) };
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 });
    return { number, text: succeed(decoder.decode(Buffer.concat(parts))) };
  } catch (error) {
    // TypeError is how a fatal TextDecoder (Encoding Standard) says "not UTF-8".
    if (error instanceof TypeError) return { number, text: fail({ reason: 'not UTF-8' }) };
    throw error;
  }
}
