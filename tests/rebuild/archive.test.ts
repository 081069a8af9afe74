import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { appendFile, cp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from '../../scripts/checks/broken-links.ts';
import type { Withdrawal } from '../../src/schemas/withdrawal.ts';
import {
  ARCHIVE,
  REPAIRED_DAY,
  sealArchive,
  WITHDRAWN_DAY,
  withdrawFromArchive,
} from '../support/archive.ts';
import { commandsIn } from '../support/many-command-lines.ts';
import { copyProject, hashTree } from '../support/project-copy.ts';
import { FOLDER, runElsewhere } from '../support/run-elsewhere.ts';
import { makeTemporary } from '../support/run-folder.ts';
import { environmentIn, PROJECT, run } from '../support/run-script.ts';

const NEWEST = ARCHIVE.at(-1) ?? '';
/** The moments of the kills, in milliseconds after the start of each run: from before its first day to past its last. */
const KILLS = [1_500, 2_600];
/** The days whose making is killed. */
const RANGE = '2026-02-25..2026-02-27';
/** For how many days whole texts are shown, and the first of these. */
const RETENTION = 6;
const KEPT_FROM = '2026-02-25';
/** A link of a page to another file of the site, without its fragment. */
const LINK = /(?:href|src)="(\/[^"#?]*)/g;

let project = '';
let dist = '';
/** What is withdrawn from it from the beginning. */
let withdrawals: Withdrawal[] = [];
/** The site as it came to be day by day. */
let dayByDay: Record<string, string> = {};

const command = commandsIn(() => project);
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const readHere = (day: string, file: string) => JSON.parse(read(`${day}/${file}`)) as Record<string, unknown>;
const stylesOf = (day: string) => read(`${day}/index.html`).match(/\/_astro\/[\w.-]+\.css/g) ?? [];
const broken = async () => brokenLinks(dist, 'http://localhost:4321', globSync('**/*.html', { cwd: dist }));
/** The links of all pages to files that are not there; after a kill, pages may be there that nothing leads to yet. */
const deadLinks = () =>
  globSync('**/*.html', { cwd: dist }).flatMap((page) =>
    Array.from(read(page).matchAll(LINK), ([, path = '']) => path.replace(/\/$/, '/index.html'))
      .filter((path) => !existsSync(join(dist, decodeURI(path))))
      .map((path) => `${page}: ${path}`),
  );
const clear = async () => {
  await rm(dist, { recursive: true });
  await rm(join(project, 'content/digests'), { recursive: true });
};

beforeAll(async () => {
  project = await copyProject();
  dist = join(project, 'dist');
  await sealArchive(join(project, 'coming'));
  withdrawals = await withdrawFromArchive(project);
  const script = join(PROJECT, 'tests/support/publish-one-by-one.ts');
  const args = [script, project, '7', String(RETENTION)];
  await writeFile(join(project, 'overview.config.yaml'), `retention: ${RETENTION}\n`);
  const { status } = await run(process.execPath, args, { folder: project });
  expect(status).toBe(0);
  dayByDay = await hashTree(dist);
});
afterAll(() => rm(project, { recursive: true, force: true }));

describe('an archive of ten days', () => {
  it('has threads, a missed story and a country that was not read on every day', async () => {
    expect(globSync('20*/summary.json', { cwd: dist })).toHaveLength(ARCHIVE.length);
    const [story = ''] = globSync(`${NEWEST}/welsa*/index.html`, { cwd: dist });
    expect(read(story)).toContain('href="/2026-03-01/welsa-flood');
    expect(read(`${NEWEST}/countries/it/index.html`)).toContain('href="/2026-02-27/countries/it/"');
    expect(read(`${NEWEST}/missed/at/index.html`)).toContain('welsa-flood');
    expect(await broken()).toEqual([]);
  });

  it('says of every withdrawn address that it was withdrawn, and lists none', () => {
    const gone = withdrawals.flatMap(({ addresses }) => addresses);
    expect(gone).toContain(`/${WITHDRAWN_DAY}/`);
    expect(gone.filter((address) => !read(`${address}index.html`).includes('data-withdrawn'))).toEqual([]);
    for (const list of ['archive/index.html', 'sitemap-2026-02.xml', 'data/index.json'])
      expect(gone.filter((address) => read(list).includes(address))).toEqual([]);
    expect(readHere(ARCHIVE[0], 'addresses.json').withdrawals).toHaveLength(1);
    expect(readHere(WITHDRAWN_DAY, 'addresses.json').gone).toEqual([`${WITHDRAWN_DAY}/index.html`]);
  });

  it('lists the day that was sealed again, with what changed', () => {
    const page = read('corrections/index.html');
    const own = page.slice(page.indexOf('id="sealed-again"'));
    expect(own.match(/#sealed-again/g)).toHaveLength(1);
    expect(own).toContain(`href="/${REPAIRED_DAY}/status/#sealed-again"`);
    expect(own).toMatch(/was translated: 4 articles, 3 before\./);
    for (const path of ['imprint', `${REPAIRED_DAY}/status`])
      expect(read(`${path}/index.html`)).toContain('href="/corrections/"');
  });

  it('shows the whole texts of its newest days, and of older ones the leads, with all else', () => {
    const textsOf = (day: string) =>
      globSync(`${day}/articles/*/index.html`, { cwd: dist })
        .map(read)
        .filter((page) => !page.includes('data-withdrawn'))
        .map((page) => page.match(/<p>The lead of the article, as this site keeps it/g)?.length ?? 0);
    for (const day of ARCHIVE) {
      const texts = new Set(textsOf(day));
      expect([day, ...texts]).toEqual([day, day < KEPT_FROM ? 1 : 0]);
      expect(readHere(day, 'addresses.json').shortened).toBe(day < KEPT_FROM || undefined);
    }
    const rows = (day: string) => readFileSync(join(dist, 'data', day, 'articles.ndjson'), 'utf8').length;
    expect(rows(ARCHIVE[0])).toBeGreaterThan(0.6 * rows(NEWEST));
  });

  it('is the same whether each day was added on its day or all were made by one run elsewhere', async () => {
    await clear();
    const before = project;
    project = join(makeTemporary('elsewhere-'), FOLDER);
    dist = join(project, 'dist');
    await rename(before, project);
    const build = [join(project, 'scripts/build.ts'), '--all', '--budget-mb', '1'];
    const { status, said } = await runElsewhere(project, build);
    expect(status).toBe(0);
    expect(said).toContain('has 10 day(s): made 2026-02-20, 2026-02-21,');
    expect(said).toMatch(/CPU seconds: digest \d+\.\d, .*cards \d+\.\d, .*search \d+\.\d/);
    expect(said).toMatch(
      new RegExp(`${NEWEST} weighs 0\\.\\d+ MB \\(pages .*a year of such days 0\\.\\d+ GB`),
    );
    expect(await hashTree(dist)).toEqual(dayByDay);
  });

  it('is the same when two processes make every other day each, and their shards are joined', async () => {
    await clear();
    const shards = ['even', 'odd'].map((name) => join(project, name));
    const made = await Promise.all(
      shards.map((folder, index) => {
        const args = [join(project, 'scripts/build.ts'), '--shard', `${index}/2`, '--out', folder];
        return run(process.execPath, args, { folder: project });
      }),
    );
    expect(made.map(({ status }) => status)).toEqual([0, 0]);
    const days = shards.map((folder) => globSync('20*', { cwd: join(folder, 'dist') }).sort());
    expect(days).toEqual([0, 1].map((rest) => ARCHIVE.filter((_, place) => place % 2 === rest)));
    const half = await command('join.ts', ...shards.slice(0, 1));
    expect(half.status).toBe(1);
    expect(half.said).toContain(`lacks 5 day(s) that have a snapshot: ${days[1]?.join(', ')}`);
    const { status, said } = await command('join.ts', ...shards);
    expect(status).toBe(0);
    expect(said).toContain('the site in dist/ has 10 day(s), 10 from the shards');
    expect(await hashTree(dist)).toEqual(dayByDay);
    const elsewhere = await command('join.ts', ...shards, '--site', 'https://news.example');
    expect(elsewhere.status).toBe(1);
    expect(elsewhere.said).toContain('was made by another version of the program, or with other options');
    expect(await hashTree(dist)).toEqual(dayByDay);
  });
});

describe('an archive whose templates have changed', () => {
  /** The archive as it stood when they changed. */
  let old: Record<string, string> = {};
  beforeAll(async () => {
    old = await hashTree(dist);
    await appendFile(join(project, 'src/styles/tokens.css'), '\n:root { --of-another-version: 1px; }\n');
  });

  it('gets its newest day at once, is told of the others, and keeps these with their own styles', async () => {
    const [before] = [stylesOf(ARCHIVE[0])];
    const unreadable = '2026-02-27';
    await writeFile(join(project, 'content/digests', unreadable, 'digest.md'), '---\nday: none\n---\n');
    const { said, status } = await command('build.ts');
    expect(status).toBe(0);
    expect(said.match(/\S+ is listed without its articles/g)).toEqual([
      `${unreadable} is listed without its articles`,
    ]);
    expect(read('archive/index.html')).toContain(`href="/${unreadable}/"`);
    expect(said).toContain(`has 10 day(s): made ${NEWEST}`);
    expect(said).toContain('9 day(s) were made by an earlier version of the program');
    expect(said).toContain('"npm run build -- --all" rebuilds them');
    expect(stylesOf(NEWEST)).not.toEqual(before);
    expect(stylesOf(ARCHIVE[0])).toEqual(before);
    const now = await hashTree(dist);
    // The page in place of a withdrawn day is made with the lists.
    const isMade = (path: string) => path.includes(NEWEST) || path.startsWith(`/${WITHDRAWN_DAY}/`);
    const ofOthers = Object.keys(old).filter(
      (path) => /^\/(?:_astro|maps|images|(?:data\/)?20\d\d-\d\d-\d\d)\//.test(path) && !isMade(path),
    );
    expect(ofOthers.length).toBeGreaterThan(200);
    expect(ofOthers.filter((path) => now[path] !== old[path])).toEqual([]);
    expect(await broken()).toEqual([]);
  });

  it('is whole after a kill at any moment, and then comes out as without one', async () => {
    const before = join(project, 'before');
    for (const part of ['dist', 'content/digests'])
      await cp(join(project, part), join(before, part), { recursive: true });
    expect((await command('build.ts', '--days', RANGE)).status).toBe(0);
    const undisturbed = await hashTree(dist);
    await clear();
    for (const part of ['dist', 'content/digests']) await rename(join(before, part), join(project, part));
    const addresses = Object.keys(await hashTree(dist)).filter((path) => !path.startsWith('/pagefind/'));
    const made: number[] = [];
    for (const after of KILLS) {
      await killedAfter(after);
      const there = await hashTree(dist);
      expect(addresses.filter((path) => !(path in there))).toEqual([]);
      expect(deadLinks()).toEqual([]);
      const programs = ARCHIVE.map((day) => JSON.stringify(readHere(day, 'addresses.json').ingredients));
      made.push(programs.filter((each) => each.includes(programOf(NEWEST))).length);
    }
    expect(made).toEqual(made.toSorted((a, b) => a - b));
    expect(made[0]).toBeLessThan(ARCHIVE.length);
    expect((await command('build.ts', '--days', RANGE)).status).toBe(0);
    expect(await hashTree(dist)).toEqual(undisturbed);
  });

  const programOf = (day: string) =>
    (readHere(day, 'addresses.json').ingredients as { program: string }).program;
  const killedAfter = async (milliseconds: number) => {
    const script = join(project, 'scripts/build.ts');
    const options = { cwd: project, env: environmentIn(project), stdio: 'ignore' } as const;
    const child = spawn(process.execPath, [script, '--days', RANGE], options);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await setTimeout(milliseconds);
    child.kill('SIGKILL');
    await ended;
  };
});
