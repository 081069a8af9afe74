import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderStore } from '../../../scripts/adapters/archive/folder-store.ts';
import type { Store } from '../../../scripts/adapters/archive/store.ts';
import { pullArchive } from '../../../scripts/jobs/archive/pull-archive.ts';
import { pushArchive } from '../../../scripts/jobs/archive/push-archive.ts';
import { stateFiles } from '../../../scripts/jobs/archive/state-files.ts';
import { makeFolder } from '../../support/fake-project.ts';

const FIRST = {
  'content/snapshots/2026-03-01/articles.jsonl': 'one',
  'content/withdrawals/a.json': '{"of":"a"}',
  'content/withdrawals/b.json': '{"of":"b"}',
  'dist/index.html': 'the first day',
};

/** A folder that is no part of the disk of the temporary one. */
const OTHER_DISK = '/dev/shm';

const push = (project: string, store: Store) => pushArchive({ project, store });
const pull = (project: string, store: Store) => pullArchive({ project, store }, false);

describe('a publication with links', () => {
  it('is kept with what they lead to, and brought back as it was', async () => {
    const store = folderStore(join(makeFolder(), 'archive'));
    const [one, disk] = [
      makeFolder(FIRST),
      makeFolder({ 'day/ledger.jsonl': 'late\n', 'b.json': '{"of":"b"}' }),
    ];
    symlinkSync(join(disk, 'day'), join(one, 'content/snapshots/2026-03-02'));
    rmSync(join(one, 'content/withdrawals/b.json'));
    symlinkSync(join(disk, 'b.json'), join(one, 'content/withdrawals/b.json'));
    expect(await push(one, store)).toMatchObject({ changed: 5 });
    const other = makeFolder();
    await pull(other, store);
    expect(readFileSync(join(other, 'content/snapshots/2026-03-02/ledger.jsonl'), 'utf8')).toBe('late\n');
    expect(await stateFiles(other)).toEqual(await stateFiles(one));
    rmSync(join(other, 'content/snapshots/2026-03-02'), { recursive: true });
    await push(other, store);
    expect(await pull(one, store)).toMatchObject({ removed: 1 });
    expect(readdirSync(join(disk, 'day'))).toEqual([]);
  });

  it.each([
    ['gone', /no such file or folder/],
    ['.', /lead in a circle/],
    ['../snapshots', /lead in a circle/],
    ['2026-03-09', /lead in a circle/],
  ])('is not kept without what a link leads to: %s', async (target, what) => {
    const project = makeFolder(FIRST);
    symlinkSync(target, join(project, 'content/snapshots/2026-03-09'));
    await expect(push(project, folderStore(join(makeFolder(), 'archive')))).rejects.toThrow(what);
  });

  it('is kept without what lies behind them and belongs to no day, which is said by name', async () => {
    const store = folderStore(join(makeFolder(), 'archive'));
    const project = makeFolder(FIRST);
    const disk = makeFolder({
      'keys/own.key': 'secret',
      'own.key': 'secret',
      'ledger.jsonl': 'late\n',
      'images/notes.txt': 'mine',
    });
    const linked = ['content/snapshots/2026-01-03', 'content/snapshots/keys', 'dist/more'];
    for (const path of linked) symlinkSync(disk, join(project, path));
    symlinkSync(join(disk, 'own.key'), join(project, 'content/withdrawals/own.key'));
    const said: string[] = [];
    await pushArchive({ project, store, onStep: (step) => said.push(step) });
    const kept = Object.keys(await stateFiles(project));
    expect(kept.filter((path) => !Object.hasOwn(FIRST, path))).toEqual([`${linked[0]}/ledger.jsonl`]);
    expect(said).toContain(
      `left out 3 name(s) behind the link ${linked[0]} that do not belong there, the first ${linked[0]}/images/notes.txt`,
    );
    for (const path of ['content/snapshots/keys', 'dist/more', 'content/withdrawals/own.key'])
      expect(said).toContain(`left out ${path}: only links of days and of withdrawals are followed`);
  });

  it('is kept without what belongs to no day where all of them lie behind one', async () => {
    const project = makeFolder({ 'content/withdrawals/a.json': '{}' });
    const disk = makeFolder({ '2026-01-03/ledger.jsonl': '', '2026-01-03/keys/own.key': '', 'own.key': '' });
    symlinkSync(disk, join(project, 'content/snapshots'));
    const said: string[] = [];
    const kept = await stateFiles(project, { onLeft: (sentence) => said.push(sentence) });
    expect(Object.keys(kept)).toEqual([
      'content/snapshots/2026-01-03/ledger.jsonl',
      'content/withdrawals/a.json',
    ]);
    expect(said).toEqual([
      'left out 2 name(s) behind the link content/snapshots that do not belong there, the first content/snapshots/2026-01-03/keys/own.key',
    ]);
  });

  it.each([
    ['by a link', symlinkSync],
    ['by another name of the file', linkSync],
  ])('is not kept where the private key is in it: %s', async (_, put) => {
    const project = makeFolder(FIRST);
    const key = join(makeFolder({ key: 'secret' }), 'key');
    put(key, join(project, 'content/withdrawals/x.json'));
    await expect(stateFiles(project, { key })).rejects.toThrow(/x\.json: it is the private key/);
  });

  it('is not kept where one leads to a pipe, which is not waited for', async () => {
    const store = folderStore(join(makeFolder(), 'archive'));
    const [project, other] = [makeFolder(FIRST), makeFolder()];
    execFileSync('mkfifo', [join(other, 'pipe')]);
    for (const path of ['content/withdrawals/x.json', 'content/snapshots/2026-03-05']) {
      symlinkSync(join(other, 'pipe'), join(project, path));
      await expect(push(project, store)).rejects.toThrow(
        new RegExp(`${path}: it (is a pipe|leads to no folder)`),
      );
      rmSync(join(project, path));
    }
  });

  it.skipIf(!existsSync(OTHER_DISK))('is brought to a day on another disk', async () => {
    const store = folderStore(join(makeFolder(), 'archive'));
    const [one, other] = [makeFolder(FIRST), makeFolder(FIRST)];
    const path = 'content/snapshots/2026-03-02';
    mkdirSync(join(one, path));
    writeFileSync(join(one, path, 'ledger.jsonl'), 'late\n');
    await push(one, store);
    const disk = mkdtempSync(join(OTHER_DISK, 'day-'));
    onTestFinished(() => rmSync(disk, { recursive: true }));
    symlinkSync(join(disk, 'day'), join(other, path));
    mkdirSync(join(disk, 'day'));
    expect(await pull(other, store)).toMatchObject({ written: 1 });
    expect(readdirSync(join(disk, 'day'))).toEqual(['ledger.jsonl']);
    expect(await stateFiles(other)).toEqual(await stateFiles(one));
  });
});
