/** Renders the pages of articles of all days of a folder, by the compiled templates, into another: a process to be timed. */
import { readdir } from 'node:fs/promises';
import { openSite } from '../../adapters/site/build-site.ts';
import { setTurn } from '../../adapters/site/render-turns.ts';

const ARTICLES = '/[day]/articles/[slug]';

const [digests = '', dist = '', work = ''] = process.argv.slice(2);
const { templates } = await openSite({ settings: {}, work });
for (const day of (await readdir(digests)).sort()) {
  setTurn({ digests, published: [] }, dist, { loaded: [day], rendered: [day], linked: [], others: [] });
  await templates.render((pattern) => pattern === ARTICLES, dist);
}
