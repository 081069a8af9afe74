import { describe, expect, it } from 'vitest';
import { arabicArticle, readArticles } from '../support/sample-pages.ts';
import { visitSite } from '../support/visit-site.ts';

const site = visitSite();

/** Visits the search page and waits for what it says of a search. */
async function search(asked: Record<string, string>) {
  const { page, troubles } = await site.visit(`/search/?${new URLSearchParams(asked)}`);
  const status = page.locator('overview-search [role=status]');
  // It ends with dots while the search is under way.
  await expect.poll(() => status.textContent()).toMatch(/[^…]$/);
  const marksOf = (list: string) => page.locator(`${list} .search-hit mark`).allTextContents();
  return { page, troubles, said: () => status.textContent(), marksOf };
}

describe('a reader who searches', () => {
  it('comes by a key from anywhere, finds a story as they type, opens it, and comes back to what they found', async () => {
    const { story } = arabicArticle();
    const { page, troubles } = await site.visit('/sources/');
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    const field = page.getByRole('searchbox', { name: 'Search for' });
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    const words = story.title.split(' ').slice(0, 3).join(' ');
    await page.keyboard.type(words);
    // As they read what was found, before which a click would leave a search under way.
    await page
      .getByRole('status')
      .filter({ hasText: `“${words}”` })
      .waitFor();
    const hit = page.locator('.search-holding').getByRole('link', { name: story.title, exact: true }).first();
    // An article has the same title; the story leads to it.
    expect(await page.locator('.search-hit .note').first().textContent()).toContain('Story');
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
    expect(await page.getByRole('combobox', { name: 'Search in' }).inputValue()).toBe('article');
  });

  it('finds signs in the middle of what is printed without spaces', async () => {
    const article = readArticles().find(({ original }) => original?.language === 'ja');
    const signs = /\p{Script=Han}{2,}/u.exec(article?.original?.title.slice(2) ?? '')?.[0] ?? 'none';
    const { page, marksOf } = await search({ q: signs, kind: 'article' });
    await page
      .locator('.search-holding .search-hit', { hasText: article?.title ?? '' })
      .first()
      .waitFor();
    expect(await marksOf('.search-holding')).toContain(signs);
  });

  it.each(['blockchain', 'blockade', 'zzzzqqqq', '"alexandria off"'])(
    'is told that nothing has %s, whatever begins like it or has its words apart',
    async (q) => {
      const { page, said } = await search({ q });
      expect(await said()).toBe(`Nothing found for ${q.startsWith('"') ? q : `“${q}”`}.`);
      expect(await page.locator('.search-hit').count()).toBe(0);
    },
  );

  it('is shown pages with the word in its forms first, then those with words that start like it', async () => {
    const { page, said, marksOf } = await search({ q: 'port' });
    const holding = await marksOf('.search-holding');
    expect(holding.length).toBeGreaterThan(0);
    for (const mark of holding) expect(mark).toMatch(/^\P{L}*ports?\P{L}*$/iu);
    expect(await said()).toBe(
      `${await page.locator('.search-holding .search-hit').count()} results for “port”.`,
    );
    await page.getByRole('heading', { name: 'Starts like “port…”' }).waitFor();
    const alike = page.locator('.search-alike .search-hit');
    for (const hit of await alike.all())
      expect(await hit.locator('mark').first().textContent()).toMatch(/port\p{L}/iu);
  });

  it('is told when words only start like what they search for', async () => {
    const { said, marksOf } = await search({ q: 'harb' });
    expect(await said()).toBe('Nothing found for “harb”. These pages have words that start like it.');
    expect(await marksOf('.search-holding')).toEqual([]);
    expect((await marksOf('.search-alike')).length).toBeGreaterThan(0);
  });

  it('finds pages with all of several words, and a phrase only where it stands', async () => {
    const words = await search({ q: 'wall sunken' });
    const marks = (await words.marksOf('.search-holding')).map((mark) => mark.toLowerCase());
    expect(marks).toContain('wall');
    expect(marks).toContain('sunken');
    const phrase = await search({ q: '“harbour wall”' });
    const found = phrase.page.locator('.search-holding .search-hit');
    expect(await found.count()).toBeGreaterThan(0);
    for (const hit of await found.all()) expect(await hit.textContent()).toMatch(/harbour wall/i);
    expect(await (await search({ q: 'harbour zzzzqqqq' })).said()).toMatch(/^Nothing found/);
  });

  it.each([
    ['محادثات', 'المحادثات', /محادثات/],
    ['קיר', 'הקיר', /קיר/],
  ])('finds %s and %s alike', async (bare, withArticle, word) => {
    const one = await search({ q: bare });
    const other = await search({ q: withArticle });
    expect(await one.said()).toMatch(/^\d+ results? for/);
    expect((await other.said())?.split(' ')[0]).toBe((await one.said())?.split(' ')[0]);
    for (const mark of await other.marksOf('.search-holding')) expect(mark).toMatch(word);
  });

  it('leaves out what they do not want, sorts by date, and can share the address', async () => {
    const all = await search({ q: 'the' });
    const count = Number.parseInt((await all.said()) ?? '', 10);
    const { page } = all;
    const choose = async (field: string, value: string) => {
      await page.getByRole('combobox', { name: field }).selectOption(value);
      await expect.poll(() => new URL(page.url()).searchParams.toString()).toContain(value);
      await expect.poll(all.said).toMatch(/with these filters\.$/);
    };
    await choose('Search in', 'article');
    await choose('Press of', 'FR');
    const abouts = page.locator('.search-holding .search-hit > .note');
    await expect
      .poll(async () => (await abouts.allTextContents()).every((about) => about.includes('France')))
      .toBe(true);
    const french = await abouts.count();
    expect(french).toBeGreaterThan(0);
    expect(french).toBeLessThan(count);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('newest');
    await expect.poll(() => page.url()).toContain('sort=newest');
    const shared = await search(Object.fromEntries(new URL(page.url()).searchParams));
    const titles = await shared.page.locator('.search-holding .search-hit > a').allTextContents();
    const published = titles.map(
      (title) => readArticles().find((article) => article.title === title)?.published,
    );
    expect(titles).toHaveLength(french);
    expect(published).toEqual([...published].sort().reverse());
    await shared.page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(shared.said).toBe(`${count} results for “the”.`);
  });

  it('sees how many results are in each language, and chooses one by keyboard', async () => {
    const { page, said } = await search({ q: 'the', kind: 'article' });
    const button = page.getByRole('button', { name: /^French \d+$/ });
    const count = /\d+$/.exec((await button.textContent()) ?? '')?.[0];
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(said).toBe(`${count} results for “the” with these filters.`);
    expect(await page.getByRole('combobox', { name: 'Language' }).inputValue()).toBe('fr');
    expect(await page.locator('.search-languages [aria-pressed=true]').textContent()).toBe(`French ${count}`);
  });

  it('finds the stories of a topic, and no choice of days where there is one day', async () => {
    const { page } = await search({ q: 'the', kind: 'story' });
    const topics = await page.getByRole('combobox', { name: 'Topic' }).locator('option').count();
    expect(topics).toBeGreaterThan(2);
    expect(await page.getByRole('combobox', { name: 'Day' }).count()).toBe(0);
    for (const about of await page.locator('.search-holding .search-hit > .note').allTextContents())
      expect(about).toMatch(/^Story/);
    await page.getByRole('combobox', { name: 'Topic' }).selectOption({ index: 1 });
    await expect.poll(() => page.url()).toContain('topic=');
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
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });
});
