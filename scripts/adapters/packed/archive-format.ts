import type { Transform } from 'node:stream';
import { createInflateRaw, createZstdDecompress } from 'node:zlib';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import { GZIP_MAGIC, GZIP_TRAILER_BYTES, gzipHeaderBytes, MAX_GZIP_HEADER } from './gzip-member.ts';
import { frameFailure, isSkippable, isZstd, MAX_WINDOW } from './zstd-frame.ts';
import type { Why } from '../../pipeline/outcome/failure.ts';

/** How a compressed file is unpacked. */
export interface ArchiveFormat {
  /** Where its compressed bytes begin, and how many bytes follow them. */
  begin: number;
  trailer: number;
  /** Unpacks them up to their end; `bytesWritten` then says where that is. */
  decompressor: () => Transform & { readonly bytesWritten: number };
}

/** Why a file is not unpacked; the detail is for users. */
export type FormatFailure = Why<'no archive' | 'other archive'> & { detail: string };

/** As many of a file’s first bytes as show how it is unpacked. */
export const HEAD_BYTES = MAX_GZIP_HEADER;

/** Returns how a file is unpacked, by its first bytes: one gzip member, or one Zstandard frame. */
export function formatOf(head: Buffer): Result<ArchiveFormat, FormatFailure> {
  if (isGzip(head)) return gzipFormat(head);
  if (isZstd(head)) return zstdFormat(head);
  if (isSkippable(head)) return other('it begins with bytes that are to be skipped');
  return fail({ reason: 'no archive', detail: 'this is not a folder, a .tar.gz file or a .tar.zst file' });
}

/** Whether bytes are compressed, by how they begin. */
export const isCompressed = (start: Buffer): boolean => isGzip(start) || isZstd(start);

const isGzip = (start: Buffer): boolean => start.subarray(0, GZIP_MAGIC.length).equals(GZIP_MAGIC);

const other = (detail: string): Result<ArchiveFormat, FormatFailure> =>
  fail({ reason: 'other archive', detail });

function gzipFormat(head: Buffer): Result<ArchiveFormat, FormatFailure> {
  const begin = gzipHeaderBytes(head);
  if (begin.ok)
    return succeed({
      begin: begin.value,
      trailer: GZIP_TRAILER_BYTES,
      decompressor: () => createInflateRaw(),
    });
  return begin.failure.reason === 'header too long'
    ? other(`the name or remark in its gzip header is longer than ${MAX_GZIP_HEADER} bytes`)
    : other('its gzip header is truncated or damaged');
}

function zstdFormat(head: Buffer): Result<ArchiveFormat, FormatFailure> {
  const failure = frameFailure(head);
  if (failure?.reason === 'dictionary') return other('it was packed with a dictionary');
  if (failure) return other(`its window of ${failure.detail} bytes is larger than ${MAX_WINDOW}`);
  return succeed({ begin: 0, trailer: 0, decompressor: () => createZstdDecompress() });
}
