import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readOwnFrontMatter } from '../../../text/front-matter.ts';
import { listFiles } from '../../disk/list-files.ts';

/** The keys of a day's Markdown whose values are addresses of the web, to which pages link. */
const ADDRESSES: ReadonlySet<string> = new Set([
  ...['url', 'feed', 'homepage', 'licence', 'imagesLicence', 'ownershipReference'],
]);

const articleSchema = z.object({ id: z.string(), slug: z.string(), url: z.string() });
const storySchema = z.object({ slug: z.string(), articles: z.array(z.string()) });

/** What was put into the pages of a day, by its Markdown. */
export interface PutIn {
  /** The addresses of the web, as the address of each is written once it is parsed. */
  addresses: ReadonlySet<string>;
  /** The slugs of the articles of each story, by its slug. */
  stories: ReadonlyMap<string, ReadonlySet<string>>;
  /** The address of each article at its source, by its slug. */
  articles: ReadonlyMap<string, string>;
}

/**
 * Reads what was put into the pages of a day: from the values of its Markdown, in which no text can become an address or an
 * article.
 * @param folder the day's, of the digests
 */
async function readPutIn(folder: string): Promise<PutIn> {
  const addresses = new Set<string>();
  const read = async (files: string): Promise<object[]> =>
    Promise.all(
      (await listFiles(folder, files)).map(async (file) =>
        readOwnFrontMatter(await readFile(join(folder, file), 'utf8')),
      ),
    );
  const [days, stories, articles] = [
    await read('*.md'),
    await read('stories/*.md'),
    await read('articles/*.md'),
  ];
  for (const each of [...days, ...stories, ...articles]) addAddresses(each, addresses);
  const parsed = articles.map((article) => articleSchema.parse(article));
  const slugs = new Map(parsed.map(({ id, slug }) => [id, slug]));
  return {
    addresses,
    articles: new Map(parsed.map(({ slug, url }) => [slug, writtenAddress(url)])),
    stories: new Map(
      stories
        .map((story) => storySchema.parse(story))
        .map((story) => [story.slug, new Set(story.articles.map((id) => slugs.get(id) ?? id))]),
    ),
  };
}

/** What was put into the pages of some days, by day. @param digests the folder of all days */
export const putIntoDays = async (digests: string, days: readonly string[]): Promise<Map<string, PutIn>> => {
  const putIn = new Map<string, PutIn>();
  for (const day of days) putIn.set(day, await readPutIn(join(digests, day)));
  return putIn;
};

/** Adds the addresses that stand in a value under a key for addresses. */
function addAddresses(value: unknown, addresses: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'string' && ADDRESSES.has(key)) addresses.add(writtenAddress(each));
    else addAddresses(each, addresses);
  }
}

/** An address as it is written once it is parsed, without what says which words of the page to show. */
export const writtenAddress = (address: string | URL): string =>
  (URL.parse(address)?.href ?? String(address)).replace(/#:~:.*$|:~:.*$/s, '');
