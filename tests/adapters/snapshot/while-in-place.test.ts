import { mkdir, readdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { claim } from '../../../scripts/adapters/disk/claim.ts';
import { openSnapshot } from '../../../scripts/adapters/snapshot/open-snapshot.ts';
import { rememberDays } from '../../../scripts/adapters/snapshot/remember-days.ts';
import { storedSnapshots } from '../../../scripts/adapters/snapshot/stored-snapshots.ts';
import { writeSnapshot } from '../../../scripts/adapters/snapshot/write-snapshot.ts';
import { madeContents, temporaryFolder } from '../../support/snapshot-files.ts';

const DAY = '2026-03-18';

/** A day that a command has moved aside to put another in its place, and what ends that. */
async function dayInHands() {
  const folder = await temporaryFolder();
  const day = join(folder, DAY);
  await writeSnapshot(day, madeContents());
  const work = join(folder, `.${DAY}-Ab12cd`);
  await mkdir(work);
  const owner = await claim(join(work, 'owner'));
  await rename(day, join(work, 'old'));
  const end = async () => {
    await rename(join(work, 'old'), day);
    await owner?.release();
  };
  return { folder, day, work, end, kill: () => owner?.release() };
}

it('a day that another command has just moved aside is waited for, opened and listed', async () => {
  const { folder, day, end } = await dayInHands();
  const [opened, listed] = [openSnapshot(day), storedSnapshots(folder)];
  await pause(100);
  await end();
  expect((await opened).articles).toHaveLength(3);
  expect((await listed).whole.map(({ manifest }) => manifest.day)).toEqual([DAY]);
});

it('a day behind a link is waited for where that leads, and is replaced there', async () => {
  const { folder, day, end } = await dayInHands();
  const linked = await temporaryFolder();
  await symlink(day, join(linked, 'chain'));
  await symlink('chain', join(linked, DAY));
  const link = join(linked, DAY);
  await expect(writeSnapshot(link, madeContents(), { replace: true })).rejects.toThrow(
    'another command is putting a new snapshot in its place',
  );
  const [opened, listed] = [openSnapshot(link), storedSnapshots(linked)];
  await pause(100);
  await end();
  expect((await opened).articles).toHaveLength(3);
  expect((await listed).whole.map(({ manifest }) => manifest.day)).toContain(DAY);
  const sealedAt = `${DAY}T23:00:00Z`;
  await writeSnapshot(link, { ...madeContents(), sealedAt }, { replace: true });
  expect((await openSnapshot(day)).manifest.sealedAt).toBe(sealedAt);
  expect(await readdir(folder)).toEqual([`.${DAY}-Ab12cd`, DAY]);
});

it('a day that a command was killed with behind a link is said to be so', async () => {
  const { day, kill } = await dayInHands();
  await kill();
  const link = join(await temporaryFolder(), DAY);
  await symlink(day, link);
  await expect(openSnapshot(link)).rejects.toThrow(/was putting a new snapshot in its place was interrupted/);
});

it('a day that is a link in a circle is broken, and the others are listed', async () => {
  const folder = await temporaryFolder();
  await writeSnapshot(join(folder, DAY), madeContents());
  await symlink('2026-03-19', join(folder, '2026-03-19'));
  const { whole, broken } = await storedSnapshots(folder);
  expect(whole.map(({ manifest }) => manifest.day)).toEqual([DAY]);
  expect(broken.map(({ failure }) => failure.message)).toEqual([expect.stringContaining('lead in a circle')]);
});

it('a day that a killed command left aside is said to be so, and what to do', async () => {
  const { folder, day, kill } = await dayInHands();
  await kill();
  await expect(openSnapshot(day)).rejects.toThrow(/was putting a new snapshot in its place was interrupted/);
  expect((await storedSnapshots(folder)).whole).toEqual([]);
});

it('nothing is written where another command has the day in its hands, and it is said', async () => {
  const { folder, day, end } = await dayInHands();
  for (const replace of [true, false])
    await expect(writeSnapshot(day, madeContents(), { replace })).rejects.toThrow(
      'another command is putting a new snapshot in its place',
    );
  expect(await readdir(folder)).toEqual([`.${DAY}-Ab12cd`]);
  await end();
});

it('of commands that write the same day at once, each ends well or says that another was there', async () => {
  const folder = await temporaryFolder();
  const day = join(folder, DAY);
  const write = (replace: boolean) => writeSnapshot(day, madeContents(), { replace });
  const first = await Promise.allSettled([1, 2, 3, 4].map(() => write(false)));
  const others = await Promise.allSettled(Array.from({ length: 8 }, () => write(true)));
  const failed = [...first, ...others].flatMap((each) =>
    each.status === 'rejected' ? [String(each.reason)] : [],
  );
  for (const message of failed) expect(message).toMatch(/another command|the folder is not empty/);
  expect(first.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(folder)).toEqual([DAY]);
  expect((await openSnapshot(day)).articles).toHaveLength(3);
});

it('a day that is not there is not waited for', async () => {
  const folder = await temporaryFolder();
  await expect(openSnapshot(join(folder, DAY))).rejects.toThrow('no such file or folder');
});

it('a day is always there, whole, while others seal it again and again', async () => {
  const folder = await temporaryFolder();
  const day = join(folder, DAY);
  const seal = (second: number) =>
    writeSnapshot(
      day,
      { ...madeContents(), sealedAt: `${DAY}T23:00:${String(second).padStart(2, '0')}Z` },
      { replace: true },
    );
  await seal(0);
  const end = new AbortController();
  const looks = { opened: 0, listed: 0, remembered: 0 };
  const shelves = {
    snapshots: folder,
    dist: join(folder, 'none'),
    notify: (what: string) => expect.fail(what),
  };
  const looking = async (kind: keyof typeof looks, look: () => Promise<unknown>) => {
    while (!end.signal.aborted) {
      await look();
      looks[kind] += 1;
    }
  };
  const all = Promise.all([
    looking('opened', async () => expect((await openSnapshot(day)).articles).toHaveLength(3)),
    looking('listed', async () => expect((await storedSnapshots(folder)).whole).toHaveLength(1)),
    looking('remembered', () =>
      rememberDays('2026-03-19', shelves, { keys: new Set<string>(), addresses: new Set<string>() }),
    ),
  ]);
  for (let second = 1; second <= 40; second++) await seal(second);
  end.abort();
  await all;
  for (const count of Object.values(looks)) expect(count).toBeGreaterThan(5);
});
