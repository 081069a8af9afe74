/** One hit as Pagefind returns it. */
export interface Hit {
  url: string;
  /** HTML with the matching words in `<mark>`. */
  excerpt: string;
  meta: { title?: string; about?: string };
}

/** A hit as a list item. */
export function hitLine({ url, excerpt, meta }: Hit): HTMLLIElement {
  const line = document.createElement('li');
  line.className = 'search-hit';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const about = document.createElement('p');
  about.className = 'note';
  about.textContent = meta.about ?? '';
  const words = document.createElement('p');
  words.append(...marked(excerpt));
  line.append(link, about, words);
  return line;
}

/** The excerpt's text and marks only, because its content was fetched and is not trusted. */
function marked(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = document.createTextNode(node.textContent ?? '');
    if (node.nodeName !== 'MARK') return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}
