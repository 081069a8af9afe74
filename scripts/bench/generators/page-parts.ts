import { markdownToHtml } from 'satteri';

/** A page as a generator makes it of a template and a Markdown file. */
export interface PageParts {
  /** What stands before, between and after the other parts: the same on all pages, but for their day. */
  shell: readonly [start: string, masthead: string, footer: string, end: string];
  /** What the head says of this page: title, description, addresses. */
  head: string;
  /** What stands within `<main>`: the article’s Markdown, and as raw HTML between it all that the program works out. */
  content: string;
  /** What stands before the script at the end. */
  tail: string;
}

/** Stands for the day of a page in its shell. */
export const DAY_MARK = '@day@';

/** As the site renders a day’s Markdown. */
const COMMONMARK = { features: { gfm: false, smartPunctuation: false } };

/** Begins a line that a Markdown engine leaves as it is (CommonMark 0.31, 4.6: HTML blocks of the second kind). */
const RAW = '<!---->';

/**
 * Takes a page of an article apart.
 * @param body the Markdown of the article
 * @throws when the page is built in another way
 */
export function pageParts(html: string, body: string, day: string): PageParts {
  const at = (mark: string): number => {
    const place = html.lastIndexOf(mark);
    if (place < 0) throw new Error(`generators: a page has no ${mark}`);
    return place;
  };
  const [title, manifest, main, end] = [
    '<title>',
    '<link rel="manifest"',
    '<nav class="crumbs"',
    '</main>',
  ].map(at);
  const tail = at('</nav>') + '</nav>'.length;
  const script = at('<script type="module"');
  const shared = (from?: number, to?: number): string => html.slice(from, to).replaceAll(day, DAY_MARK);
  return {
    shell: [shared(0, title), shared(manifest, main), shared(end, tail), shared(script)],
    head: html.slice(title, manifest),
    content: withMarkdown(html.slice(main, end), body),
    tail: html.slice(tail, script),
  };
}

/** HTML in which the blocks that a Markdown text renders to, in their order, are that Markdown again. */
function withMarkdown(html: string, body: string): string {
  let rest = html;
  const lines: string[] = [];
  for (const block of body.split('\n\n')) {
    const rendered = markdownToHtml(block, COMMONMARK).html.trim();
    const place = rendered === '' ? -1 : rest.indexOf(rendered);
    // What the page shows in another way, as with marks, stays HTML.
    if (place < 0) continue;
    lines.push(`${RAW}${rest.slice(0, place)}`, block.trim());
    rest = rest.slice(place + rendered.length);
  }
  return [...lines, `${RAW}${rest}`].join('\n\n');
}

/** A page without that in which Markdown engines differ: new lines between blocks, and quotation marks as entities. */
export const comparable = (html: string): string =>
  html.replaceAll(RAW, '').replaceAll('\n', '').replaceAll('&quot;', '"');
