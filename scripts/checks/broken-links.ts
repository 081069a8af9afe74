import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { check, LinkState, type LinkResult } from 'linkinator';

/** Pages that readers reach without a link: for missing pages, and for pages not cached offline. */
const UNLINKED = ['404.html', 'offline/index.html'];

/**
 * Follows every internal link of a built site, from its front page and its pages without a link, and finds broken ones:
 * to a missing file, a missing fragment, or a redirect. Reads only the folder.
 *
 * @param folder the built site
 * @param site the origin that it was built for, as `https://news.example`; absolute links to it count as internal
 * @param pages its HTML files, relative to the folder
 * @returns one sentence per broken link, and one per page without a link to it
 */
export async function brokenLinks(folder: string, site: string, pages: readonly string[]): Promise<string[]> {
  const found = await crawl(folder, site, pages);
  if (found.length === 0) return found;
  // On a busy machine the crawler loses an answer now and then; what is wrong with the site is wrong twice.
  const again = new Set(await crawl(folder, site, pages));
  return found.filter((each) => again.has(each));
}

async function crawl(folder: string, site: string, pages: readonly string[]): Promise<string[]> {
  const port = await freePort();
  const here = `http://127.0.0.1:${port}`;
  const { links } = await check({
    path: ['/', ...UNLINKED.filter((page) => pages.includes(page)).map((page) => `/${page}`)],
    serverRoot: folder,
    port,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    // Some hosts redirect to a page's real address, others do not.
    redirects: 'error',
    urlRewriteExpressions: [
      { pattern: new RegExp(`^${site.replaceAll('.', '\\.')}(?=/|$)`), replacement: here },
    ],
    linksToSkip: (url) => Promise.resolve(![here, site].some((own) => url.startsWith(`${own}/`))),
  });
  const reached = new Set(links.map(({ url }) => new URL(url, here).pathname.replace(/\/index\.html$/, '/')));
  return [
    ...links.filter(({ state }) => state === LinkState.BROKEN).map((link) => describe(link, here)),
    ...pages
      .map((page) => new URL(page.replace(/(^|\/)index\.html$/, '$1'), here).pathname)
      .filter((address) => !reached.has(address))
      .map((address) => `no page links to ${address}`),
  ].sort();
}

/** Formats a broken link of linkinator, whose addresses are relative to the folder. */
function describe({ url, parent = '' }: LinkResult, here: string): string {
  const { pathname, hash } = new URL(url, here);
  return `${new URL(parent, here).pathname} links to ${pathname}${hash}, which does not exist`;
}

/** Finds a free port of this machine; linkinator needs a number. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
