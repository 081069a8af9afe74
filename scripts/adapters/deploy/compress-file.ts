import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
const zstandard = promisify(zstdCompress);

/** A compressed form of a file, beside it. */
export interface Encoding {
  /** What is added to the file’s name: where nginx, Caddy and others look for it. */
  suffix: string;
  /** Rises when the bytes that are made become others, so that all are sent again. */
  version: string;
  compress: (bytes: Buffer) => Promise<Buffer>;
}

/** The compressed forms, with levels that do not depend on the machine. */
export const ENCODINGS: readonly Encoding[] = [
  { suffix: '.gz', version: 'gz9', compress: (bytes) => gzipped(bytes, { level: 9 }) },
  {
    suffix: '.br',
    version: 'br11',
    compress: (bytes) =>
      brotlied(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  {
    suffix: '.zst',
    version: 'zst19',
    // The highest level whose window every browser must have (RFC 9659): 8 MB.
    compress: (bytes) =>
      zstandard(bytes, {
        params: { [constants.ZSTD_c_compressionLevel]: 19 },
        // Its tables are then as large as the file needs, which takes a fraction of the time.
        pledgedSrcSize: bytes.length,
      }),
  },
];

/** Writes a compressed form of a file of one folder into another, by its path there. */
export async function compressFile(
  from: string,
  path: string,
  to: string,
  encoding: Encoding,
): Promise<void> {
  const target = join(to, `${path}${encoding.suffix}`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, await encoding.compress(await readFile(join(from, path))));
}
