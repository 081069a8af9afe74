import { escapeHtml } from '../feeds/markup.ts';
import { xhtmlPage } from './xhtml.ts';

/** The cover of a book: its picture. */
export const coverPage = (title: string): string =>
  xhtmlPage(
    title,
    `<section epub:type="cover" class="cover"><img src="cover.png" alt="${escapeHtml(title)}"/></section>`,
  );
