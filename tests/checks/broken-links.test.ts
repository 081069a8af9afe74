import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brokenLinks } from '../../scripts/checks/broken-links.ts';
import { makeFolder } from '../support/fake-project.ts';

const SITE = 'https://news.example';

/** What is wrong with a site of a front page, a page /about/ with a heading #us, a 404 page, and more. */
function check(front: string, more: Record<string, string> = {}): Promise<string[]> {
  const files = {
    'index.html': `<html><body><a href="/about/">About</a>${front}</body></html>`,
    'about/index.html': '<html><body><h1 id="us">About</h1><a href="../">Back</a></body></html>',
    '404.html': '<html><body><a href="/">Front page</a></body></html>',
    ...more,
  };
  const pages = Object.keys(files).filter((file) => file.endsWith('.html'));
  return brokenLinks(makeFolder(files), SITE, pages);
}

it.each([
  ['links to pages, files and fragments', '<a href="about/#us">a</a><img src="/a.svg"><a href="#Top">b</a>'],
  [
    'links to the site by its full address',
    `<link rel="canonical" href="${SITE}/"><a href="${SITE}/about/#us">a</a>`,
  ],
  [
    'addresses that are encoded, of mail, and of a passage to look for',
    '<a href="/%61bout/#%75s">a</a><a href="mailto:a@news.example">b</a><a href="/about/#:~:text=About">c</a>',
  ],
  // Nothing listens there: were it asked, it would count as broken.
  [
    'links to others, which are not asked',
    '<a href="http://127.0.0.1:9/">a</a><img src="https://other.example/">',
  ],
])('finds nothing wrong with %s', async (_, front) => {
  expect(await check(front, { 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' })).toEqual([]);
});

it.each([
  ['<a href="/none/">a</a>', '/none/'],
  ['<a href="/about/#them">a</a>', '/about/#them'],
  ['<a href="#them">a</a>', '/#them'],
  ['<img src="none.png">', '/none.png'],
  ['<link rel="stylesheet" href="/none.css">', '/none.css'],
  ['<style>p { background: url("none.png") }</style>', '/none.png'],
  ['<p style="background: url(none.png)">a</p>', '/none.png'],
  ['<img src="/about/" srcset="/about/ 1x, /none.png 2x">', '/none.png'],
  ['<svg><use href="#them"/></svg>', '/#them'],
  [`<meta property="og:image" content="${SITE}/none.png">`, '/none.png'],
  [`<script type="application/ld+json">{"url":["${SITE}/none/"]}</script>`, '/none/'],
  ['<a href="/%E0%A4%A/">a</a>', '/%E0%A4%A/'],
  [`<a href="${SITE}/none/">a</a>`, '/none/'],
  [`<a href="${SITE}/about/#them">a</a>`, '/about/#them'],
  ['<a href="/about%2Findex.html">a</a>', '/about%2Findex.html'],
  // Some hosts answer with the page, others with "not found".
  ['<a href="/about">a</a>', '/about'],
])('finds that %s leads nowhere', async (front, address) => {
  expect(await check(front)).toEqual([`/ links to ${address}, which does not exist`]);
});

it('finds what a style sheet refers to', async () => {
  expect(
    await check('<link rel="stylesheet" href="/a.css">', {
      'a.css': '@import "b.css"; p { mask: url(#there); background: url(none.png) }',
      'b.css': '',
    }),
  ).toEqual(['/a.css links to /none.png, which does not exist']);
});

it('follows a link to the folder for programs, whose name is hidden', async () => {
  expect(await check('<a href="/.well-known/keys.json">a</a>', { '.well-known/keys.json': '{}' })).toEqual(
    [],
  );
});

it('finds a page that nothing links to', async () => {
  expect(await check('', { 'lost/index.html': '<html></html>' })).toEqual(['no page links to /lost/']);
});

it('reads names as they are on disk, with signs that mean something in an address', async () => {
  const back = '<html><body><a href="../">Back</a><a href="a%23b.txt">a</a></body></html>';
  const files = { 'who? 50% #1/index.html': back, 'who? 50% #1/a#b.txt': '' };
  expect(await check('<a href="who%3F%2050%25%20%231/">a</a>', files)).toEqual([]);
});

it('takes a link in the folder for the file that a host serves there', async () => {
  const folder = makeFolder({ 'index.html': '<a href="a.txt">a</a>', '404.html': '', 'b.txt': '' });
  await symlink('b.txt', join(folder, 'a.txt'));
  expect(await brokenLinks(folder, SITE, [])).toEqual([]);
});
