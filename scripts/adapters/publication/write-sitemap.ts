import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { daySchema, monthOf } from '../../../src/schemas/day.ts';
import type { DayRecord } from '../../../src/schemas/day-record.ts';
import { listFiles } from '../disk/list-files.ts';
import { readXml } from '../site/well-formed/read-xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Pages that stand for others and are not found by themselves. */
const NOT_LISTED: ReadonlySet<string> = new Set(['offline/index.html']);

/**
 * Writes the map of a site by the Sitemaps protocol 0.9: `sitemap-index.xml`, a map of the pages that are of no day, and
 * one for each month, whose 31 days stay far below the protocol’s 50,000 addresses a map.
 *
 * @param dist the folder of the built pages that are of no day
 * @param days the records of all published days
 * @param root the address of the site, with a slash at the end
 */
export async function writeSitemap(dist: string, days: readonly DayRecord[], root: string): Promise<void> {
  const found = await listFiles(dist, '**/index.html');
  const standing = found.filter((path) => !daySchema.safeParse(path.split('/')[0]).success);
  const maps = new Map([['sitemap-pages.xml', standing.filter((path) => !NOT_LISTED.has(path))]]);
  for (const [month, own] of Map.groupBy(days, ({ day }) => monthOf(day)))
    maps.set(
      `sitemap-${month}.xml`,
      own.flatMap(({ day, paths, gone = [] }) => {
        const withdrawn = new Set(gone);
        const pages = paths.filter((path) => /(^|\/)index\.html$/.test(path));
        return pages.map((path) => `${day}/${path}`).filter((path) => !withdrawn.has(path));
      }),
    );
  for (const [name, paths] of maps) {
    const addresses = paths.map((path) => addressOf(root, path.replace(/index\.html$/, ''))).sort();
    await writeFile(join(dist, name), xmlOf('urlset', 'url', addresses));
  }
  const names = [...maps.keys()].sort().map((name) => addressOf(root, name));
  await writeFile(join(dist, 'sitemap-index.xml'), xmlOf('sitemapindex', 'sitemap', names));
}

/** An address of the site; what XML would read as markup stands escaped in every address but the ampersand. */
const addressOf = (root: string, path: string): string => new URL(path, root).href.replaceAll('&', '&amp;');

/** @throws when the map holds others than the addresses that were put in */
function xmlOf(list: string, each: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<${each}><loc>${address}</loc></${each}>\n`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${NAMESPACE}">\n${lines.join('')}</${list}>\n`;
  const read = readXml(xml);
  const found = read.ok ? (read.value.counts.get('loc') ?? 0) : undefined;
  if (found !== addresses.length)
    throw new Error(`sitemap: ${addresses.length} addresses were put in, ${found ?? 'nothing'} can be read`);
  return xml;
}
