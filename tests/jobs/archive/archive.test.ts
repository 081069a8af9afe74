import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderStore } from '../../../scripts/adapters/archive/folder-store.ts';
import { ghStore } from '../../../scripts/adapters/archive/gh-store.ts';
import { gitStore } from '../../../scripts/adapters/archive/git-store.ts';
import { rcloneStore } from '../../../scripts/adapters/archive/rclone-store.ts';
import type { Store } from '../../../scripts/adapters/archive/store.ts';
import { pullArchive } from '../../../scripts/jobs/archive/pull-archive.ts';
import { pushArchive } from '../../../scripts/jobs/archive/push-archive.ts';
import { stateFiles } from '../../../scripts/jobs/archive/state-files.ts';
import { verifyArchive } from '../../../scripts/jobs/archive/verify-archive.ts';
import { makeFolder } from '../../support/fake-project.ts';
import { makeGh } from '../../support/gh-stand-in.ts';

const hasRclone = spawnSync('rclone', ['version']).status === 0;

const FIRST = {
  'overview.config.yaml': 'title: Nordic\n',
  'content/snapshots/2026-03-01/manifest.json': '{"day":1}',
  'content/snapshots/2026-03-01/articles.jsonl': 'one\ntwo\n',
  'content/withdrawals/a.json': '{"of":"a"}',
  'content/withdrawals/b.json': '{"of":"b"}',
  'content/digests/2026-03-01/index.md': '# The day',
  'dist/.nojekyll': '',
  'dist/index.html': 'the first day',
  'dist/2026-03-01/index.html': 'the first day',
  '.cache/registry-history.json': '{}',
  '.cache/http/ab': 'not kept',
};

/** What a second day changes. */
function addDay(project: string): void {
  writeFileSync(join(project, 'dist/index.html'), 'the second day');
  writeFileSync(join(project, 'content/snapshots/2026-03-01/ledger.jsonl'), 'late\n');
  rmSync(join(project, 'content/withdrawals/a.json'));
}

const makeProject = () => makeFolder(FIRST);
const fresh = () => makeFolder({ 'overview.config.yaml': FIRST['overview.config.yaml'] });
const push = (project: string, store: Store) => pushArchive({ project, store });
const pull = (project: string, store: Store, force = false) => pullArchive({ project, store }, force);
const verify = (project: string, store: Store) => verifyArchive({ project, store });

/** A place of an archive: how another machine opens it, and the folder in which its files lie as they are. */
interface Place {
  open: () => Store;
  files?: string;
}

const PLACES: Record<string, () => Place> = {
  'a folder': () => {
    const files = join(makeFolder(), 'archive');
    return { open: () => folderStore(files), files };
  },
  'a branch of git': () => {
    const repository = makeFolder();
    spawnSync('git', ['init', '--quiet', '--bare', repository]);
    return { open: () => gitStore(repository, 'kept', join(makeFolder(), 'copy.git')) };
  },
  'assets of a release': () => {
    const { command, releases } = makeGh();
    return { open: () => ghStore('fjord/archive', 'kept', command), files: join(releases, 'kept') };
  },
  ...(hasRclone && {
    'a remote of rclone': () => {
      const files = join(makeFolder(), 'archive');
      return { open: () => rcloneStore(`:local:${files}`), files };
    },
  }),
};

describe.each(Object.entries(PLACES))('an archive in %s', (_, makePlace) => {
  it('brings a lost publication back, and only what changed moves', async () => {
    const { open } = makePlace();
    const store = open();
    const project = makeProject();
    expect(await pull(project, store)).toBeUndefined();
    // Two of its files are the same.
    expect(await push(project, store)).toMatchObject({ changed: 9, sent: 8 });
    expect(await push(project, store)).toEqual({ changed: 0, sent: 0, bytes: 0 });
    addDay(project);
    // The removed one is changed, and nothing is sent for it.
    expect(await push(project, open())).toMatchObject({ changed: 3, sent: 2 });
    const other = fresh();
    expect(await pull(other, open())).toEqual({ written: 9, removed: 0, ahead: 0 });
    expect(await stateFiles(other)).toEqual(await stateFiles(project));
    expect(await verify(other, open())).toEqual({ files: 9, packs: 2 });
    expect(await pull(other, open())).toEqual({ written: 0, removed: 0, ahead: 0 });
  });

  it('that is damaged is named by its first difference', async () => {
    const { open, files } = makePlace();
    const project = makeProject();
    await push(project, open());
    writeFileSync(join(project, 'dist/index.html'), 'altered');
    await expect(verify(project, open())).rejects.toThrow('dist/index.html: the publication has it');
    if (files === undefined) return;
    const pack = readdirSync(files).find((name) => name.startsWith('pack-')) ?? '';
    const bytes = readFileSync(join(files, pack));
    bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40);
    writeFileSync(join(files, pack), bytes);
    await expect(verify(project, open())).rejects.toThrow(`${pack}: it has another SHA-256`);
    const other = fresh();
    await expect(pull(other, open())).rejects.toThrow('it has another SHA-256');
    expect(await stateFiles(other)).toEqual({});
    rmSync(join(files, pack));
    await expect(verify(project, open())).rejects.toThrow(`${pack}: it is missing`);
  });
});

