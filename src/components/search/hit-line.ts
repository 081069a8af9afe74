import { t } from '../../interface/t.ts';
import type { IndexedPage } from './pagefind-api.ts';
import { afterTitle, excerptAround, withoutJoints, type MarkWords } from './excerpt.ts';

/** A page found, as a list item. Its text was fetched and is not trusted, so it becomes text nodes only. */
export function hitLine({ url, content, meta, filters }: IndexedPage, markWords: MarkWords): HTMLLIElement {
  const line = document.createElement('li');
  line.className = 'search-hit';
  const link = document.createElement('a');
  link.href = url;
  link.dir = 'auto';
  link.textContent = withoutJoints(meta.title ?? url);
  const about = document.createElement('p');
  about.className = 'note';
  about.append(...beforeAbout(filters), meta.about ?? '');
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

/** What tells a story from an article of the same title: a tag; an article has the flag of its source's country. */
function beforeAbout({ kind, country }: IndexedPage['filters']): HTMLElement[] {
  if (kind?.[0] === 'story') {
    const tag = document.createElement('span');
    tag.className = 'badge';
    tag.textContent = t('Story');
    return [tag];
  }
  const [code] = country ?? [];
  if (code === undefined) return [];
  const flag = document.createElement('i');
  flag.dataset.flag = code.toLowerCase();
  return [flag];
}
