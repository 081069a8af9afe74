import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { compressFile, ENCODINGS } from '../../adapters/deploy/compress-file.ts';
import type { Sent } from '../../adapters/deploy/target.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { listFiles } from '../../adapters/disk/list-files.ts';
import { DOMAIN, SITE_FILES } from '../../adapters/hosts/host-files.ts';
import { isText } from '../../adapters/hosts/file-rules.ts';

/** Hexadecimal digits of the SHA-256 in a mark: 128 bits. */
const MARK_LENGTH = 32;

/** Files below this many bytes fit into one packet, compressed or not. */
const SMALL_FILE_BYTES = 1_000;

/** What a deploy is to put in place, and how it gets it. */
export interface SiteFiles {
  /** All files with their marks. */
  marks: ReadonlyMap<string, string>;
  /** Makes files ready, and says where they lie. */
  fetch: (paths: readonly string[]) => Promise<Sent[]>;
}

/** What goes to a target besides the site. */
export interface Besides {
  /** Whether files that are text have compressed forms beside them. */
  compress?: boolean | undefined;
  /** The domain that GitHub Pages serves a branch at. */
  cname?: string | undefined;
}

/**
 * The files of a built site, by their hashes.
 * @param work a folder for what is made on the way
 */
export async function siteFiles(
  dist: string,
  work: string,
  { compress, cname }: Besides,
): Promise<SiteFiles> {
  const marks = new Map<string, string>();
  const forms = new Map<string, () => Promise<void>>();
  for (const path of await listFiles(dist, SITE_FILES)) {
    const { mark, bytes } = await markOf(join(dist, path));
    marks.set(path, mark);
    if (!compress || bytes < SMALL_FILE_BYTES || !isText(path)) continue;
    for (const encoding of ENCODINGS) {
      marks.set(`${path}${encoding.suffix}`, `${encoding.version}:${mark}`);
      forms.set(`${path}${encoding.suffix}`, () => compressFile(dist, path, work, encoding));
    }
  }
  if (cname !== undefined) {
    const line = `${cname}\n`;
    marks.set(DOMAIN, createHash('sha256').update(line).digest('hex').slice(0, MARK_LENGTH));
    forms.set(DOMAIN, () => writeFile(join(work, DOMAIN), line));
  }
  return {
    marks,
    fetch: (paths) =>
      onDisk(work, () =>
        Promise.all(
          paths.map(async (path) => {
            const make = forms.get(path);
            await make?.();
            return { path, from: make ? work : dist };
          }),
        ),
      ),
  };
}

async function markOf(file: string): Promise<{ mark: string; bytes: number }> {
  const hash = createHash('sha256');
  const stream = createReadStream(file);
  await onDisk(file, () => pipeline(stream, hash));
  return { mark: hash.digest('hex').slice(0, MARK_LENGTH), bytes: stream.bytesRead };
}
