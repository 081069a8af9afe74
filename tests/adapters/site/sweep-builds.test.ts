import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
