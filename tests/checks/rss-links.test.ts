import { expect, it } from 'vitest';
import { missingPages } from '../../scripts/checks/rss-links.ts';
import { makeFolder } from '../support/fake-project.ts';

const SITE = 'https://news.example';
const feed = (...links: string[]) =>
  `<rss version="2.0"><channel><link>${SITE}/</link>${links.map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`;

it('names the pages of the site that a feed links to and that are not there', () => {
  const folder = makeFolder({ 'index.html': '', 'day/index.html': '', 'a b.html': '' });
  const xml = feed(`${SITE}/day/`, `${SITE}/gone/`, `${SITE}/a%20b.html`, 'https://other.example/1/');
  expect(missingPages(xml, folder, SITE)).toEqual([`${SITE}/gone/`]);
});

it('names the pictures that are not there', () => {
  const folder = makeFolder({ 'index.html': '', 'images/1.avif': '' });
  const xml = `<rss version="2.0"><channel><link>${SITE}/</link><item><enclosure url="${SITE}/images/1.avif"/></item>
    <item><enclosure url="${SITE}/images/2.avif"/></item></channel></rss>`;
  expect(missingPages(xml, folder, SITE)).toEqual([`${SITE}/images/2.avif`]);
});
