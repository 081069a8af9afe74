import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { replaceFolders, withStaging } from '../../../scripts/adapters/site/staging.ts';
import { sweepBuilds } from '../../../scripts/adapters/site/sweep-builds.ts';

/** A project with an old site and old Markdown. */
async function projectWithSite(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'overview-sweep-'));
  onTestFinished(() => rm(project, { recursive: true }));
  await put(join(project, 'dist/index.html'), 'old');
  await put(join(project, 'content/digests/2026-03-20/digest.md'), 'old');
  return project;
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const shown = async (project: string): Promise<string[]> =>
  Promise.all(
    ['dist/index.html', 'content/digests/2026-03-20/digest.md'].map((path) =>
      readFile(join(project, path), 'utf8'),
    ),
  );

/**
 * Leaves a project as a process does that is killed after some of the steps of putting a new site in place: two folders are
 * each moved aside, then replaced.
 */
async function killedAfter(steps: number, project: string): Promise<void> {
  await withStaging(project, async ({ root, dist, digests }) => {
    await put(join(dist, 'index.html'), 'new');
    await put(join(digests, '2026-03-20/digest.md'), 'new');
    const moves = [
      { from: join(digests, '2026-03-20'), to: join(project, 'content/digests/2026-03-20') },
      { from: dist, to: join(project, 'dist') },
    ];
    const killed = join(project, '.overview/build-killed');
    // The last cannot be made, so all are noted and those before it undone.
    const impossible = { from: join(root, 'nothing'), to: join(project, 'nothing') };
    await expect(replaceFolders({ root }, [...moves, impossible])).rejects.toThrow();
    await cp(root, killed, { recursive: true, filter: (source) => !basename(source).startsWith('owner') });
    const noted = await readFile(join(root, 'moves.json'), 'utf8');
    await put(join(killed, 'moves.json'), noted.replaceAll(basename(root), basename(killed)));
    const each = moves.flatMap(({ from, to }, index) => [
      () => rename(to, join(killed, `aside-${index}`)),
      () => rename(from.replace(root, killed), to),
    ]);
    for (const step of each.slice(0, steps)) await step();
  });
}

it.each([0, 1, 2, 3, 4])('finishes what was killed after %i steps', async (steps) => {
  const project = await projectWithSite();
  await killedAfter(steps, project);
  const done = await sweepBuilds(project);
  expect(await shown(project)).toEqual(['new', 'new']);
  expect(done).toEqual([expect.stringMatching(/^an earlier build was interrupted: /)]);
  expect(await readdir(join(project, '.overview'))).toEqual([]);
  expect(await sweepBuilds(project)).toEqual([]);
});

/** The files of a site in a project, with their texts. */
async function siteIn(project: string): Promise<Record<string, string>> {
  const names = await readdir(join(project, 'dist'), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const));
  return Object.fromEntries(texts.map(([file, text]) => [file.slice(project.length + 1), text]));
}

const OLD = { 'dist/index.html': 'old', 'dist/days/a/index.html': 'old', 'dist/old/page/index.html': 'old' };
const NEW = { 'dist/index.html': 'new', 'dist/days/a/index.html': 'new', 'dist/new/index.html': 'new' };

/** A project whose readers are served the old site, and a staging folder with the new one. */
async function served(project: string, root: string): Promise<{ from: string; to: string; isServed: true }> {
  for (const [path, text] of Object.entries(OLD)) await put(join(project, path), text);
  for (const [path, text] of Object.entries(NEW)) await put(join(root, path), text);
  return { from: join(root, 'dist'), to: join(project, 'dist'), isServed: true };
}

it('exchanges a site that is served without taking a page away, and puts all back when it cannot', async () => {
  const project = await projectWithSite();
  const before = await stat(join(project, 'dist'));
  await withStaging(project, async ({ root }) => {
    const move = await served(project, root);
    const impossible = { from: join(root, 'nothing'), to: join(project, 'nothing') };
    await expect(replaceFolders({ root }, [move, impossible])).rejects.toThrow();
    expect(await siteIn(project)).toEqual(OLD);
    await replaceFolders({ root }, [move]);
  });
  expect(await siteIn(project)).toEqual(NEW);
  expect(await readdir(join(project, 'dist'))).toEqual(['days', 'index.html', 'new']);
  expect((await stat(join(project, 'dist'))).ino).toBe(before.ino);
});

it.each([0, 1, 2, 3])(
  'finishes a site of which %i files were exchanged when it was killed',
  async (count) => {
    const project = await projectWithSite();
    const killed = join(project, '.overview/build-killed');
    await served(project, killed);
    const files = Object.keys(NEW).map((path) => path.slice('dist/'.length));
    const note = [{ from: '.overview/build-killed/dist', to: 'dist', files }];
    await put(join(killed, 'moves.json'), JSON.stringify(note));
    for (const file of files.slice(0, count)) {
      await mkdir(dirname(join(project, 'dist', file)), { recursive: true });
      await rename(join(killed, 'dist', file), join(project, 'dist', file));
    }
    expect(await sweepBuilds(project)).toHaveLength(1);
    expect(await siteIn(project)).toEqual(NEW);
    expect(await readdir(join(project, '.overview'))).toEqual([]);
  },
);

it.each(['', '[{"from":"'])('removes what was killed before anything moved: %j', async (noted) => {
  const project = await projectWithSite();
  await put(join(project, '.overview/build-killed/dist/index.html'), 'half');
  if (noted) await put(join(project, '.overview/build-killed/moves.json'), noted);
  expect(await sweepBuilds(project)).toEqual(['an earlier build was interrupted: removed its folder']);
  expect(await shown(project)).toEqual(['old', 'old']);
  expect(await readdir(join(project, '.overview'))).toEqual([]);
});

it('leaves builds that are running', async () => {
  const project = await projectWithSite();
  await withStaging(project, async ({ dist }) => {
    await put(join(dist, 'index.html'), 'being made');
    expect(await sweepBuilds(project)).toEqual([]);
    expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('being made');
  });
});
