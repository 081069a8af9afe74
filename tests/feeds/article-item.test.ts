import { describe, expect, it } from 'vitest';
import { articleItem } from '../../src/feeds/items.ts';
import type { Kind } from '../../src/schemas/kind.ts';
import type { PublishedArticle } from '../../src/schemas/published-article.ts';
import { composeAlone } from '../support/compose-alone.ts';
import { makeSnapshot, type ArticleSketch } from '../support/make-day.ts';

const ROOT = 'https://news.example/';

function published(sketch: Partial<ArticleSketch> = {}): PublishedArticle {
  const { articles } = composeAlone(
    makeSnapshot([{ source: 'fr-matin', title: 'Dam bursts near Marsk', ...sketch }]),
  );
  const [made] = articles;
  if (!made) throw new Error('no article was made');
  return made.frontMatter;
}

describe('an article in a feed', () => {
  it.each<[Kind, string]>([
    ['report', 'Dam bursts near Marsk'],
    ['opinion', 'Opinion: Dam bursts near Marsk'],
    ['live', 'Live page: Dam bursts near Marsk'],
    ['roundup', 'Round-up: Dam bursts near Marsk'],
  ])('that is a %s is listed as "%s"', (kind, title) => {
    expect(articleItem({ ...published(), kind }, '', ROOT).title).toBe(title);
  });

  it('has its picture only under a licence', () => {
    const article = published();
    const name = `images/${'a'.repeat(32)}.avif`;
    const files = [{ file: name, width: 480, height: 270, bytes: 1_234 }];
    const picture = { files, language: 'fr', credit: 'Ana Lys' };
    expect(articleItem({ ...article, picture }, '', ROOT).picture).toBeUndefined();
    const imagesLicence = 'https://licence.example/by/';
    const rights = { text: 'excerpt', images: 'licensed', imagesLicence } as const;
    const licensed = { ...article, picture, source: { ...article.source, rights } };
    expect(articleItem(licensed, '', ROOT).picture).toEqual({ url: `${ROOT}${name}`, bytes: 1_234 });
  });

  it('is its summary and its source, with the way to the original, and asks for nothing', () => {
    const item = articleItem(published(), 'The dam burst <b>at night</b>.', ROOT);
    expect(item.html).toBe(
      '<p>The dam burst &lt;b&gt;at night&lt;/b&gt;.</p>\n<p>— <a href="https://fr-matin.example/0">fr-matin</a>, France</p>',
    );
    expect(item.description).toBe('fr-matin: The dam burst <b>at night</b>.');
    expect(item.link).toBe('https://news.example/2026-03-18/articles/dam-bursts-near-marsk/');
  });

  it('has its source alone where there is nothing to quote', () => {
    const item = articleItem(published(), '', ROOT);
    expect(item.html).toBe('<p>— <a href="https://fr-matin.example/0">fr-matin</a>, France</p>');
    expect(item.description).toBe('fr-matin');
  });

  it('is cut after a word where its beginning is long', () => {
    const { description } = articleItem(published(), 'word '.repeat(200), ROOT);
    expect(description.length).toBeLessThanOrEqual('fr-matin: '.length + 500);
    expect(description).toMatch(/ word…$/);
  });

  it('says that it is translated, and from what', () => {
    const english = { title: 'Dam bursts', paragraphs: ['It burst.'] };
    const item = articleItem(published({ language: 'fr', english }), 'It burst.', ROOT);
    expect(item.html).toMatch(/, France; translated from French<\/p>$/);
    expect(item.html).toContain('<p>It burst.</p>');
  });

  it('marks the language and the direction of what is not translated', () => {
    const item = articleItem(published({ source: 'eg-nil', language: 'ar' }), 'انهار السد', ROOT);
    expect(item.html).toContain('<p><span lang="ar" dir="rtl">انهار السد</span></p>');
    expect(item.html).toMatch(/, Egypt; in Arabic, not translated<\/p>$/);
  });

  it('has the same guid in whatever day it is', () => {
    const article = published();
    const later = { ...article, day: '2026-03-19', slug: 'another-slug' };
    expect(articleItem(later, '', ROOT).guid).toBe(articleItem(article, '', ROOT).guid);
    expect(articleItem(article, '', ROOT).guid).toBe(`article:${article.id}`);
  });
});
