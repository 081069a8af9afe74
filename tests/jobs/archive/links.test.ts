import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
});
