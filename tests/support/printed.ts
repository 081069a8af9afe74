/** A headline as it is compared: letters and digits only. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/**
 * The headlines of a day that a page prints more than `most` times, with the number: as a text of its own, or in quotation
 * marks within a sentence. That a quoted text or a longer headline has the same words does not count.
 *
 * @param headlines of all articles that the page may show
 */
export function printedTooOften(
  page: Document,
  headlines: Iterable<string>,
  most: number,
): [string, number][] {
  const main = page.querySelector('main');
  const texts = (main ? textsOf(main) : []).map((text) => ({ text, words: plain(text) }));
  const own = Map.groupBy(texts, ({ words }) => words);
  const quoting = texts.filter(({ text }) => text.includes('“'));
  return [...new Map([...headlines].map((headline) => [plain(headline), headline.trim()]))]
    .map(([words, headline]): [string, number] => {
      const quoted = quoting.filter((each) => each.words !== words && each.text.includes(`“${headline}”`));
      return [words, (own.get(words)?.length ?? 0) + quoted.length];
    })
    .filter(([words, times]) => words !== '' && times > most);
}

/** The texts of an element one by one, as markup divides them. */
function textsOf(element: Element): string[] {
  return [...element.childNodes].flatMap((child) => {
    if (child.nodeType === 3) return [child.textContent ?? ''];
    return child.nodeType === 1 && (child as Element).localName !== 'script' ? textsOf(child as Element) : [];
  });
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
        // What a script may show later is not on the page.
        const isShown =
          !['script', 'template'].includes(element.localName) && !element.hasAttribute('hidden');
        if (isShown) visit(element);
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
      const words = each.heading.textContent.trim();
      if (words === '' || !each.filled) empty.push(words || '(no words)');
      open.splice(open.indexOf(each), 1);
    }
  };
  if (main) visit(main);
  settle(0);
  return empty;
}
