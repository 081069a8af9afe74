import { MAX_FILE_BYTES } from '../../pipeline/snapshot/snapshot-files.ts';

/** Most entries of an archive, folders included; a snapshot has at most nine files. */
export const MAX_ARCHIVE_ENTRIES = 32;

/** Largest file in an archive, in bytes: as large as a snapshot's files may be. */
export const MAX_ENTRY_BYTES = MAX_FILE_BYTES;

/** Most bytes that an archive may unpack to, its tar headers included: 512 MiB. What is over is never made. */
export const MAX_UNPACKED_BYTES = 512 * 2 ** 20;

/** Largest extended header (path names and the like) of an archive, in bytes. */
export const MAX_META_BYTES = 64 * 2 ** 10;
