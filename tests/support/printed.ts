/** A headline as it is compared: letters and digits only. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Shorter headlines are also found within sentences. */
const LEAST_WORDS = 4;

/**
 * The headlines of a day that a page prints more than `most` times, with the number.
 *
 * @param headlines of all articles that the page may show
 */
export function printedTooOften(
  page: Document,
  headlines: Iterable<string>,
  most: number,
): [string, number][] {
  const main = page.querySelector('main')?.cloneNode(true) as Element | undefined;
  for (const script of main?.querySelectorAll('script') ?? []) script.remove();
  const text = ` ${plain(main?.textContent ?? '')} `;
  return [...new Set([...headlines].map(plain))]
    .filter((headline) => headline.split(' ').length >= LEAST_WORDS)
    .map((headline): [string, number] => [headline, text.split(` ${headline} `).length - 1])
    .filter(([, times]) => times > most);
}

/** Elements that are content without text. */
const PICTURES = new Set(['svg', 'img', 'input', 'select', 'canvas']);

const rankOf = ({ localName }: Element): number => Number(/^h([1-6])$/.exec(localName)?.[1] ?? 0);

/**
 * The headings of a page without words, or after which nothing comes before the next heading of their rank. A heading that
 * is a link is content itself.
 */
export function emptyHeadings(page: Document): string[] {
  const main = page.querySelector('main');
  const open: { heading: Element; filled: boolean }[] = [];
  const fill = (): void => open.forEach((each) => (each.filled = true));
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3 && (child.textContent ?? '').trim() !== '') fill();
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (PICTURES.has(element.localName)) fill();
      const rank = rankOf(element);
      if (rank === 0) {
        if (element.localName !== 'script') visit(element);
        continue;
      }
      const isLink = element.querySelector('a[href]') !== null;
      open.push({ heading: element, filled: isLink });
      if (isLink)
        open.filter(({ heading }) => rankOf(heading) < rank).forEach((each) => (each.filled = true));
      settle(rank, element);
    }
  };
  const empty: string[] = [];
  /** What stands before a heading of its own rank or a higher one can get no more. */
  const settle = (rank: number, next?: Element): void => {
    for (const each of open.filter(({ heading }) => heading !== next && rankOf(heading) >= rank)) {
      const words = (each.heading.textContent ?? '').trim();
      if (words === '' || !each.filled) empty.push(words || '(no words)');
      open.splice(open.indexOf(each), 1);
    }
  };
  if (main) visit(main);
  settle(0);
  return empty;
}
