import { parseHTML } from 'linkedom';

/** The text of an item's HTML, with a line for each paragraph, heading and item of a list. */
export function textOfHtml(html: string): string {
  const lines = html.replaceAll(/<\/(?:p|h2|li)>|<br \/>/g, '\n$&');
  const { document } = parseHTML(`<!doctype html><html><body>${lines}</body></html>`);
  return document.body.textContent.replaceAll(/\n+/g, '\n').trim();
}
