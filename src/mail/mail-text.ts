import { parseHTML } from 'linkedom';
import type { MailContent } from './mail-html.ts';

/** Characters of a line (RFC 5322 §2.1.1 recommends at most 78; with room to be quoted). */
const WIDTH = 72;

/** A mail as plain text: its paragraphs, with a number at each link, and the links in the order of their numbers. */
export function mailText({ subject, above, items, below }: MailContent): string {
  const links: string[] = [];
  const flow = (html: string): string[] => paragraphsOf(html, links);
  const parts = [
    `${wrapped(subject)}\n${'='.repeat(Math.min(subject.length, WIDTH))}`,
    ...flow(above.join('')),
    ...flow(items),
    ...flow(below.join('')),
  ];
  const list = links.map((link, index) => `[${index + 1}] ${link}`);
  return `${[...parts, list.join('\n')].join('\n\n')}\n`;
}

/** The headings and paragraphs of some HTML, wrapped; a heading is underlined. */
function paragraphsOf(html: string, links: string[]): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...document.body.children].map((element) => {
    for (const link of element.querySelectorAll('a')) {
      const address = link.getAttribute('href') ?? '';
      const known = links.indexOf(address);
      const number = known === -1 ? links.push(address) : known + 1;
      link.textContent += ` [${number}]`;
    }
    const text = wrapped(element.textContent);
    if (element.localName !== 'h2') return text;
    return `\n${text}\n${'-'.repeat(Math.min(WIDTH, Math.max(...text.split('\n').map(({ length }) => length))))}`;
  });
}

/** Breaks a text into lines between words. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
