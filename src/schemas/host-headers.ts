import { z } from 'astro/zod';

/** The most headers that a publisher adds, and the most characters of a value: Cloudflare Pages reads lines of 2,000. */
const MAX_HEADERS = 30;
const MAX_VALUE_LENGTH = 1_500;

/** The name of a field (RFC 9110, 5.6.2: token), without the signs that no field in use has. */
const NAME = /^[A-Za-z][A-Za-z0-9-]{0,99}$/;

/**
 * A value (RFC 9110, 5.5) of visible ASCII with single spaces, without what begins a variable of nginx or a placeholder of
 * Caddy, for neither of which all versions have an escape.
 */
const VALUE = /^[!-~]+(?: [!-~]+)*$/;
const READ_BY_SERVERS = /[$\\{}`]/;

/**
 * Fields that say what a file is or how long it may be kept, which follow from the file; of the connection, with which HTTP/2
 * has no answer (RFC 9113, 8.2.2); and cookies.
 */
const OF_FILES: ReadonlySet<string> = new Set([
  'accept-ranges',
  'age',
  'cache-control',
  'connection',
  'content-digest',
  'content-encoding',
  'content-length',
  'content-location',
  'content-md5',
  'content-range',
  'content-type',
  'date',
  'etag',
  'expires',
  'keep-alive',
  'last-modified',
  'location',
  'proxy-connection',
  'repr-digest',
  'set-cookie',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'vary',
]);

/** What is wrong with the name of a header; undefined where nothing is. */
function mistakeIn(name: string, before: readonly string[]): string | undefined {
  if (!NAME.test(name)) return 'the name of a header has letters, digits and - alone';
  if (OF_FILES.has(name.toLowerCase()))
    return 'it follows from each file, or makes untrue what the site says of itself; take it out';
  const isTwice = before.some((other) => other.toLowerCase() === name.toLowerCase());
  return isTwice ? 'this header is named twice' : undefined;
}

const valueSchema = z
  .string('write the value in quotation marks')
  .max(MAX_VALUE_LENGTH)
  .regex(VALUE, 'the value of a header is one line of ASCII')
  .refine((value) => !READ_BY_SERVERS.test(value), 'servers would read $ \\ { } or ` in a header themselves');

/** Headers of every answer that a publisher adds to those of the program, or sets in their place. */
export const hostHeadersSchema = z
  .record(z.string(), valueSchema, 'write a line "Name: value" for each header, further in than this one')
  .superRefine((headers, context) => {
    const names = Object.keys(headers);
    if (names.length > MAX_HEADERS)
      context.addIssue({ code: 'custom', message: `there are more than ${MAX_HEADERS}` });
    for (const [index, name] of names.entries()) {
      const message = mistakeIn(name, names.slice(0, index));
      if (message !== undefined) context.addIssue({ code: 'custom', message, path: [name] });
    }
  });

/** Headers by their names. */
export type HostHeaders = z.infer<typeof hostHeadersSchema>;
