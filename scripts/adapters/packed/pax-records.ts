import type { Why } from '../../pipeline/outcome/failure.ts';

/** The type of an extended header of pax: of the next entry alone. */
export const PAX_OF_NEXT = 'x';

/** The types of all of them: the other is of all entries that follow. */
export const PAX_TYPES: readonly string[] = [PAX_OF_NEXT, 'g'];

/** Largest extended header of an archive, in bytes. */
export const MAX_PAX_BYTES = 64 * 2 ** 10;

/**
 * What an extended header may say, since it changes nothing of what is read: times, owners and comments (POSIX pax), and what
 * libarchive and GNU tar add of the same kind (libarchive's tar(5)).
 */
const HARMLESS =
  /^(?:[acm]time|[ug](?:id|name)|comment|(?:LIBARCHIVE\.(?:creationtime|xattr)|SCHILY\.(?:acl|dev|fflags|ino|nlink|xattr))(?:\..*)?)$/s;

/**
 * Returns why an extended header cannot be passed over; undefined when it can. One that names, enlarges or thins the file
 * that follows would have to be followed: of a snapshot no file needs it.
 */
export function paxFailure(bytes: Buffer): Why<'not records' | 'not harmless'> | undefined {
  for (let at = 0; at < bytes.length;) {
    const [found, length = '', key = ''] =
      /^(\d{1,8}) ([^=\n]+)=/.exec(bytes.toString('utf8', at, at + MAX_KEY)) ?? [];
    const end = at + Number(length);
    if (found === undefined || end < at + Buffer.byteLength(found) + 1 || end > bytes.length)
      return { reason: 'not records' };
    if (bytes[end - 1] !== LINE_FEED) return { reason: 'not records' };
    if (!HARMLESS.test(key)) return { reason: 'not harmless', detail: key };
    at = end;
  }
  return undefined;
}

/** Longest beginning of a record that is looked at: its length and key. */
const MAX_KEY = 512;

const LINE_FEED = 0x0a;
