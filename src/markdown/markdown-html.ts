import { markdownToHtml } from 'satteri';
import { plainContent } from './plain-content.ts';

/** The HTML of a day's Markdown: plain CommonMark, without raw HTML, images, and links of other kinds. */
export function markdownHtml(markdown: string): string {
  const { html } = markdownToHtml(markdown, {
    mdastPlugins: [plainContent],
    features: { gfm: false, smartPunctuation: false },
  });
  return html;
}