describe('two machines', () => {
  it('each keep what only they changed, and are stopped where both did', async () => {
    const store = folderStore(join(makeFolder(), 'archive'));
    const [one, two] = [makeProject(), fresh()];
    await push(one, store);
    await pull(two, store);
    addDay(one);
    await push(one, store);
    writeFileSync(join(two, 'dist/404.html'), 'not found');
    await expect(push(two, store)).rejects.toThrow('npm run archive -- pull');
    expect(await pull(two, store)).toEqual({ written: 2, removed: 1, ahead: 1 });
    expect(await push(two, store)).toMatchObject({ changed: 1, sent: 1 });
    await pull(one, store);
    expect(await stateFiles(one)).toEqual(await stateFiles(two));
    writeFileSync(join(one, 'dist/index.html'), 'by one');
    writeFileSync(join(two, 'dist/index.html'), 'by two');
    await push(one, store);
    await expect(pull(two, store)).rejects.toThrow(
      'dist/index.html: it changed both here and in the archive',
    );
    expect(readFileSync(join(two, 'dist/index.html'), 'utf8')).toBe('by two');
    await pull(two, store, true);
    expect(readFileSync(join(two, 'dist/index.html'), 'utf8')).toBe('by one');
  });

  it('do not take a lost part for one that was removed', async () => {
    const store = folderStore(join(makeFolder(), 'archive'));
    const project = makeProject();
    await push(project, store);
    const before = await stateFiles(project);
    rmSync(join(project, 'dist'), { recursive: true });
    await expect(push(project, store)).rejects.toThrow('npm run archive -- pull');
    expect(await pull(project, store)).toMatchObject({ written: 3 });
    expect(await stateFiles(project)).toEqual(before);
  });

  it('push a lost archive anew', async () => {
    const folder = join(makeFolder(), 'archive');
    const project = makeProject();
    await push(project, folderStore(folder));
    rmSync(folder, { recursive: true });
    expect(await pull(project, folderStore(folder))).toBeUndefined();
    expect(await push(project, folderStore(folder))).toMatchObject({ changed: 9, sent: 8 });
    expect(await verify(project, folderStore(folder))).toEqual({ files: 9, packs: 1 });
  });
});

/** A store whose process is killed at one of its steps; a file that it was writing is cut, unless it replaces in one step. */
function killedAt(store: Store, step: number): Store {
  let steps = 0;
  const count = () => {
    if (++steps > step) throw new Error('killed');
  };
  return {
    ...store,
    change: (change) =>
      store.change({
        ...change,
        added: (async function* () {
          for await (const file of change.added) {
            count();
            yield file;
          }
        })(),
        head: () => {
          count();
          const [name, bytes] = change.head();
          return steps === step ? [name, bytes.subarray(0, 20)] : [name, bytes];
        },
        isUnused: (name) => {
          count();
          return change.isUnused(name);
        },
      }),
  };
}

it.each([0, 1, 2, 3, 4])('a push that is killed after %i steps leaves a whole archive', async (step) => {
  const store = folderStore(join(makeFolder(), 'archive'));
  const project = makeProject();
  await push(project, store);
  const old = await stateFiles(project);
  addDay(project);
  const now = await stateFiles(project);
  await expect(push(project, killedAt(store, step))).rejects.toThrow('killed');
  const other = fresh();
  await pull(other, store);
  expect([old, now]).toContainEqual(await stateFiles(other));
  await pull(project, store);
  await push(project, store);
  expect(await stateFiles(project)).toEqual(now);
  expect(await verify(project, store)).toMatchObject({ files: 9 });
});

it('a pull that was killed is finished by the next', async () => {
  const store = folderStore(join(makeFolder(), 'archive'));
  const project = makeProject();
  await push(project, store);
  const other = makeFolder({ 'dist/index.html': FIRST['dist/index.html'] });
  await pull(other, store);
  expect(await stateFiles(other)).toEqual(await stateFiles(project));
});

it('packs that are mostly out of use are made anew, and the place does not grow', async () => {
  const folder = join(makeFolder(), 'archive');
  const store = folderStore(folder);
  const project = makeProject();
  for (let round = 0; round < 12; round++) {
    writeFileSync(join(project, 'dist/index.html'), `round ${round} ${'x'.repeat(500)}`);
    await push(project, store);
  }
  expect(readdirSync(folder).filter((name) => name.startsWith('pack-')).length).toBeLessThan(4);
  expect(readdirSync(folder).filter((name) => name.startsWith('index-'))).toHaveLength(1);
  expect(await verify(project, store)).toMatchObject({ files: 9 });
});

it('a public repository is refused: snapshots hold full texts', async () => {
  const { command } = makeGh();
  const project = makeProject();
  await expect(push(project, ghStore('open/site', 'kept', command))).rejects.toThrow(
    'use a private repository',
  );
});
