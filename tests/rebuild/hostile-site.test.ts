import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { parquetReadObjects } from 'hyparquet';
import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyFileSchema, keysFileSchema } from '../../src/schemas/signature.ts';
import { withdrawnSchema } from '../../src/schemas/withdrawal.ts';
import {
  buildHostileSite,
  filesBelow,
  type HostileSite,
  NAMES,
  REASONS,
  SETTINGS,
  storiesOf,
} from '../support/hostile-publication.ts';
import { ATTACKS } from '../support/hostile-stories.ts';
import { DAY } from '../support/make-day.ts';
import { LEFT_BY_ATTACKS, lookWithoutPolicy } from '../support/without-policy.ts';

const ROOT = 'https://news.example/';

let site: HostileSite;
const read = (path: string): string => readFileSync(join(site.dist, path), 'utf8');
const filesOf = (folder = ''): string[] => filesBelow(join(site.dist, folder));

beforeAll(async () => {
  site = await buildHostileSite();
});
afterAll(() => {
  rmSync(site.project, { recursive: true, force: true });
  rmSync(site.key, { force: true });
});

describe('in Chromium, even without the policy of its pages, a site made of attacks', () => {
  it('runs nothing of what was forged in a language model’s place', async () => {
    const stories = storiesOf(site);
    expect(stories.length).toBeGreaterThan(0.8 * ATTACKS.length);
    let byModel = 0;
    await lookWithoutPolicy(site.dist, async (open) => {
      for (const path of ['', `${DAY}/`, ...stories.map((name) => `${DAY}/${name}/`)]) {
        const page = await open(path, `${LEFT_BY_ATTACKS}, main img`);
        byModel += Number((await page.locator('main').innerText()).includes('Ferry Sinks'));
      }
    });
    // The sound halves are shown, with the attacks that their quotations hold.
    expect(byModel).toBeGreaterThan(ATTACKS.length / 4);
  });

  it('runs nothing of its settings, names, records and reasons, and shows them as they are', async () => {
    await lookWithoutPolicy(site.dist, async (open) => {
      for (const path of [
        'sources/',
        'status/',
        `${DAY}/status/`,
        'about/',
        'feeds/',
        'archive/',
        'data/',
        '404.html',
      ])
        await open(path);
      const corrections = await open('corrections/');
      const said = await corrections.locator('main').textContent();
      for (const reason of REASONS) expect(said).toContain(reason);
      const imprint = await open('imprint/');
      for (const line of SETTINGS.imprint.split('\n\n'))
        expect(await imprint.locator('main').textContent()).toContain(line);
      const verify = await open('verify/');
      const { keys } = keysFileSchema.parse(JSON.parse(read('.well-known/overview-keys.json')));
      expect(await verify.locator('.key').first().textContent()).toContain(keys.at(-1)?.key);
    });
  });

  it('runs nothing of the titles that the search finds, which are links to their pages', async () => {
    await lookWithoutPolicy(site.dist, async (open) => {
      const page = await open('search/?q=Ferry');
      await page.locator('.search-hit').first().waitFor();
      const [more, hits] = [page.locator('.search-more'), page.locator('.search-hit')];
      const seeMore = async () => {
        if (await more.isVisible()) await more.dispatchEvent('click');
        return hits.count();
      };
      await expect.poll(seeMore, { timeout: 30_000 }).toBeGreaterThan(ATTACKS.length);
      const names = await page
        .locator('.search-hit *')
        .evaluateAll((all) => all.map(({ localName }) => localName));
      expect(names.filter((name) => !['a', 'p', 'mark', 'span', 'i'].includes(name))).toEqual([]);
      const links = await page
        .locator('.search-hit a')
        .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
      expect(links.length).toBeGreaterThan(ATTACKS.length / 2);
      for (const link of links)
        expect(link).toMatch(/^\/2026-03-18\/(?:articles\/)?[a-z0-9-]+\/(?:[?#].*)?$/);
      expect(await page.evaluate('globalThis.alarm')).toBeUndefined();
    });
  });

  it('runs nothing in the panel of its globe, and names nothing but countries on its maps', async () => {
    await lookWithoutPolicy(site.dist, async (open) => {
      for (const country of ['fr', 'de', 'ke']) {
        const page = await open(`#${country}`);
        await page.locator('.globe-news h2, .globe-news h3').first().waitFor();
        expect(await page.locator('.globe-news a').count()).toBeGreaterThan(1);
        expect(
          await page.locator(`.globe-news :is(script, style, iframe, object, ${LEFT_BY_ATTACKS})`).count(),
        ).toBe(0);
        expect(await page.evaluate('globalThis.alarm')).toBeUndefined();
      }
      const story = await open(`${DAY}/${storiesOf(site)[0] ?? ''}/`);
      const titles = await story.locator('main svg :is(title, desc)').allTextContents();
      expect(titles.join()).not.toMatch(/[<>]|alarm|Ferry/);
    });
  });
});

describe('of a site made of attacks, to be read by programs,', () => {
  it('robots.txt has the publisher’s lines, and its own sitemap alone', () => {
    const lines = read('robots.txt').split('\n');
    for (const line of lines) expect(line).toMatch(/^(?:[A-Z][A-Za-z-]*: .+)?$/);
    expect(lines.filter((line) => /sitemap/i.test(line))).toEqual([`Sitemap: ${ROOT}sitemap-index.xml`]);
    expect(lines.filter((line) => line.includes('ran'))).toEqual(SETTINGS.robots.split('\n').slice(0, 1));
  });

  it('_headers has paths of the site, and to each the headers of the program and the publisher’s', () => {
    const lines = read('_headers').trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^(?:\/[\w*:./-]*| {2}[A-Za-z-]+: [ -~]+)$/);
    expect(lines.filter((line) => line.includes('script'))).toEqual([
      `  X-Note: ${SETTINGS.headers['X-Note']}`,
    ]);
    expect(lines.join('\n')).not.toMatch(/^ *Set-Cookie/im);
    expect(existsSync(join(site.dist, '_redirects'))).toBe(false);
  });

  it('/.well-known/ has the public key, and no file has the private one', () => {
    expect(readdirSync(join(site.dist, '.well-known'))).toEqual(['overview-keys.json']);
    const { keys } = keysFileSchema.parse(JSON.parse(read('.well-known/overview-keys.json')));
    expect(keys).toHaveLength(1);
    const own = keyFileSchema.parse(JSON.parse(readFileSync(site.key, 'utf8')));
    expect(own.keys).toEqual(keys);
    const [secret = 'none'] = /^[\w+/=]{40,}$/m.exec(own.private) ?? [];
    expect(secret.length).toBeGreaterThan(40);
    const leaks = filesOf().filter((path) => readFileSync(path).includes(secret));
    expect(leaks).toEqual([]);
  });

  it('llms.txt has its title as text, and leads nowhere else', async () => {
    const processor = await createSatteriMarkdownProcessor({
      features: { gfm: true, smartPunctuation: false },
      syntaxHighlight: false,
    });
    const { code } = await processor.render(read('llms.txt'));
    const { document } = parseHTML(`<!doctype html><body>${code}</body>`);
    expect([...document.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual([
      SETTINGS.title,
    ]);
    expect(document.querySelectorAll('script, b, img').length).toBe(0);
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toContain(ROOT);
  });

  it('lists of feeds have the names and addresses of the registry, and no outline more', () => {
    const outlines: Record<string, string>[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'outline') outlines.push(attributes);
    });
    parser.write(read('sources.opml')).close();
    const sources = outlines.filter(({ type }) => type === 'rss');
    expect(sources.map(({ text = '' }) => text).sort()).toEqual(NAMES.toSorted());
    expect(sources.map(({ xmlUrl = '' }) => xmlUrl).sort()).toEqual(
      site.snapshot.sources.flatMap(({ feeds }) => feeds).sort(),
    );
    expect(outlines).toHaveLength(2 * NAMES.length);
  });

  it('the mail has the headers of every mail, its title in From and Subject, and nobody to copy to', async () => {
    const eml = readFileSync(join(site.dist, DAY, 'mail.eml'));
    const { headers, from, subject, attachments } = await PostalMime.parse(eml);
    expect(headers.map(({ key }) => key).sort()).toEqual(
      ['auto-submitted', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject'].sort(),
    );
    expect(from).toEqual({ name: SETTINGS.title, address: SETTINGS.sender });
    expect(subject).toBe(`${SETTINGS.title}: World news for Wednesday, 18 March 2026`);
    expect(attachments).toEqual([]);
    expect(
      eml
        .toString()
        .split('\r\n')
        .filter((line) => line.length > 998 || /[\r\n]/.test(line)),
    ).toEqual([]);
  });

  it('what the service worker keeps is of the site, and is as it was listed', () => {
    const { core, digest } = JSON.parse(read('offline.json')) as Record<
      'core' | 'digest',
      Record<string, string>
    >;
    const kept = Object.entries({ ...core, ...digest });
    expect(kept.length).toBeGreaterThan(20);
    for (const [path, hash] of kept) {
      expect(new URL(path, ROOT).href).toBe(`${ROOT}${path}`);
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      expect(
        createHash('sha256')
          .update(readFileSync(join(site.dist, file)))
          .digest('hex'),
      ).toMatch(new RegExp(`^${hash}`));
    }
  });

  it('style sheets have the colours of the theme, and nothing of its comments', () => {
    const css = filesOf('_astro')
      .filter((path) => path.endsWith('.css'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    expect(css).toContain('#123457');
    expect(css).not.toMatch(/evil\.example|<\/style|alarm|@import|expression\(/);
    expect(filesOf('icons').some((path) => readFileSync(path, 'utf8').includes('alarm'))).toBe(false);
  });

  it('tables have the same texts in each of their forms, and no cell that a spreadsheet would run', async () => {
    const lines = read(`data/${DAY}/articles.ndjson`)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    const rows = await parquetReadObjects({
      file: new Uint8Array(readFileSync(join(site.dist, `data/${DAY}/articles.parquet`))).buffer,
    });
    expect(rows.map(({ headline }) => headline as string)).toEqual(lines.map(({ headline }) => headline));
    expect(new Set(lines.map(({ sourceName }) => sourceName))).toEqual(new Set(NAMES));
    expect(read(`data/${DAY}/coverage.csv`)).not.toMatch(/(?:^|[,"\n])[=+@\t]/);
  });

  it('records give the reasons of withdrawals as they are', () => {
    const { withdrawals } = withdrawnSchema.parse(JSON.parse(read('withdrawn.json')));
    expect(withdrawals.map(({ reason }) => reason).sort()).toEqual(REASONS.toSorted());
  });

  it('every card is a picture of the usual size', async () => {
    const cards = filesOf(DAY).filter((path) => path.endsWith('card.png'));
    expect(cards.length).toBeGreaterThan(0.8 * ATTACKS.length);
    for (const card of cards)
      expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });
});
