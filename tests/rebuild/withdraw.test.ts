import { existsSync, globSync, readFileSync } from 'node:fs';
import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/adapters/disk/list-files.ts';
import { dayRecordSchema } from '../../src/schemas/day-record.ts';
import { type Withdrawal, withdrawalName, withdrawnSchema } from '../../src/schemas/withdrawal.ts';
import { serveFolder } from '../../scripts/bench/serve-folder.ts';
import { faultsInTheme } from '../support/look-in-theme.ts';
import { filesWith } from '../support/files-with.ts';
import { sealInto } from '../support/flood.ts';
import { startRunner } from '../support/many-command-lines.ts';
import { dayComesBack, storyComesBack, withdrawalsIn } from '../support/restoring.ts';
import { copyProject, hashTree, rebuild } from '../support/project-copy.ts';
import { DAYS, UNIQUE, withdrawalDays } from '../support/withdrawal-days.ts';

const [FIRST, SECOND, THIRD] = DAYS;
/** Licensed texts, so that there are public snapshots; and all pictures. */
const SITE = ['--publish', '--images', 'all'];
const REASON = 'The source asked for it.';

describe('what is withdrawn from a site', () => {
  let project = '';
  let dist = '';
  let article = '';
  const snapshots = DAYS.map((day) => `content/snapshots/${day}`);
  /** The publisher's commands, in one process. */
  let publisher: ReturnType<typeof startRunner>;
  const command = (name: string, ...args: string[]) => publisher.run(`${name}.ts`, ...args);
  const withdraw = (address: string, ...more: string[]) =>
    command('withdraw', address, '--reason', REASON, ...SITE, ...more);
  const restore = (name: string, ...args: string[]) => command(name, ...args, ...SITE);
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const pageAt = (address: string) => read(`${address.slice(1)}index.html`);
  const recordOf = (day: string) => dayRecordSchema.parse(JSON.parse(read(`${day}/addresses.json`)));
  const recordsHere = (): Withdrawal[] => withdrawalsIn(project);
  const withText = (text: string) => filesWith(dist, text);
  /** The pages and files that the record of a day has, and that neither are there nor are said to be withdrawn. */
  const lostOf = (day: string): string[] => {
    const { paths, elsewhere = [], gone = [] } = recordOf(day);
    const all = [...paths.map((path) => `${day}/${path}`), ...elsewhere];
    return all.filter((file) => !existsSync(join(dist, file)) && !gone.includes(file));
  };

  beforeAll(async () => {
    project = await copyProject();
    await writeFile(join(project, 'overview.config.yaml'), 'theme: contrast\n');
    publisher = startRunner({ folder: project });
    dist = join(project, 'dist');
    for (const snapshot of await withdrawalDays())
      await sealInto(join(project, 'content/snapshots', snapshot.manifest.day), snapshot);
    expect(await command('rebuild', ...snapshots, ...SITE)).toMatchObject({ status: 0 });
    const [page] = globSync(`${FIRST}/articles/*${UNIQUE.title.toLowerCase()}*/index.html`, { cwd: dist });
    article = `/${page?.replace('index.html', '') ?? ''}`;
  });
  afterAll(() => publisher.end().then(() => rm(project, { recursive: true, force: true })));

  it('is refused where there is nothing at the address, and nothing changes', async () => {
    const before = await hashTree(dist);
    const { said, status } = await withdraw(`/${FIRST}/articles/no-such-article/`);
    expect(status).toBe(1);
    expect(said).toContain(`the site has no article at this address; looked for it in dist/${FIRST}`);
    expect(await hashTree(dist)).toEqual(before);
    expect(existsSync(join(project, 'content/withdrawals'))).toBe(false);
    expect(existsSync(join(dist, 'withdrawn.json'))).toBe(false);
    expect(existsSync(join(dist, 'corrections'))).toBe(false);
    expect(read('about/index.html')).not.toContain('/corrections/');
  });

  describe('an article that names its story', () => {
    let said = '';
    let before: string[] = [];
    let written: Withdrawal | undefined;
    beforeAll(async () => {
      before = await listFiles(dist);
      expect((await withText(UNIQUE.title)).length).toBeGreaterThan(10);
      expect(await withText(UNIQUE.text)).toContain(`snapshots/${FIRST}.tar.zst`);
      expect(pageAt(article)).toContain('images/');
      expect((await withText(UNIQUE.title)).some((file) => file.startsWith(SECOND))).toBe(true);
      const run = await withdraw(`http://localhost:4321${article}`);
      expect(run).toMatchObject({ status: 0 });
      ({ said } = run);
      [written] = recordsHere();
    });

    it('is gone to the last byte from every file of the site, on its day and on others', async () => {
      expect(await withText(UNIQUE.title)).toEqual([]);
      expect(await withText(UNIQUE.text)).toEqual([]);
      expect(await withText(`https://${UNIQUE.source}.example/3`)).toEqual([]);
      expect(globSync('images/*', { cwd: dist })).toEqual([]);
    });

    it('is recorded with its reason, and without a word of it but its address', () => {
      expect(written).toMatchObject({ kind: 'article', day: FIRST, page: article, reason: REASON });
      expect(written?.days).toEqual([...DAYS]);
      expect(JSON.stringify(written)).not.toMatch(new RegExp(`${UNIQUE.title}|${UNIQUE.text}`));
      expect(said).toContain(`recorded in content/withdrawals/`);
      expect(said).toContain(article);
    });

    it('leaves a page at its address that says so, when, why and where to go on', () => {
      const html = pageAt(article);
      expect(html).toMatch(/This article was withdrawn on \d+ \w+ \d{4}/);
      expect(html).toContain(REASON);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain(`href="/${FIRST}/"`);
      const story = written?.kind === 'article' ? written.story : undefined;
      expect(html).toContain(`href="/${FIRST}/${story}/"`);
      expect(existsSync(join(dist, FIRST, story ?? '', 'index.html'))).toBe(true);
    });

    it('leaves a page at every address that went with it, and no address unanswered', () => {
      const { addresses = [] } = written ?? {};
      const pages = addresses.filter((each) => each.endsWith('/'));
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) expect(pageAt(page), page).toContain('withdrawn on');
      for (const file of addresses.filter((each) => !each.endsWith('/')))
        expect(existsSync(join(dist, file)), file).toBe(false);
      const now = new Set([
        ...globSync('**', { cwd: dist }),
        ...addresses.map((each) => each.slice(1).replace(/\/$/, '/index.html')),
      ]);
      const pagesBefore = before.filter((file) => !/^pagefind\/|^_astro\//.test(file));
      expect(pagesBefore.filter((file) => !now.has(file))).toEqual([]);
      expect(DAYS.flatMap(lostOf)).toEqual([]);
    });

    it('is in no feed, sitemap, search or offline list, and on the page of corrections', async () => {
      const path = article.slice(1);
      const lists = ['rss.xml', 'stories.xml', 'feed.json', 'llms.txt', 'offline.json', 'data/index.json'];
      for (const list of [...lists, 'sitemap-2026-03.xml']) expect(read(list), list).not.toContain(path);
      const fragments = (await withText(path)).filter((file) => file.startsWith('pagefind/'));
      expect(fragments).toEqual([]);
      expect(read('corrections/index.html')).toContain(REASON);
      expect(read('corrections/index.html')).toContain(`href="${article}"`);
      expect(read('sitemap-pages.xml')).toContain('/corrections/');
      expect(read('about/index.html')).toContain('href="/corrections/"');
      const { withdrawals } = withdrawnSchema.parse(JSON.parse(read('withdrawn.json')));
      expect(withdrawals).toEqual([written]);
    });

    it('its page and all others can be read by everybody, in high contrast, light and dark', async () => {
      const served = await serveFolder(dist);
      const [story = ''] = globSync(`${FIRST}/*/card.png`, { cwd: dist });
      const paths = [article, '/corrections/', '/', `/${story.replace('card.png', '')}`];
      const faults = await faultsInTheme(served.url, paths, { light: '#ffffff', dark: '#000000' });
      await served.close();
      expect(faults).toEqual([]);
    });

    it('leaves the private snapshot as it is', () => {
      const sealed = readFileSync(join(project, 'content/snapshots', FIRST, 'articles.jsonl'), 'utf8');
      expect(sealed).toContain(UNIQUE.text);
    });

    it('withdrawn again changes nothing, and says so', async () => {
      const tree = await hashTree(dist);
      const again = await withdraw(article);
      expect(again).toMatchObject({ status: 0 });
      expect(again.said).toMatch(/was withdrawn on \S+ already/);
      expect(await hashTree(dist)).toEqual(tree);
      expect(recordsHere()).toEqual([written]);
      expect((await command('withdraw', '--list')).said).toContain(`${article} ${REASON}`);
    });
  });

  it('a story of an older day goes; its articles stay, and the newest days stay the newest', async () => {
    const [page = ''] = globSync(`${SECOND}/*flood*/index.html`, { cwd: dist });
    const story = `/${page.replace('index.html', '')}`;
    const articles = globSync(`${SECOND}/articles/*/index.html`, { cwd: dist }).sort();
    const { said, status } = await withdraw(story.slice(1), '--days', '1');
    expect(status, said).toBe(0);
    expect(pageAt(story)).toMatch(/This story was withdrawn on/);
    expect(globSync(`${SECOND}/articles/*/index.html`, { cwd: dist }).sort()).toEqual(articles);
    for (const each of articles) expect(read(each)).not.toContain('data-withdrawn');
    expect(read(`${SECOND}/index.html`)).not.toContain(`href="${story}"`);
    expect(read(`${THIRD}/index.html`)).not.toContain(`href="${story}"`);
    const archives = [SECOND, THIRD].map((day) => `snapshots/${day}.tar.zst`);
    // The page in its place names its own address where it is printed.
    expect(await withText(story)).toEqual([page, 'corrections/index.html', ...archives, 'withdrawn.json']);
    expect(JSON.parse(read(`${SECOND}/summary.json`))).toMatchObject({ stories: [] });
    expect(read('rss.xml')).not.toContain(`/${SECOND}/`);
    expect(read('archive/index.html')).toContain(`href="/${SECOND}/"`);
    expect(DAYS.flatMap(lostOf)).toEqual([]);
  });

  it('nothing is withdrawn with options that would show more than the site does', async () => {
    const { said, status } = await command('withdraw', THIRD, '--reason', REASON);
    expect(status).toBe(1);
    expect(said).toContain(
      'with texts "licensed" and images "all"; the new ones have texts "full" and images "none"',
    );
    expect(recordsHere()).toHaveLength(2);
  });

  it('an article is not withdrawn without the snapshot that its day is made anew from', async () => {
    const away = join(project, 'snapshot-away');
    await rename(join(project, snapshots[0] ?? ''), away);
    const [page = ''] = globSync(`${FIRST}/articles/choir*/index.html`, { cwd: dist });
    const { said, status } = await withdraw(page.replace('index.html', ''));
    expect(status).toBe(1);
    expect(said).toContain('its snapshot is not there');
    expect(said).toContain(`withdraw the whole day: npm run withdraw -- ${FIRST}`);
    expect(recordsHere()).toHaveLength(2);
    await rename(away, join(project, snapshots[0] ?? ''));
  });

  it('what was withdrawn by mistake comes back as it was, and the corrections say so', () =>
    storyComesBack({ project, dist, command: restore }, SECOND));

  it('a whole day goes: every address of it says so, and nothing lists it', async () => {
    const pages = (await listFiles(dist, `${FIRST}/**/index.html`)).map((file) =>
      file.replace('index.html', ''),
    );
    const before = recordOf(FIRST);
    const { said, status } = await withdraw(FIRST);
    expect(status, said).toBe(0);
    for (const page of pages) expect(pageAt(`/${page}`), page).toContain('data-withdrawn');
    expect(pageAt(`/${FIRST}/`)).toContain('The digest of 19 March 2026 was withdrawn on');
    const left = await listFiles(dist, [`${FIRST}/**`, `data/${FIRST}/**`, `snapshots/${FIRST}*`]);
    expect(left.filter((file) => !file.endsWith('/index.html'))).toEqual([`${FIRST}/addresses.json`]);
    expect(recordOf(FIRST).paths).toEqual(before.paths);
    expect(recordOf(FIRST).elsewhere).toEqual(before.elsewhere);
    expect(lostOf(FIRST)).toEqual([]);
    expect(await listFiles(dist, ['countries/is/**', 'missed/is/**'])).toEqual([]);
    const lists = ['index.html', 'archive/index.html', 'status/index.html', 'sitemap-2026-03.xml', 'rss.xml'];
    for (const list of [...lists, `${SECOND}/index.html`, 'data/index.json', 'llms.txt'])
      expect(read(list), list).not.toContain(`/${FIRST}/`);
    expect(read('corrections/index.html')).toContain(`href="/${FIRST}/"`);
  });

  it('whoever has the public snapshots, and the record of the day, makes the same site at once, byte for byte', async () => {
    // A drawing of a country that is read on no day any more; older pages may still load theirs.
    await rm(join(dist, globSync('maps/is.*.svg', { cwd: dist })[0] ?? 'maps/is'));
    const tree = await hashTree(dist);
    const archives = [SECOND, THIRD].map((day) => join(project, `${day}.tar.zst`));
    for (const archive of archives) await cp(join(dist, 'snapshots', basename(archive)), archive);
    for (const record of recordsHere())
      if (record.kind !== 'day')
        await rm(join(project, 'content/withdrawals', `${withdrawalName(record)}.json`));
    expect(await command('snapshot', 'verify', ...archives)).toMatchObject({ status: 0 });
    expect(await rebuild(project, archives)).toMatchObject({ status: 0 });
    expect(await hashTree(dist)).toEqual(tree);
  });

  it('a day comes back, however old it is', () => dayComesBack({ project, dist, command: restore }, FIRST));
});
