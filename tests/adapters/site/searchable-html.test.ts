import { expect, it } from 'vitest';
import { isSearchable, searchableHtml } from '../../../scripts/adapters/site/searchable-html.ts';

const withoutMarks = (html: string): string => html.replaceAll(/ ␞ ?(?= *<\/)/gu, '');

it.each([
  ['<p>l’Iran et l’Irak</p>', "<p>l'Iran et l'Irak</p>"],
  ['<p>war—which anti‑war</p>', '<p>war — which anti-war</p>'],
  ['<p>الحـــكومة</p>', '<p>الحكومة</p>'],
  ['<b>Fox</b><i>News</i>', '<b>Fox</b> <i>News</i>'],
  ['<p title="中央社">Talks end</p>', '<p title="中央社">Talks end</p>'],
])('%s', (html, searchable) => {
  expect(withoutMarks(searchableHtml(html))).toBe(searchable);
});

it('separates signs and Thai words, and leaves attributes as they are', () => {
  expect(withoutMarks(searchableHtml('<p title="中央社">香港、ปิดถนน</p>')).replace(/ +/g, ' ')).toBe(
    '<p title="中央社"> 香 港 、 ปิด ถนน </p>',
  );
});

it('keeps the title that is shown as it is printed, beside the one that is searched', () => {
  expect(searchableHtml('<h1 lang="fr">L’été—dit "fini"</h1>')).toBe(
    '<h1 data-pagefind-meta="title[data-title]" data-title="L’été—dit &quot;fini&quot;" lang="fr">L\'été — dit "fini"</h1>',
  );
});

it('is filtered, sorted and described by the marks of its page, which Pagefind reads by name', () => {
  const page = (marks: string) => `<div data-search="${marks}" data-about="Story">Talks</div>`;
  expect(searchableHtml(page('story 2026-03-18 politics 1773791999 fr,de FR,DE'))).toBe(
    '<div data-pagefind-body data-f0="story" data-f1="2026-03-18" data-f2="politics"' +
      ' data-f3="FR" data-f4="DE" data-f5="fr" data-f6="de" data-pagefind-filter="kind[data-f0], day[data-f1],' +
      ' topic[data-f2], country[data-f3], country[data-f4], language[data-f5], language[data-f6]"' +
      ' data-pagefind-sort="date:1773791999" data-pagefind-meta="about[data-about]" data-about="Story">Talks</div>',
  );
  expect(searchableHtml(page('article 2026-03-18 sport 1773791999 fr '))).toContain(
    'data-pagefind-filter="kind[data-f0], day[data-f1], topic[data-f2], language[data-f3]"',
  );
  expect(searchableHtml('<section data-search>Talks</section>')).toBe(
    '<section data-pagefind-body>Talks</section>',
  );
  expect(isSearchable('<select data-searched="2026-03">')).toBe(false);
});

it('keeps passages apart', () => {
  expect(searchableHtml('<h2>Takes</h2><p>Waters rise.</p><span>Sea</span>')).toBe(
    '<h2>Takes ␞ </h2> <p>Waters rise. ␞ </p> <span>Sea</span>',
  );
});
