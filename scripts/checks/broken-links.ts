import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { check, LinkState, type LinkResult } from 'linkinator';

/** Pages that readers come to without a link: for what is not found, and for what is not kept. */
const UNLINKED = ['404.html', 'offline/index.html'];

/**
 * Follows every link of a built site to itself, from its front page and its pages without a link, and says
 * which lead nowhere: to no file, to no such fragment, or elsewhere than they say. Nothing but the folder is asked.
 *
 * @param folder the built site
 * @param site the host that it was built for, as `https://news.example`; absolute links to there count as its own
 * @param pages its HTML files, relative to the folder
 * @returns one sentence a broken link, and one for each page that no link leads to
 */
export async function brokenLinks(folder: string, site: string, pages: readonly string[]): Promise<string[]> {
  const port = await freePort();
  const here = `http://127.0.0.1:${port}`;
  const { links } = await check({
    path: ['/', ...UNLINKED.filter((page) => pages.includes(page)).map((page) => `/${page}`)],
    serverRoot: folder,
    port,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    // Some hosts send readers on to a page's real address, others do not.
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
      .map((address) => `no link leads to ${address}`),
  ].sort();
}

/** Linkinator gives addresses relative to the folder. */
function describe({ url, parent = '' }: LinkResult, here: string): string {
  const { pathname, hash } = new URL(url, here);
  return `${new URL(parent, here).pathname} links to ${pathname}${hash}, which is not there`;
}

/** A port of this machine that nothing listens on; linkinator takes a number only. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
