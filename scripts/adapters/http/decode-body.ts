import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress, type InputType } from 'node:zlib';
import type { Why } from '../../pipeline/outcome/failure.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';

type Decoder = (body: InputType, options: { maxOutputLength: number }) => Promise<Buffer>;

const asyncInflate: Decoder = promisify(inflate);
const asyncInflateRaw: Decoder = promisify(inflateRaw);

/**
 * Decoders by content coding (RFC 9110 §8.4.1, RFC 7932, RFC 8878). `deflate` means the zlib format, whose
 * first byte ends in 8 (RFC 1950 §2.2), but some servers send DEFLATE without it.
 */
const DECODERS: Record<string, Decoder> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
  deflate: (body, options) =>
    ((body as Buffer)[0] ?? 0) % 16 === 8 ? asyncInflate(body, options) : asyncInflateRaw(body, options),
};

/** Why a body cannot be decoded. */
type CodingFailure = Why<'too large' | 'bad encoding' | 'truncated'> & { detail: string };

/** Maximum number of nested codings: two happen by a proxy's mistake, more only in attacks. */
const MAX_CODINGS = 2;

/**
 * Undoes the codings that Content-Encoding names, from the last to the first. Fails when the body unpacks to more than
 * the limit, ends too early, or is not what the header says.
 * @param limit maximum size of the result of each step, in bytes
 */
export async function decodeBody(
  body: Buffer,
  encoding: string,
  limit: number,
): Promise<Result<Buffer, CodingFailure>> {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > MAX_CODINGS) {
    return fail({ reason: 'bad encoding', detail: `${codings.length} nested codings` });
  }
  let decoded = body;
  for (const coding of codings.reverse()) {
    const decode = DECODERS[coding];
    if (!decode)
      return fail({ reason: 'bad encoding', detail: `the coding "${coding.slice(0, 40)}" is unknown` });
    if (decoded.length === 0) return succeed(decoded);
    try {
      decoded = await decode(decoded, { maxOutputLength: limit });
    } catch (error) {
      return fail(codingFailure(error as NodeJS.ErrnoException, limit));
    }
  }
  return succeed(decoded);
}

function codingFailure({ code, message }: NodeJS.ErrnoException, limit: number): CodingFailure {
  if (code === 'ERR_BUFFER_TOO_LARGE') {
    return { reason: 'too large', detail: `over ${limit} bytes unpacked` };
  }
  // The code that node:zlib uses for truncated input, in all of these formats.
  return { reason: code === 'Z_BUF_ERROR' ? 'truncated' : 'bad encoding', detail: message };
}
