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
  ['links to pages, files and fragments', '<a href="about/#us">a</a><img src="/a.svg"><a href="#top">b</a>'],
  [
    'links to the site by its full address',
    `<link rel="canonical" href="${SITE}/"><a href="${SITE}/about/#us">a</a>`,
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
  [`<a href="${SITE}/none/">a</a>`, '/none/'],
  [`<a href="${SITE}/about/#them">a</a>`, '/about/#them'],
  // Some hosts answer with the page, others with "not found".
  ['<a href="/about">a</a>', '/about'],
])('finds that %s leads nowhere', async (front, address) => {
  expect(await check(front)).toEqual([`/ links to ${address}, which does not exist`]);
});

it('finds a page that nothing links to', async () => {
  expect(await check('', { 'lost/index.html': '<html></html>' })).toEqual(['no page links to /lost/']);
});
