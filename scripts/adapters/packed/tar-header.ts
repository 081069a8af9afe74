import type { Why } from '../../pipeline/outcome/failure.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';

/** A tar archive is made of blocks of 512 bytes (POSIX pax, ustar). */
export const BLOCK_BYTES = 512;

/** What the header of an entry says. */
export interface TarHeader {
  path: string;
  /** In bytes; what follows is filled up to whole blocks. */
  size: number;
  /** Its `typeflag`, one character; `0` for that of the oldest archives, which is empty. */
  type: string;
}

/** Why a block is no header. */
export type HeaderFailure = Why<'damaged header'>;

/** The fields that are read, from and to which byte (POSIX pax, ustar). */
const FIELDS = {
  name: [0, 100],
  size: [124, 136],
  checksum: [148, 156],
  type: [156, 157],
  linkname: [157, 257],
  magic: [257, 263],
  prefix: [345, 500],
} as const;

/** The magic of POSIX; GNU's has a space for the NUL, and no prefix. */
const USTAR = 'ustar\0';

/** The type of a symbolic or hard link, which alone may name what it leads to. */
const LINKS = ['1', '2'];

/** Parses the header of an entry. */
export function parseTarHeader(block: Buffer): Result<TarHeader, HeaderFailure> {
  if (numberIn(block, 'checksum') !== checksumOf(block)) return damaged('its checksum is another');
  const type = textIn(block, 'type') || '0';
  const size = numberIn(block, 'size');
  if (size === undefined) return damaged('its size is no octal number');
  if (textIn(block, 'linkname') !== '' && !LINKS.includes(type))
    return damaged('it leads elsewhere, but is no link');
  const prefix = rawIn(block, 'magic') === USTAR ? textIn(block, 'prefix') : '';
  const name = textIn(block, 'name');
  if (name === '') return damaged('it has no name');
  return succeed({ path: prefix === '' ? name : `${prefix}/${name}`, size, type });
}

const damaged = (detail: string): Result<TarHeader, HeaderFailure> =>
  fail({ reason: 'damaged header', detail: `the header of an entry is damaged: ${detail}` });

const rawIn = (block: Buffer, field: keyof typeof FIELDS): string =>
  block.toString('latin1', ...FIELDS[field]);

/** A text up to its first NUL. */
function textIn(block: Buffer, field: keyof typeof FIELDS): string {
  const [from, to] = FIELDS[field];
  const bytes = block.subarray(from, to);
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

/** A number in octal digits, between spaces; undefined where it is none. */
function numberIn(block: Buffer, field: keyof typeof FIELDS): number | undefined {
  const digits = textIn(block, field).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

/** The sum of all bytes, those of the checksum taken for spaces. */
function checksumOf(block: Buffer): number {
  const [from, to] = FIELDS.checksum;
  let sum = (to - from) * ' '.charCodeAt(0);
  for (const [at, byte] of block.entries()) if (at < from || at >= to) sum += byte;
  return sum;
}
