import { describe, expect, it } from 'vitest';
import { spacedWords } from '../../src/schemas/spaced-words.ts';
import { arabicArticle, readArticles } from '../support/sample-pages.ts';
import { visitSite } from '../support/visit-site.ts';

const site = visitSite();

describe('a reader who searches', () => {
  it('comes by a key from anywhere, finds a story as they type, opens it, and comes back to what they found', async () => {
    const { story } = arabicArticle();
    const { page, troubles } = await site.visit('/sources/');
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    const field = page.getByRole('searchbox', { name: 'Search for' });
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type(story.title.split(' ').slice(0, 3).join(' '));
    const hit = page.locator('.search-hits').getByRole('link', { name: story.title, exact: true }).first();
    await hit.click();
    await page.waitForURL(`**/2026-03-18/**`);
    await page.goBack();
    await hit.waitFor();
    expect(troubles).toEqual([]);
  });

  it('finds what was printed in another language, and sees where', async () => {
    const { article } = arabicArticle();
    const word = article.original?.title.split(' ').find(({ length }) => length > 4) ?? '';
    const { page } = await site.visit(`/search/?q=${encodeURIComponent(word)}&kind=article`);
    const hit = page.locator('.search-hit', { hasText: article.title }).first();
    await hit.waitFor();
    expect(await hit.locator('mark').first().textContent()).toContain(word);
    expect(await page.getByRole('combobox').inputValue()).toBe('article');
  });

  it('finds words in the middle of what is printed without spaces', async () => {
    const article = readArticles().find(({ original }) => original?.language === 'ja');
    const words = spacedWords(article?.original?.title ?? '').split(' ');
    const [first, second] = words.slice(2).filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
    const { page } = await site.visit(
      `/search/?q=${encodeURIComponent(`${first}${second ?? ''}`)}&kind=article`,
    );
    await page
      .locator('.search-hit', { hasText: article?.title ?? '' })
      .first()
      .waitFor();
    expect(first).toBeDefined();
  });

  it('sees a message when nothing is found', async () => {
    const { page } = await site.visit('/search/?q=zzzzqqqq');
    await page.getByText('No results for “zzzzqqqq”.').waitFor();
  });

  it('loads the engine with the first word and not before', async () => {
    const { page } = await site.visit('/search/');
    const loaded = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.includes('/pagefind/')).length,
      );
    await page.waitForLoadState('networkidle');
    expect(await loaded()).toBe(0);
    await page.keyboard.type('harbour');
    await expect.poll(loaded).toBeGreaterThan(0);
  });

  it('is shown other ways without JavaScript', async () => {
    const { page } = await site.visit('/search/', { javaScriptEnabled: false });
    expect(await page.getByText('Search needs JavaScript').isVisible()).toBe(true);
  });
});
