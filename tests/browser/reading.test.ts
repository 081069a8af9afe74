import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countryName } from '../../src/lib/countries.ts';
import { dayCountryPath } from '../../src/lib/urls.ts';
import { arabicArticle, readArticles, readStories } from '../support/sample-pages.ts';
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
    const country = dayCountryPath(story.day, article.source.country ?? '');
    await tabTo(page, '/countries/');
    await tabTo(page, country);
    await tabTo(page, `/2026-03-18/${story.slug}/`);
    await tabTo(page, `/2026-03-18/articles/${article.slug}/`);
    const source = page.getByRole('link', { name: /^Read at/ });
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
    const country = dayCountryPath(story.day, code);
    const { page, troubles } = await site.visit(`/globe/#${code.toLowerCase()}`, phone);
    await page.locator('overview-globe[data-ready]').waitFor();
    await page
      .locator('.country-name')
      .getByRole('link', { name: countryName(code) })
      .tap();
    await page.waitForURL(`**${country}`);
    // A country's page leads to a story by what its own press says.
    await page.locator('main').getByRole('link', { name: article.title, exact: true }).first().tap();
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

  it('finds every country with news on the globe and on the page of countries, with its count', async () => {
    const { page } = await site.visit('/globe/', still);
    const counts = new Map<string, number>();
    for (const { source } of readArticles()) {
      if (source.country) counts.set(source.country, (counts.get(source.country) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(15);
    const wordsOf = (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`;
    for (const [code, count] of counts) {
      const title = page.locator(`svg a[href="${dayCountryPath('2026-03-18', code)}"] > title`).first();
      expect(await title.textContent()).toBe(`${countryName(code)}: ${wordsOf(count)}`);
    }
    await page.goto('/countries/');
    for (const [code, count] of counts) {
      const link = page.locator(`a[href="${dayCountryPath('2026-03-18', code)}"]`);
      const heading = page.locator('main h3', { has: link });
      expect(await heading.locator('a').textContent()).toBe(countryName(code));
      expect(await heading.textContent()).toContain(wordsOf(count));
    }
  });

  it('reads country, story and article', async () => {
    const { story, article } = arabicArticle();
    const { page } = await site.visit(dayCountryPath(story.day, article.source.country ?? ''), still);
    await page.locator('main').getByRole('link', { name: article.title, exact: true }).first().click();
    await page.waitForURL(`**/2026-03-18/${story.slug}/`);
    await page.locator('main').getByRole('link', { name: article.title, exact: true }).first().click();
    await page.waitForURL(`**/articles/${article.slug}/`);
    expect(await page.locator('h1').textContent()).toContain(article.title);
    expect(await page.locator('.text p').first().isVisible()).toBe(true);
    const printed = page.getByText(article.original?.blocks[0]?.text ?? '');
    expect(await printed.isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: 'Paragraph 1 in Arabic', exact: true }).check();
    expect(await printed.isVisible()).toBe(true);
  });
});

describe('an article', () => {
  it('says its source, country, date and text, leads to its source and shows alternative takes', async () => {
    const { story, article } = arabicArticle();
    const { page } = await site.visit(`/2026-03-18/articles/${article.slug}/`);
    const own = page.locator('main .reading > article');
    expect(await own.locator('h1').textContent()).toContain(article.title);
    const said = await own.textContent();
    const country = countryName(article.source.country ?? '');
    for (const words of [article.source.nameEnglish, country, '18 March 2026', 'UTC'])
      expect(said).toContain(words);
    expect(await own.locator('.pair > :first-child').count()).toBe(article.original?.blocks.length);
    expect(await own.getByRole('link', { name: /^Read at/ }).getAttribute('rel')).toContain('noopener');
    const panel = page.locator('.panel');
    const ownTake = story.takes.find(({ articles }) => articles.includes(article.id));
    if (ownTake) expect(await panel.locator('.own').textContent()).toContain(ownTake.label);
    const otherTakes = story.takes.length - (ownTake ? 1 : 0);
    const otherVoices = story.voices.filter(({ articles }) => !articles.includes(article.id)).length;
    expect(await panel.locator('.other').count()).toBe(otherTakes + otherVoices);
    expect(await panel.locator('.other blockquote').count()).toBe(otherTakes);
    expect(await panel.getByRole('link', { name: /^The whole story/ }).getAttribute('href')).toBe(
      `/2026-03-18/${story.slug}/`,
    );
  });

  it('is two clicks from the next story and from another country’s press', async () => {
    const { article } = arabicArticle();
    const { page } = await site.visit(`/2026-03-18/articles/${article.slug}/`);
    const next = page.getByRole('region', { name: 'Read next' }).getByRole('link').first();
    const path = (await next.getAttribute('href')) ?? '';
    await next.click();
    await page.waitForURL(`**${path}`);
    expect(path).not.toBe(`/2026-03-18/${article.story ?? ''}/`);
    const countries = page.getByRole('region', { name: 'How each country’s press headlines it' });
    const [other] = await countries.locator('h3 a').all();
    await other?.click();
    await page.waitForURL(/\/2026-03-18\/countries\/[a-z]{2}\/$/);
  });

  it('says when it was published in the time zone of its reader', async () => {
    const { article } = arabicArticle();
    const path = `/2026-03-18/articles/${article.slug}/`;
    const served = await site.visit(path, { javaScriptEnabled: false });
    const time = served.page.locator('.source-bar time');
    expect(await time.textContent()).toMatch(/^\d+ March 2026, \d\d:\d\d UTC$/);
    expect(await time.getAttribute('datetime')).toBe(article.published);
    const { page } = await site.visit(path, { timezoneId: 'Asia/Kathmandu' });
    const local = new Date(Date.parse(article.published) + (5 * 60 + 45) * 60_000).toISOString();
    expect(await page.locator('.source-bar time').textContent()).toContain(
      `${Number(local.slice(8, 10))} March 2026, ${local.slice(11, 16)} GMT+5:45`,
    );
  });

  it('offers its original below the English, in its language and direction, each paragraph in its place', async () => {
    const { article } = arabicArticle();
    const { page } = await site.visit(`/2026-03-18/articles/${article.slug}/`, {
      viewport: { width: 1440, height: 900 },
    });
    await page.getByRole('checkbox', { name: /^Show the original/ }).check();
    const printed = page.locator('.bilingual .printed');
    const blocks = article.original?.blocks.map(({ text }) => text);
    expect((await printed.allTextContents()).map((text) => text.trim())).toEqual(blocks);
    for (const pair of await page.locator('.pair').all()) {
      const [english, original] = await Promise.all([
        pair.locator(':scope > :first-child').boundingBox(),
        pair.locator('.printed').boundingBox(),
      ]);
      expect(original?.y).toBeGreaterThanOrEqual((english?.y ?? NaN) + (english?.height ?? NaN));
    }
    expect(await printed.first().getAttribute('dir')).toBe('rtl');
    expect(await printed.first().getAttribute('lang')).toBe('ar');
    expect(await page.locator('.flip').first().textContent()).toContain('ع');
    expect((await page.locator('.flip').first().boundingBox())?.width).toBe(28);
  });

  it('that no other source reports, nor its publisher again, has no comparison', async () => {
    const alone = readArticles().find(
      ({ story, companions, editions }) => !story && companions.length + editions.length === 0,
    );
    const { page } = await site.visit(`/2026-03-18/articles/${alone?.slug}/`);
    expect(await page.locator('h1').textContent()).toContain(alone?.title);
    expect(await page.locator('.panel :is(.own, .other, .whole)').count()).toBe(0);
    const near = readStories().filter(
      ({ topic, about }) => topic === alone?.topic || about.some((country) => alone?.about.includes(country)),
    );
    expect(await page.getByRole('region', { name: 'Read next' }).getByRole('link').count()).toBe(
      Math.min(near.length, 2),
    );
  });
});

describe('a take', () => {
  it('can be quoted and linked to with a button', async () => {
    const { story } = arabicArticle();
    const { page, troubles } = await site.visit(`/2026-03-18/${story.slug}/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const take = page.locator('#take-1');
    const address = new RegExp(`/2026-03-18/${story.slug}/#take-1$`);
    await take.getByRole('button', { name: 'Copy link' }).click();
    await take.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(address);
    await take.getByRole('button', { name: 'Copy quote' }).click();
    await take.getByRole('button', { name: 'Copied' }).last().waitFor();
    const quote = (await take.locator('blockquote').first().textContent())?.trim() ?? '';
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(quote);
    expect(troubles).toEqual([]);
  });

  it('has a plain link without JavaScript', async () => {
    const { story } = arabicArticle();
    const { page } = await site.visit(`/2026-03-18/${story.slug}/`, { javaScriptEnabled: false });
    const link = page.locator('#take-1').getByRole('link', { name: 'Link to take 1' });
    expect(await link.getAttribute('href')).toBe('#take-1');
    expect(await page.locator('#take-1').getByRole('button').count()).toBe(0);
  });
});
