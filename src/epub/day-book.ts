import { longDay } from '../lib/dates.ts';
import type { DayOfNews } from '../lib/days.ts';
import { dayAddress } from '../feeds/addresses.ts';
import type { Publication } from '../schemas/publication.ts';
import { articlesPage } from './articles-page.ts';
import { bookSections } from './book-sections.ts';
import { CONTENTS, contentsPage } from './contents-page.ts';
import { coverPage } from './cover-page.ts';
import { dayPage } from './day-page.ts';
import { packageDocument } from './package-document.ts';
import { storyPage } from './story-page.ts';
import { STYLE } from './style.ts';
import { zipBook } from './zip-book.ts';

/** What a book is made with. */
export interface BookOptions {
  /** The address of the site, with a slash at the end. */
  root: string;
  publication: Publication;
  /** The card of the day, a PNG. */
  cover: Uint8Array;
}

/** Names the package document (Open Container Format 3.3, §3.5.2.1). */
const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** A day as an EPUB 3.3 publication. The same day gives the same bytes. */
export function dayBook(news: DayOfNews, options: BookOptions): Uint8Array<ArrayBuffer> {
  const { root, publication, cover } = options;
  const title = `${publication.title}, ${longDay(news.day)}`;
  const sections = bookSections(news);
  const pages: [string, string][] = [
    ['cover.xhtml', coverPage(title)],
    ['day.xhtml', dayPage(news, sections, options)],
    [CONTENTS, contentsPage(sections)],
    ...sections.flatMap(({ stories, rest, name }): [string, string][] => [
      ...stories.map(({ file, story }): [string, string] => [file, storyPage(story, news, root)]),
      ...rest.map(({ file, articles }): [string, string] => [file, articlesPage(name, articles, news, root)]),
    ]),
  ];
  const opf = packageDocument({
    title,
    identifier: new URL('overview.epub', dayAddress(news.day, root)).href,
    publisher: publication.publisher ?? publication.title,
    day: news.day,
    modified: news.digest.sealedAt,
    pages: pages.map(([file]) => file),
  });
  return zipBook([
    ['META-INF/container.xml', CONTAINER],
    ['book/package.opf', opf],
    ['book/style.css', STYLE],
    ['book/cover.png', cover],
    ...pages.map(([file, page]): [string, string] => [`book/${file}`, page]),
  ]);
}
