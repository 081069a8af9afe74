import { join } from 'node:path';
import type { LiveDataEntry } from 'astro';
import type { LiveLoader } from 'astro/loaders';
import { sortedNamesIn } from '../lib/names-in.ts';
import { markdownHtml } from './markdown-html.ts';
import { readMarkdown } from './read-markdown.ts';

/** The day whose entries are asked for. */
export interface OfDay {
  /** The folder of the days' Markdown. */
  digests: string;
  day: string;
}

type Data = Record<string, unknown>;

/**
 * Loads the Markdown files of one day. An entry's id is the path of its file below the folder of the days, without the
 * ending.
 *
 * @param part the folder of the day that holds the files; the file `digest` stands alone
 */
export const dayLoader = <T extends Data>(
  part: 'digest' | 'stories' | 'articles',
): LiveLoader<T, never, OfDay> => ({
  name: `overview-${part}`,
  loadCollection: async ({ filter }) => {
    if (!filter) throw new Error(`${part}: a collection is loaded for a day, which must be named`);
    const folder = join(filter.digests, filter.day);
    const files = part === 'digest' ? ['digest.md'] : await markdownIn(folder, part);
    return { entries: await Promise.all(files.map((file) => loadFile<T>(filter, file))) };
  },
  loadEntry: () => Promise.resolve(undefined),
});

async function loadFile<T extends Data>({ digests, day }: OfDay, file: string): Promise<LiveDataEntry<T>> {
  const { data, body } = await readMarkdown(join(digests, day, file));
  return {
    id: `${day}/${file.replace(/\.md$/, '')}`,
    // The collection's schema checks it.
    data: data as T,
    rendered: { html: markdownHtml(body) },
  };
}

/** The Markdown files of a folder of a day, such as `articles/one.md`, in order of their names; none where it has none. */
async function markdownIn(folder: string, part: string): Promise<string[]> {
  const names = await sortedNamesIn(join(folder, part));
  return names.filter((name) => name.endsWith('.md')).map((name) => `${part}/${name}`);
}
