import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONG, VOICE } from '../support/angles.ts';
import { emptyHeadings } from '../support/printed.ts';
import { copyProject } from '../support/project-copy.ts';
import { PROJECT, run } from '../support/run-script.ts';

let dist = '';
let copy = '';
beforeAll(async () => {
  copy = await copyProject();
  const { status, said } = await run(process.execPath, [
    join(PROJECT, 'tests/support/rebuild-angles.ts'),
    copy,
  ]);
  if (status !== 0) throw new Error(`the day of angles does not build:\n${said}`);
  dist = join(copy, 'dist');
});
afterAll(() => rm(copy, { recursive: true, force: true }));

const pageOf = (path: string): Document =>
  parseHTML(readFileSync(join(dist, path, 'index.html'), 'utf8')).document;
const said = (of: Pick<Node, 'textContent'> | null): string =>
  (of?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (of: ParentNode, selector: string): string[] => [...of.querySelectorAll(selector)].map(said);
const story = (slug: string): Document => pageOf(`2026-03-18/${slug}`);
const article = (slug: string): Document => pageOf(`2026-03-18/articles/${slug}`);
const WALL = 'sea-wall-of-ostrevik-bay-cracks';
const RAIL = 'night-trains-return-to-grunvalk';
const COMET = 'where-to-look-for-the-arvandel-comet-tonight';

describe('the page of a story with takes', () => {
  it('names them, a headline in quotation marks, each with what it does next to its name', () => {
    expect(all(story(WALL), '.take h3')).toEqual([`“${LONG}” accuses`, 'Minister Promises a Wall promises']);
    expect(all(story(WALL), '.take > .count')).toEqual([
      '2 articles · Norway, Portugal',
      '2 articles · Germany, Netherlands',
    ]);
  });

  it('says in one sentence how it divides, and counts articles and countries also for a screen reader', () => {
    expect(said(story(WALL).querySelector('.worlds-take h2'))).toBe(
      'Two takes are level, with 2 of the 6 articles each; se-tiden stands apart.',
    );
    expect(all(story(WALL), '.counted-bar text')).toEqual(['2', '2']);
    const rows = [...story(WALL).querySelectorAll('.worlds-take table tbody tr')];
    expect(rows.map((row) => all(row, 'th, td'))).toEqual([
      ['Take 1', '2', 'Norway and Portugal'],
      ['Take 2', '2', 'Germany and Netherlands'],
      ['An article that stands apart', '1', 'Sweden'],
      ['Other articles', '1', 'Canada'],
    ]);
  });

  it('quotes each take, each quotation with a link to its words at the source', () => {
    const [first, second] = story(WALL).querySelectorAll('.take');
    expect(all(first as ParentNode, 'blockquote').length).toBeGreaterThan(0);
    expect(all(second as ParentNode, 'blockquote').length).toBeGreaterThan(0);
    for (const quote of story(WALL).querySelectorAll('.sourced')) {
      const link = quote.querySelector('a.there');
      expect(link?.getAttribute('href')).toContain('#:~:text=');
      expect(said(link)).toMatch(/^At the source: these words at /);
    }
    const quotes = all(story(WALL), 'main blockquote');
    expect(new Set(quotes).size).toBe(quotes.length);
  });

  it('has an address and a picture for each take', () => {
    const tools = [...story(WALL).querySelectorAll('overview-take-tools a')];
    expect(tools.map((tool) => tool.getAttribute('href'))).toEqual(
      [1, 2].flatMap((take) => [`#take-${take}`, `/2026-03-18/${WALL}/take-${take}.png`]),
    );
    expect(tools.slice(0, 2).map(said)).toEqual(['Link to take 1', 'Picture of take 1']);
    for (const take of [1, 2]) expect(story(WALL).querySelector(`#take-${take}.take`)).not.toBeNull();
  });

  it('says of each article which words placed it, closed until it is asked', () => {
    const why = story(WALL).querySelectorAll('.take > details.why');
    expect([...why].map((each) => each.hasAttribute('open'))).toEqual([false, false]);
    expect(all(story(WALL), '.take > details > summary')).toEqual([
      'Why these articles',
      'Why these articles',
    ]);
    const rows = [...story(WALL).querySelectorAll('.take > details tbody tr')];
    expect(rows.map((row) => all(row, 'th, td'))).toEqual([
      ['no-fjord', 'accuse, hiding'],
      ['pt-mare', 'hid, fishers'],
      ['de-hafen', 'promises'],
      ['nl-kade', 'minister, by May'],
    ]);
  });

  it('shows a single voice, quoted in its language, and counts it in no take', () => {
    const voices = story(WALL).querySelector('[aria-labelledby=Voices]');
    expect(all(voices as ParentNode, 'h2, .who, h3')).toEqual([
      'An article that stands apart',
      'se-tiden leads with',
      `“${VOICE}”`,
    ]);
    const headline = voices?.querySelector('h3');
    expect(headline?.getAttribute('lang')).toBe('sv');
    expect(headline?.querySelector('a')?.getAttribute('href')).toBe(
      '/2026-03-18/articles/sju-fragor-som-hamnen-inte-vill-svara-pa/',
    );
    expect(story(WALL).querySelectorAll('.counted-bar rect.tone-3')).toHaveLength(0);
  });

  it('lists how each country’s press headlines it, by name, each headline with the square of its take', () => {
    const rows = [...story(WALL).querySelectorAll('.by-country section')];
    const tones = rows.map((row) => [
      said(row.querySelector('h3')),
      [...row.querySelectorAll('.swatch')].map((square) => /tone-\w+/.exec(square.className)?.[0]).join(),
    ]);
    expect(tones).toEqual([
      ['Canada', 'tone-rest'],
      ['Germany', 'tone-2'],
      ['Netherlands', 'tone-2'],
      ['Norway', 'tone-1'],
      ['Portugal', 'tone-1'],
      ['Sweden', 'tone-0'],
    ]);
  });

  it('takes the copies of an agency for its voice', () => {
    expect(all(story(RAIL), '.voice > .who, .voice h3')).toEqual([
      'The agency Nordbyrå leads with',
      '“Sleeping cars cost 90 crowns a berth”',
    ]);
  });

  it('says where a name is from', () => {
    expect(all(story(WALL), '.take > details > summary + p')).toEqual([
      'The name is the most central headline of the take, word for word.',
      'The name is a clause whose words appear in the headlines and leads of these articles.',
    ]);
    expect(all(story(RAIL), '.take > details > p')[0]).toContain('from a table of framings');
    for (const why of all(story('bakers-strike-over-flour'), '.take > details > p'))
      expect(why).toContain('The language model invented-model named this take and chose its articles.');
  });
});

describe('the page of a story without takes', () => {
  it('shows the headlines side by side in their place, each once, and claims nothing', () => {
    const main = story(COMET).querySelector('main') as Element;
    expect(all(main, '.by-country .headline')).toEqual([
      'Comet of Arvandel seen with the naked eye',
      'Where to look for the Arvandel comet tonight',
    ]);
    expect(all(main, 'h2')).toEqual([
      'Who covers it',
      'How each country’s press headlines it',
      'Who covers it, country by country',
      'Read next',
    ]);
    expect(main.querySelector('.counted-bar, .swatch[class*="tone-"]')).toBeNull();
    expect(said(main)).not.toMatch(/no take|current take|one framing|too few|agree/i);
  });
});

describe('the column next to an article', () => {
  const panel = (slug: string): ParentNode => article(slug).querySelector('.panel') as ParentNode;

  it('has its own take, the other takes with a quotation each, and the single voice', () => {
    const beside = panel('new-sea-wall-by-may-minister-says');
    expect(all(beside, 'h2')).toEqual(['This article’s take', 'How others put it', 'Read next']);
    expect(all(beside, '.own p')).toEqual([
      'Minister Promises a Wall',
      '2 of 6 articles · Germany, Netherlands',
    ]);
    const [take, voice] = beside.querySelectorAll('.other');
    expect(said(take?.querySelector('.label') ?? null)).toMatch(/^“Fishers of Ostrevik Bay .*…” · 2$/);
    expect(take?.querySelectorAll('blockquote')).toHaveLength(1);
    expect(all(voice as ParentNode, 'p')).toEqual(['se-tiden leads with', `“${VOICE}”`]);
    expect(all(beside, '.whole')).toEqual(['The whole story: 6 articles, 6 countries']);
  });

  it('says of an article that it stands apart, and nothing of one in no take', () => {
    const own = (slug: string): string => said(panel(slug).querySelector('.own'));
    expect(own('sju-fragor-som-hamnen-inte-vill-svara-pa')).toMatch(
      /^It stands apart: its headline leads with something other than the takes shown/,
    );
    expect(panel(WALL).querySelector('.own')).toBeNull();
  });

  it('has the others covering it where nothing divides', () => {
    const beside = panel(COMET);
    expect(all(beside, 'h2')).toEqual(['Others covering this', 'Read next']);
    expect(all(beside, '.line .headline, .line .by b, .line .by a')).toEqual([
      'Comet of Arvandel seen with the naked eye',
      'br-sol',
      'Brazil',
    ]);
  });

  it('has what its publisher has besides where no other reports the event', () => {
    expect(all(panel('choir-sings-on-the-pass'), 'h2, .line .headline')).toEqual([
      'More on this from ch-berg',
      'The choir on the pass, again',
    ]);
  });

  it('leads on to two stories from an article of a story, to none that is far from another, and no heading is empty', () => {
    expect(article('owl-found-in-a-post-box').querySelector('.panel')).toBeNull();
    for (const page of globSync('2026-03-18/articles/*/index.html', { cwd: dist })) {
      const document = pageOf(join(page, '..'));
      const next = document.querySelectorAll('.next .story-title a').length;
      if (document.querySelector('.panel .whole')) expect([page, next]).toEqual([page, 2]);
    }
    for (const page of globSync('2026-03-18/**/index.html', { cwd: dist }))
      expect([page, emptyHeadings(pageOf(join(page, '..')))]).toEqual([page, []]);
  });
});

describe('the front page', () => {
  const place = (page: string, slug: string): ParentNode =>
    pageOf(page).querySelector(`main article:has(a[href="/2026-03-18/${slug}/"])`) as ParentNode;

  it.each(['.', '2026-03-18'])('of /%s leads with two takes side by side, each named and quoted', (page) => {
    const lead = place(page, WALL);
    expect(all(lead, '.label')).toEqual([
      '“Fishers of Ostrevik Bay accuse the port authority of hiding for two winters…”accuses2 of 6 articles',
      'Minister Promises a Wallpromises2 of 6 articles',
    ]);
    expect(all(lead, 'blockquote')).toEqual([
      '“Port hid the cracks, say fishers”',
      '“Minister promises a new wall”',
    ]);
    expect(all(lead, '.legend li')).toEqual(['Stands apart1 article', 'Other articles1 article']);
  });

  it('says who stands apart from the title, and draws no bar where it would repeat the title', () => {
    expect(all(place('.', RAIL), '.takes-bar, .legend')).toEqual([]);
    expect(all(place('.', RAIL), '.apart')).toEqual([
      'The agency Nordbyrå leads with “Sleeping cars cost 90 crowns a berth”',
    ]);
    expect(all(place('.', COMET), '.takes-bar, .legend, blockquote')).toHaveLength(1);
  });
});

it('a feed has takes and voices as the page has', () => {
  const feed = readFileSync(join(dist, 'stories.xml'), 'utf8');
  expect(feed).toContain(`“${LONG}”`);
  expect(feed).toMatch(
    new RegExp(`Standing apart: se-tiden leads with “<span lang="sv" dir="ltr"><a [^>]+>${VOICE}</a>`),
  );
  expect(feed).not.toMatch(/share one framing|too few/);
});
