import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countryName } from '../../src/lib/countries.ts';
import { countryPath } from '../../src/lib/urls.ts';
import { arabicArticle, readArticles } from '../support/sample-pages.ts';
import { visitSite } from '../support/visit-site.ts';

const site = visitSite();

/** Moves the focus by Tab until it is on a link to the path, as a reader without a mouse does, then follows it. */
async function tabTo(page: Page, path: string): Promise<void> {
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    if (focused !== path) continue;
    await page.keyboard.press('Enter');
    return page.waitForURL(`**${path}`);
  }
  throw new Error(`Tab never reached a link to ${path}`);
}

describe('a reader with a keyboard', () => {
  it('comes from the index to an article’s source and back', async () => {
    const { page, troubles } = await site.visit('/');
    const { story, article } = arabicArticle();
    const country = countryPath(article.source.country ?? '');
    await tabTo(page, '/countries/');
    await tabTo(page, country);
    await tabTo(page, `/2026-03-18/${story.slug}/`);
    await tabTo(page, `/2026-03-18/articles/${article.slug}/`);
    const source = page.getByRole('link', { name: /^Read it at/ });
    expect(await source.getAttribute('href')).toBe(article.url);
    for (const path of [`/2026-03-18/${story.slug}/`, country, '/countries/', '/']) {
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe(path);
    }
    expect(troubles).toEqual([]);
  });

  it('can skip to the content', async () => {
    const { page } = await site.visit('/sources/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('Content');
  });
});

describe('a reader with a finger', () => {
  it('comes from the globe to a country, a story, an article and its original, and back', async () => {
    const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };
    const { story, article } = arabicArticle();
    const code = article.source.country ?? '';
    const country = countryPath(code);
    const { page, troubles } = await site.visit(`/globe/#${code.toLowerCase()}`, phone);
    await page.locator('overview-globe[data-ready]').waitFor();
    await page
      .locator('.country-name')
      .getByRole('link', { name: countryName(code) })
      .tap();
    await page.waitForURL(`**${country}`);
    await page.getByRole('link', { name: story.title, exact: true }).first().tap();
    await page.waitForURL(`**/2026-03-18/${story.slug}/`);
    await page.getByRole('link', { name: article.title, exact: true }).first().tap();
    const printed = page.getByText(article.original?.blocks[0]?.text ?? '');
    await page.locator('.flip').first().tap();
    expect(await printed.isVisible()).toBe(true);
    for (const path of [`/2026-03-18/${story.slug}/`, country, '/globe/']) {
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe(path);
    }
    expect(new URL(page.url()).hash).toBe(`#${code.toLowerCase()}`);
    expect(troubles).toEqual([]);
  });
});

describe('a reader without JavaScript', () => {
  const still = { javaScriptEnabled: false };

  it('finds every country with news on the globe and in the list, with its count', async () => {
    const { page } = await site.visit('/globe/', still);
    const counts = new Map<string, number>();
    for (const { source } of readArticles()) {
      if (source.country) counts.set(source.country, (counts.get(source.country) ?? 0) + 1);
    }
    const list = page.getByRole('region', { name: 'The countries whose press is read' });
    expect(counts.size).toBeGreaterThan(15);
    for (const [code, count] of counts) {
      const path = `/countries/${code.toLowerCase()}/`;
      const name = await list.locator(`a[href="${path}"]`).textContent();
      const words = `${count} ${count === 1 ? 'article' : 'articles'}`;
      expect(await list.locator('li', { has: page.locator(`a[href="${path}"]`) }).textContent()).toContain(
        words,
      );
      const title = page.locator(`svg a[href="${path}"] > title`).first();
      expect(await title.textContent()).toBe(`${name}: ${words}`);
    }
  });

  it('reads country, story and article', async () => {
    const { story, article } = arabicArticle();
    const { page } = await site.visit(countryPath(article.source.country ?? ''), still);
    await page.getByRole('link', { name: story.title, exact: true }).first().click();
    await page.getByRole('link', { name: article.title, exact: true }).first().click();
    expect(await page.locator('h1').textContent()).toContain(article.title);
    expect(await page.locator('.text p').first().isVisible()).toBe(true);
    const printed = page.getByText(article.original?.blocks[0]?.text ?? '');
    expect(await printed.isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: 'original of paragraph 1' }).check();
    expect(await printed.isVisible()).toBe(true);
  });
});

describe('an article', () => {
  it('says its source, country, date and text, leads to its source and shows alternative takes', async () => {
    const { story, article } = arabicArticle();
    const { page } = await site.visit(`/2026-03-18/articles/${article.slug}/`);
    const own = page.locator('main article.article');
    expect(await own.locator('h1').textContent()).toContain(article.title);
    const said = await own.textContent();
    const country = countryName(article.source.country ?? '');
    for (const words of [article.source.nameEnglish, country, '18 March 2026', 'UTC'])
      expect(said).toContain(words);
    expect(await own.locator('.english p').count()).toBe(article.original?.blocks.length);
    expect(await own.getByRole('link', { name: /^Read it at/ }).getAttribute('rel')).toContain('noopener');
    const panel = page.getByRole('complementary', { name: 'Alternative takes' });
    const ownTake = story.takes.find(({ articles }) => articles.includes(article.id));
    for (const { label } of story.takes) expect(await panel.textContent()).toContain(label);
    const otherTakes = story.takes.length - (ownTake ? 1 : 0);
    const otherVoices = story.voices.filter(({ articles }) => !articles.includes(article.id)).length;
    expect(await panel.locator('.take:not(.voice)').count()).toBe(otherTakes);
    expect(await panel.locator('blockquote').count()).toBe(otherTakes + otherVoices);
  });

  it('offers its original next to the English, in its language and direction, each paragraph in its place', async () => {
    const { article } = arabicArticle();
    const { page } = await site.visit(`/2026-03-18/articles/${article.slug}/`, {
      viewport: { width: 1440, height: 900 },
    });
    await page.getByRole('checkbox', { name: 'Show the original in Arabic beside every paragraph' }).check();
    const printed = page.locator('.bilingual .printed');
    const blocks = article.original?.blocks.map(({ text }) => text);
    expect((await printed.allTextContents()).map((text) => text.trim())).toEqual(blocks);
    for (const pair of await page.locator('.pair').all()) {
      const [english, original] = await Promise.all([
        pair.locator('.english').boundingBox(),
        pair.locator('.printed').boundingBox(),
      ]);
      expect(original?.y).toBeCloseTo(english?.y ?? NaN, 0);
      expect(original?.x).toBeGreaterThan((english?.x ?? NaN) + (english?.width ?? NaN));
    }
    expect(await printed.first().getAttribute('dir')).toBe('rtl');
    expect(await printed.first().getAttribute('lang')).toBe('ar');
  });

  it('that no other source reports, nor its publisher again, has no comparison', async () => {
    const alone = readArticles().find(
      ({ story, companions, editions }) => !story && companions.length + editions.length === 0,
    );
    const { page } = await site.visit(`/2026-03-18/articles/${alone?.slug}/`);
    expect(await page.locator('h1').textContent()).toContain(alone?.title);
    expect(await page.locator('.panel').count()).toBe(0);
  });
});
