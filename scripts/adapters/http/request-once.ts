import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher, request } from 'undici';
import { decodeBody } from './decode-body.ts';
import type { FetchFailure } from '../../pipeline/gather/fetcher.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import { failureOf } from './failure-of.ts';
import { readBody } from './read-body.ts';

/** Limits of one request. */
export interface RequestLimits {
  /** From the first connection to the last byte, in milliseconds. */
  milliseconds: number;
  /** Bytes of the body as received, and again as unpacked. */
  bytes: number;
}

/** Maximum number of bytes read of an unwanted body, such as that of an error. */
const UNREAD_BYTES = 65_536;

/** A server's answer, whatever its status. */
export interface Answer {
  status: number;
  headers: Map<string, string>;
  body: Buffer;
  /** Bytes received over the network. */
  bytes: number;
}

/** The outcome of one request. */
export type AnswerResult = Result<Answer, FetchFailure>;

/** How one request is sent, and what may end it. */
export interface RequestOptions {
  dispatcher: Dispatcher;
  headers: Record<string, string>;
  limits: RequestLimits;
  /** Aborts the request when the run ends. */
  signal: AbortSignal;
}

/**
 * Sends one GET request, without following redirects. Reads the body of a 200 only.
 * @throws the signal's reason when the run has ended
 */
export async function requestOnce(url: string, options: RequestOptions): Promise<AnswerResult> {
  const { dispatcher, headers, limits, signal } = options;
  // Undici's own timeouts apply to the connection or to silence; this one applies to the whole request.
  const ended = AbortSignal.any([signal, AbortSignal.timeout(limits.milliseconds)]);
  let bytes = 0;
  let began = false;
  try {
    const asked = request(url, { dispatcher, headers, signal: ended });
    // Undici reacts to the signal only once it is connected.
    const response = await Promise.race([asked, rejectedBy(ended)]);
    began = true;
    const head = { status: response.statusCode, headers: headersOf(response.headers) };
    if (head.status !== 200) {
      // An unread body would block the connection; a short one is read so that the connection can be reused.
      await response.body.dump({ limit: UNREAD_BYTES, signal: ended }).catch((error: unknown) => {
        // A timeout here does not matter: the answer is known.
        if (!ended.aborted) throw error;
      });
      return succeed({ ...head, body: Buffer.alloc(0), bytes });
    }
    const received = await readBody(response.body, limits.bytes, (count) => (bytes += count));
    if (!received.ok) return fail({ ...received.failure, bytes });
    const encoding = head.headers.get('content-encoding') ?? '';
    const body = await decodeBody(received.value, encoding, limits.bytes);
    return body.ok ? succeed({ ...head, body: body.value, bytes }) : fail({ ...body.failure, bytes });
  } catch (error) {
    signal.throwIfAborted();
    return fail({ ...failureOf(error, began), bytes });
  }
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    if (signal.aborted) reject(signal.reason as Error);
  });
}

/** A header whose lines may each address a different crawler. */
const LINES = 'x-robots-tag';

/** Headers that have one value each (RFC 9110), of which a repeated one gives the first that is not empty. */
const SINGLE: ReadonlySet<string> = new Set([
  'age',
  'content-type',
  'etag',
  'last-modified',
  'location',
  'retry-after',
]);

/** Headers by lower-case name; repeated ones that are lists are joined as in RFC 9110 §5.3. */
function headersOf(headers: IncomingHttpHeaders): Map<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [[name.toLowerCase(), Array.isArray(value) ? oneOf(name.toLowerCase(), value) : value]],
    ),
  );
}

/** The value of a header that stands on several lines. */
function oneOf(name: string, lines: readonly string[]): string {
  if (SINGLE.has(name)) return lines.find((line) => line.trim() !== '') ?? '';
  return lines.join(name === LINES ? '\n' : ', ');
}
