import type { IndexedPage } from './pagefind-api.ts';
import { afterTitle, excerptAround, withoutJoints, type MarkWords } from './excerpt.ts';

/** A page found, as a list item. Its text was fetched and is not trusted, so it becomes text nodes only. */
export function hitLine({ url, content, meta }: IndexedPage, markWords: MarkWords): HTMLLIElement {
  const line = document.createElement('li');
  line.className = 'search-hit';
  const link = document.createElement('a');
  link.href = url;
  link.dir = 'auto';
  link.textContent = withoutJoints(meta.title ?? url);
  const about = document.createElement('p');
  about.className = 'note';
  about.textContent = meta.about ?? '';
  const words = document.createElement('p');
  words.dir = 'auto';
  words.append(
    ...excerptAround(afterTitle(content, meta.title ?? ''), markWords).map(({ text, marked }) => {
      if (!marked) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  // A page of a title alone has no more to show than dots.
  line.append(link, about, ...(/[\p{L}\p{N}]/u.test(words.textContent) ? [words] : []));
  return line;
}
