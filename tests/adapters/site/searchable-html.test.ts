import { expect, it } from 'vitest';
import { searchableHtml } from '../../../scripts/adapters/site/searchable-html.ts';

it.each([
  ['<p>l’Iran et l’Irak</p>', "<p>l'Iran et l'Irak</p>"],
  ['<p>war—which anti‑war</p>', '<p>war — which anti-war</p>'],
  ['<p>الحـــكومة</p>', '<p>الحكومة</p>'],
  ['<b>Fox</b><i>News</i>', '<b>Fox</b> <i>News</i>'],
  ['<p title="中央社">Talks end</p>', '<p title="中央社">Talks end</p>'],
])('%s', (html, searchable) => {
  expect(searchableHtml(html)).toBe(searchable);
});

it('separates signs and Thai words, and leaves attributes as they are', () => {
  expect(searchableHtml('<p title="中央社">香港、ปิดถนน</p>').replace(/ +/g, ' ')).toBe(
    '<p title="中央社"> 香 港 、 ปิด ถนน </p>',
  );
});

it('keeps the title that is shown as it is printed, beside the one that is searched', () => {
  expect(searchableHtml('<h1 data-pagefind-meta="title" lang="fr">L’été—dit "fini"</h1>')).toBe(
    '<h1 data-pagefind-meta="title[data-title]" data-title="L’été—dit &quot;fini&quot;" lang="fr">L\'été — dit "fini"</h1>',
  );
});
