import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { earlierStories } from '../../scripts/pipeline/digest/thread/earlier-stories.ts';
import { joinArticles } from '../../scripts/pipeline/snapshot/day-article.ts';
import { hashManifest } from '../../scripts/pipeline/snapshot/public-snapshot.ts';
import { parseManifest } from '../../scripts/pipeline/snapshot/parse-manifest.ts';
import { floodDay, sealInto } from '../support/flood.ts';
import { listen } from '../support/loopback.ts';
import { commandsIn } from '../support/many-command-lines.ts';
import { copyProject, hashTree } from '../support/project-copy.ts';
import { PROJECT } from '../support/run-script.ts';

const [FIRST, SECOND] = ['2026-03-19', '2026-03-20'];

describe('a published site that a day is added to', () => {
  let publisher = '';
  let reader = '';
  const commandOfPublisher = commandsIn(() => publisher);
  const commandOfReader = commandsIn(() => reader);
  const archiveOf = (day: string) => join(publisher, 'dist/snapshots', `${day}.tar.zst`);
  const publish = async () => {
    const script = join(PROJECT, 'tests/support/publish-days.ts');
    const { said, status } = await commandOfPublisher(script, publisher, '7', 'licensed');
    expect(status, said).toBe(0);
  };

  beforeAll(async () => {
    [publisher, reader] = [await copyProject(), await copyProject()];
    const first = floodDay(FIRST, '4,300 leave');
    const { stories } = composeSnapshot(first, defaultDigestOptions('full'));
    const earlier = earlierStories(stories, joinArticles(first), [], SECOND);
    await sealInto(join(publisher, 'content/snapshots', FIRST), first);
    await publish();
    await sealInto(
      join(publisher, 'content/snapshots', SECOND),
      floodDay(SECOND, 'the water falls', earlier),
    );
  });
  afterAll(async () => {
    for (const project of [publisher, reader]) await rm(project, { recursive: true, force: true });
  });

  it('keeps the snapshot of the first day, and has that of the second', async () => {
    const first = readFileSync(archiveOf(FIRST));
    await publish();
    expect(readFileSync(archiveOf(FIRST)).equals(first)).toBe(true);
    expect(existsSync(archiveOf(SECOND))).toBe(true);
    const record = readFileSync(join(publisher, 'dist', FIRST, 'addresses.json'), 'utf8');
    expect(JSON.parse(record)).toMatchObject({
      after: SECOND,
      elsewhere: expect.arrayContaining([`snapshots/${FIRST}.tar.zst`]) as string[],
    });
  });

  it('shows the links of its chain with their hashes at /verify/, the newest first', () => {
    const page = readFileSync(join(publisher, 'dist/verify/index.html'), 'utf8');
    const places = [SECOND, FIRST].map((day) => {
      const bytes = readFileSync(join(publisher, 'content/snapshots', day, 'snapshot.json'));
      const link = page.indexOf(`>${hashManifest(parseManifest(bytes, day))}<`);
      expect(page.slice(0, link)).toContain(`href="/${day}/"`);
      return link;
    });
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('is rebuilt from both, threads over days included, byte for byte', async () => {
    const { said } = await commandOfReader('rebuild.ts', ...[FIRST, SECOND].map(archiveOf));
    expect(said).toContain('built the site');
    const published = await hashTree(join(publisher, 'dist'));
    expect(Object.keys(published).length).toBeGreaterThan(100);
    expect(await hashTree(join(reader, 'dist'))).toEqual(published);
  });

  it('is proved where it is served, with its chain, by what rebuilding its snapshots gives', async () => {
    const dist = join(publisher, 'dist');
    const serve = sirv(dist, { dev: true, dotfiles: true });
    const port = await listen(createServer((request, response) => serve(request, response)));
    const verify = () => commandOfReader('verify.ts', '--archive', `http://127.0.0.1:${port}`, '--rebuild');
    const { said, status } = await verify();
    expect(said).toMatch(/ 0 refuted, /);
    expect(said).toMatch(/\d{3} files are what rebuilding gives, byte for byte/);
    expect(said).toContain(SECOND);
    // What the public texts do not hold is left open.
    expect([0, 4]).toContain(status);
    appendFileSync(join(dist, SECOND, 'index.html'), ' ');
    const forged = await verify();
    expect(forged.status).toBe(1);
    expect(forged.said).toContain(`${SECOND}/index.html differs from the rebuilt one, first at byte`);
  });

  it('has the snapshots in a folder to be put elsewhere, if their address is another', async () => {
    const snapshots = ['--snapshots', 'https://files.example/overview/', '--publish'];
    await commandOfReader('rebuild.ts', archiveOf(SECOND), ...snapshots);
    expect(existsSync(join(reader, 'dist/snapshots'))).toBe(false);
    expect(
      readFileSync(join(reader, 'content/archives', `${SECOND}.tar.zst`)).equals(
        readFileSync(archiveOf(SECOND)),
      ),
    ).toBe(true);
    expect(readFileSync(join(reader, 'dist', SECOND, 'index.html'), 'utf8')).toContain(
      `href="https://files.example/overview/${SECOND}.tar.zst"`,
    );
  });
});
