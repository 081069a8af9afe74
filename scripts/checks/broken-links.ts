import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { addressesInCss, type Links, linksInHtml } from './links-in.ts';
import { servedFile } from './served-file.ts';

/** Pages that readers reach without a link: for missing pages, and for pages not cached offline. */
const UNLINKED = ['/404.html', '/offline/'];

/** A fragment that browsers know in every page (HTML Standard, 7.4.6.4), and none. */
const ANYWHERE: ReadonlySet<string> = new Set(['', 'top']);

/**
 * Follows every internal link of a built site, from its front page and its pages without a link, and finds broken ones:
 * to a missing file, a missing fragment, or a folder without its slash, which only some hosts redirect. Reads only the folder,
 * and no host is asked, so a busy machine finds the same.
 *
 * @param folder the built site
 * @param site the origin that it was built for, as `https://news.example`; absolute links to it count as internal
 * @param pages its HTML files, relative to the folder
 * @returns one sentence per broken link, and one per page without a link to it, sorted
 * @throws Error when a file cannot be read
 */
export async function brokenLinks(folder: string, site: string, pages: readonly string[]): Promise<string[]> {
  const files = await filesOf(folder);
  const links: Link[] = [];
  const documents = new Map<string, Links>();
  const queue = new Set(['/', ...UNLINKED].filter((path) => files.has(servedFile(path))));
  // What is found is added to the end of the set that is gone through.
  for (const from of queue) {
    const document = await linksOf(folder, servedFile(from));
    documents.set(from, document);
    for (const address of document.addresses) {
      const link = internalLink(site, from, address);
      if (link === undefined) continue;
      links.push(link);
      if (files.has(servedFile(link.path))) queue.add(link.path);
    }
  }
  const leadsNowhere = ({ path, fragment }: Link): boolean =>
    !files.has(servedFile(path)) ||
    !(ANYWHERE.has(fragment.toLowerCase()) || documents.get(path)?.fragments.has(fragment));
  return [
    ...new Set(links.filter(leadsNowhere).map(describe)),
    ...pages
      .map((page) => `/${page}`.replace(/\/index\.html$/, '/'))
      .filter((path) => !queue.has(path))
      .map((path) => `no page links to ${path}`),
  ].sort();
}

/** The paths of all files of a folder, each with a slash before it; also of those with hidden names, and behind a link. */
async function filesOf(folder: string): Promise<ReadonlySet<string>> {
  const paths: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() || (entry.isSymbolicLink() && (await stat(path)).isFile())) paths.push(path);
  }
  return new Set(paths.map((path) => `/${relative(folder, path).replaceAll(sep, '/')}`));
}

/** A link to a file of the site, with its path as on disk. */
interface Link {
  from: string;
  path: string;
  fragment: string;
}

/** Where an address leads within the site; undefined when it leads elsewhere, or is for a program other than a browser. */
function internalLink(site: string, from: string, address: string): Link | undefined {
  const base = new URL(from.split('/').map(encodeURIComponent).join('/'), site);
  if (!URL.canParse(address, base)) return { from, path: address, fragment: '' };
  const { origin, pathname, hash } = new URL(address, base);
  if (origin !== base.origin) return undefined;
  // A part of the text that browsers look for is no element (WICG, "URL Fragment Text Directives").
  return {
    from,
    path: pathname.split('/').map(decodedName).join('/'),
    fragment: decoded(hash.slice(1).split(':~:')[0] ?? ''),
  };
}

/** A name in a path without its percent-encoding; as it is where that hides a slash, which no name on a disk has. */
function decodedName(name: string): string {
  const plain = decoded(name);
  return plain.includes('/') ? name : plain;
}

/** A name or a fragment without its percent-encoding; as it is where that is wrong, so that it is found nowhere. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** What a file of the site refers to; nothing but a page, a picture of elements or a style sheet refers to others. */
async function linksOf(folder: string, file: string): Promise<Links> {
  const read = () => readFile(join(folder, file), 'utf8');
  if (/\.(?:html|svg)$/.test(file)) return linksInHtml(await read());
  const addresses = file.endsWith('.css') ? addressesInCss(await read()) : [];
  // In a style sheet a bare fragment is of the page that it styles (CSS Values and Units 4, 4.5.1).
  return { addresses: addresses.filter((address) => !address.startsWith('#')), fragments: new Set() };
}

const describe = ({ from, path, fragment }: Link): string =>
  `${from} links to ${path}${fragment === '' ? '' : `#${fragment}`}, which does not exist`;
