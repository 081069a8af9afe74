import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONG, VOICE } from '../support/angles.ts';
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
const RAIL = 'sleeping-cars-cost-90-crowns-a-berth';
const COMET = 'where-to-look-for-the-arvandel-comet-tonight';

describe('the page of a story with takes', () => {
  it('names them, a headline in quotation marks, each with what it does next to its name', () => {
    expect(all(story(WALL), '[aria-labelledby=Takes] h3')).toEqual([
      `“${LONG}” accuses`,
      'Minister Promises a Wall promises',
    ]);
    expect(all(story(WALL), '.worlds-take .key li')).toEqual([
      `“${LONG}” accuses 33% of articles, 33% of countries`,
      'Minister Promises a Wall promises 33% of articles, 33% of countries',
      'In no take 33% of articles, 33% of countries',
    ]);
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
    expect(all(voices as ParentNode, 'h2, .voice > p, blockquote')).toEqual([
      'One voice',
      'se-tiden leads with',
      `“${VOICE}”`,
    ]);
    const quote = voices?.querySelector('blockquote');
    expect(quote?.getAttribute('lang')).toBe('sv');
    expect(quote?.querySelector('a')?.getAttribute('href')).toBe(
      '/2026-03-18/articles/sju-fragor-som-hamnen-inte-vill-svara-pa/',
    );
    expect(story(WALL).querySelectorAll('.takes-bar rect.tone-3')).toHaveLength(0);
    expect(all(story(WALL), '[aria-labelledby=Others] .headline')).toEqual([
      'Sea wall of Ostrevik Bay cracks',
    ]);
  });

  it('takes the copies of an agency for its voice', () => {
    expect(all(story(RAIL), '.voice > p, .voice blockquote')).toEqual([
      'The agency Nordbyrå leads with in numbers',
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
    const main = story(COMET).querySelector('main') as ParentNode;
    expect(all(main, '.prism .printed, .line, blockquote').sort()).toEqual([
      '“Comet of Arvandel seen with the naked eye”',
      '“Where to look for the Arvandel comet tonight”',
    ]);
    expect(all(story(COMET), 'main h2')).toEqual(['Headlines, country by country', 'Coverage']);
    expect(said(story(COMET).querySelector('main'))).not.toMatch(
      /no take|current take|one framing|too few|agree/i,
    );
  });
});

describe('the box next to an article', () => {
  const panel = (slug: string): Element | null => article(slug).querySelector('aside.panel');

  it('is the other takes and the single voice', () => {
    const beside = panel('new-sea-wall-by-may-minister-says');
    expect(said(beside?.querySelector('h2') ?? null)).toBe('Alternative takes');
    expect(said(beside?.querySelector('.own') ?? null)).toBe('This article’s take: Minister Promises a Wall');
    expect(all(beside as ParentNode, '.take h3')).toEqual([`“${LONG}” accuses`]);
    expect(all(beside as ParentNode, '.voice > p, .voice blockquote')).toEqual([
      'se-tiden leads with',
      `“${VOICE}”`,
    ]);
  });

  it('says of an article that it is the single voice, or in no take', () => {
    const own = (slug: string): string => said(panel(slug)?.querySelector('.own') ?? null);
    expect(own('sju-fragor-som-hamnen-inte-vill-svara-pa')).toMatch(/^One voice: we found no other source/);
    expect(own(WALL)).toBe('This article is in no take.');
  });

  it('is the other headlines with source and country where nothing divides', () => {
    const beside = panel(COMET);
    expect(all(beside as ParentNode, 'h2, h3')).toEqual(['Also covering this']);
    expect(all(beside as ParentNode, '.headline, .source b, .source a')).toEqual([
      'Comet of Arvandel seen with the naked eye',
      'br-sol',
      'Brazil',
    ]);
  });

  it('is what its publisher has besides where no other reports the event', () => {
    expect(all(panel('choir-sings-on-the-pass') as ParentNode, 'h2, .headline')).toEqual([
      'More from this publisher',
      'The choir on the pass, again',
    ]);
  });

  it('is nothing where nothing else is known, and no heading anywhere is empty', () => {
    expect(panel('owl-found-in-a-post-box')).toBeNull();
    for (const page of globSync('2026-03-18/articles/*/index.html', { cwd: dist })) {
      const document = pageOf(join(page, '..'));
      expect([page, all(document, 'h1, h2, h3').filter((heading) => heading === '')]).toEqual([page, []]);
      for (const beside of document.querySelectorAll('aside.panel'))
        expect([page, beside.querySelectorAll('.line, blockquote').length]).not.toEqual([page, 0]);
    }
  });
});

describe('the card of a story', () => {
  const card = (page: string, slug: string): Element | null =>
    pageOf(page).querySelector(`.story-card:has(a[href="/2026-03-18/${slug}/"])`);

  it.each(['.', '2026-03-18'])('names its takes on /%s, a long headline cut after a word', (page) => {
    expect(all(card(page, WALL) as ParentNode, '.key li')).toEqual([
      '“Fishers of Ostrevik Bay accuse the port authority of hiding for two…” accuses',
      'Minister Promises a Wall promises',
    ]);
  });

  it('has the single voice where there are no two takes, and no more than its title where nothing divides', () => {
    expect(said(card('.', RAIL)?.querySelector('.voice-line') ?? null)).toBe(
      'The agency Nordbyrå leads with “Sleeping cars cost 90 crowns a berth”',
    );
    expect(card('.', WALL)?.querySelector('.voice-line')).toBeNull();
    expect(card('.', COMET)?.querySelector('.key, .takes-bar, .voice-line')).toBeNull();
  });
});

it('a feed has takes and voices as the page has', () => {
  const feed = readFileSync(join(dist, 'stories.xml'), 'utf8');
  expect(feed).toContain(`“${LONG}”`);
  expect(feed).toMatch(
    new RegExp(`One voice: se-tiden leads with “<span lang="sv" dir="ltr"><a [^>]+>${VOICE}</a>`),
  );
  expect(feed).not.toMatch(/share one framing|too few/);
});
