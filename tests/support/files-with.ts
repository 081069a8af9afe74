import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { listFiles } from '../../scripts/adapters/disk/list-files.ts';

/** The files of a site that have a text, as a reader gets them: the search index, books, e-mails and public snapshots unpacked. */
export async function filesWith(dist: string, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of await listFiles(dist))
    if ((await unpacked(join(dist, file))).includes(text)) found.push(file);
  return found;
}

/** The texts of all files of a site by path, as a reader gets them. */
export async function textsOf(dist: string): Promise<Map<string, string>> {
  const files = await listFiles(dist);
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, (await unpacked(join(dist, file))).toString()] as const),
    ),
  );
}

async function unpacked(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  if (path.endsWith('.zst')) return zstdDecompressSync(bytes);
  if (path.endsWith('.epub')) return Buffer.concat(Object.values(unzipSync(bytes)));
  if (path.endsWith('.eml')) {
    const { subject = '', html = '', text = '' } = await PostalMime.parse(bytes);
    return Buffer.from([subject, text, html].join('\n'));
  }
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
