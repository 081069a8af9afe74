import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stopAtBroken } from '../../../scripts/adapters/snapshot/on-broken.ts';
import { openNewestDays } from '../../../scripts/adapters/snapshot/open-newest-days.ts';
import { readEarlierStories } from '../../../scripts/jobs/read-earlier-stories.ts';
import { storedSnapshots } from '../../../scripts/adapters/snapshot/stored-snapshots.ts';
import { floodDay, sealInto } from '../../support/flood.ts';
import { PROJECT } from '../../support/run-script.ts';
import { temporaryFolder } from '../../support/snapshot-files.ts';

const SAMPLE = join(PROJECT, 'content/snapshots/2026-03-18');

/** A folder of snapshots of these days. */
async function folderOf(...days: string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const day of days) await sealInto(join(folder, day), floodDay(day, '4,300 leave'));
  return folder;
}

/** Opens the newest days; gives those opened, and those that are broken. */
async function open(folder: string, most: number, except?: string) {
  const broken: string[] = [];
  const options = { most, onBroken: (path: string) => void broken.push(path.slice(folder.length + 1)) };
  const opened = await openNewestDays(
    folder,
    except === undefined ? options : { ...options, except: [except] },
  );
  return { days: opened.map(({ manifest }) => manifest.day), broken };
}

describe('the stored snapshots of a folder', () => {
  it('are those that have a manifest and those named as a day, and nothing else', async () => {
    const folder = await folderOf('2026-03-21', '2026-03-20');
    await writeFile(join(folder, '.gitkeep'), '');
    await writeFile(join(folder, '2026-03-19'), 'a file');
    await mkdir(join(folder, 'notes'));
    await mkdir(join(folder, '2026-03-22'));
    // What a kill leaves behind while one snapshot gives way to another.
    await cp(join(folder, '2026-03-20'), join(folder, '.2026-03-20-Ab12cd-old'), { recursive: true });
    const { whole, broken } = await storedSnapshots(folder);
    expect(whole.map(({ manifest }) => manifest.day)).toEqual(['2026-03-20', '2026-03-21']);
    expect(broken.map(({ name }) => name)).toEqual(['2026-03-22']);
    expect(broken[0]?.failure.message).toContain(
      '2026-03-22: this is not a snapshot: it has no snapshot.json',
    );
  });

  it('are none where there is no folder, and an error where it is a file', async () => {
    const folder = await folderOf();
    expect(await storedSnapshots(join(folder, 'none'))).toEqual({ whole: [], broken: [] });
    await writeFile(join(folder, 'file'), '');
    await expect(storedSnapshots(join(folder, 'file'))).rejects.toThrow('a parent folder is a file');
  });

  it.each([
    ['cut off', (path: string) => writeFile(path, '{"day":"2026-03-21","fil')],
    ['empty', (path: string) => writeFile(path, '')],
    ['of a newer version', (path: string) => writeFile(path, '{"version":99}')],
    ['a folder', (path: string) => rename(path, `${path}.away`).then(() => mkdir(path))],
  ])('count as broken when the manifest is %s', async (_, spoil) => {
    const folder = await folderOf('2026-03-20', '2026-03-21');
    await spoil(join(folder, '2026-03-21/snapshot.json'));
    const { whole, broken } = await storedSnapshots(folder);
    expect(whole.map(({ manifest }) => manifest.day)).toEqual(['2026-03-20']);
    expect(broken.map(({ name }) => name)).toEqual(['2026-03-21']);
  });

  it('count as broken under the name of another day', async () => {
    const folder = await folderOf('2026-03-20');
    await rename(join(folder, '2026-03-20'), join(folder, '2026-03-25'));
    const { broken } = await storedSnapshots(folder);
    expect(broken[0]?.failure.message).toContain('wrong day: the snapshot is of 2026-03-20');
  });
});

describe('the newest days', () => {
  it('are as many as wanted, and one that is broken takes no place of the others', async () => {
    const folder = await folderOf('2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22');
    expect(await open(folder, 2)).toEqual({ days: ['2026-03-21', '2026-03-22'], broken: [] });
    await writeFile(join(folder, '2026-03-22/snapshot.json'), '{');
    await writeFile(join(folder, '2026-03-20/articles.jsonl'), 'cut');
    expect(await open(folder, 2)).toEqual({
      days: ['2026-03-19', '2026-03-21'],
      broken: ['2026-03-22', '2026-03-20'],
    });
    // Older than what is wanted, a day is not looked into.
    expect(await open(folder, 1)).toEqual({ days: ['2026-03-21'], broken: ['2026-03-22'] });
    expect(await open(folder, 1, '2026-03-22')).toEqual({ days: ['2026-03-21'], broken: [] });
  });

  it('end with the first that is broken unless it may be left out', async () => {
    const folder = await folderOf('2026-03-20', '2026-03-21');
    await writeFile(join(folder, '2026-03-20/articles.jsonl'), 'cut');
    const opened = openNewestDays(folder, { most: 7, onBroken: stopAtBroken });
    await expect(opened).rejects.toThrow(
      /^the day 2026-03-20 cannot be read: .*articles\.jsonl: .*\n {2}What to do: .*--skip-broken$/,
    );
  });

  it('are the sample only where there is no other, be it broken', async () => {
    const folder = await folderOf('2026-03-20');
    await cp(SAMPLE, join(folder, '2026-03-18'), { recursive: true });
    expect((await open(folder, 7)).days).toEqual(['2026-03-20']);
    await writeFile(join(folder, '2026-03-20/snapshot.json'), '{');
    await expect(openNewestDays(folder, { most: 7, onBroken: stopAtBroken })).rejects.toThrow(
      'the day 2026-03-20 cannot be read',
    );
    expect(await open(folder, 7)).toEqual({ days: ['2026-03-18'], broken: ['2026-03-20'] });
  });
});

describe('the stories of earlier days', () => {
  it('are unknown, with a notice, if the day before cannot be read', async () => {
    const folder = await folderOf('2026-03-19', '2026-03-20');
    const notices: string[] = [];
    const read = () =>
      readEarlierStories(folder, '2026-03-21', { sample: false, withdrawals: [] }, (what) =>
        notices.push(what),
      );
    expect(await read()).not.toEqual([]);
    await writeFile(join(folder, '2026-03-20/snapshot.json'), '{');
    expect(await read()).toEqual([]);
    expect(notices).toEqual([expect.stringContaining('stories are not linked to those of 2026-03-20')]);
  });
});
