import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { chmod, chown, mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { sweepTemporary, withTemporary } from '../../../scripts/adapters/disk/temporary-folder.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';
import { PROJECT, run } from '../../support/run-script.ts';

/** The system's temporary folder during a test. */
let parent = '';

beforeEach(async () => {
  parent = await temporaryFolder();
  vi.stubEnv('TMPDIR', parent);
  onTestFinished(() => void vi.unstubAllEnvs());
});

/** A process that fetched something when it is killed, and the folder that it had. */
async function startFetching(): Promise<{ folder: string; kill: () => Promise<void> }> {
  const module = JSON.stringify(join(PROJECT, 'scripts/adapters/disk/temporary-folder.ts'));
  const fetching = `import { writeFileSync } from 'node:fs';
    const { withTemporary } = await import(${module});
    await withTemporary('fetched', (folder) => new Promise(() => {
      writeFileSync(folder + '/0', 'half an archive');
      console.log(folder);
      setInterval(() => {}, 1000);
    }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', fetching], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: parent },
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'close');
  };
  return { folder: said.toString().trim(), kill };
}

it('the folder of a killed command is removed by the next one, that of a running one stays, however old', async () => {
  const { folder, kill } = await startFetching();
  await utimes(folder, 0, 0);
  expect(await sweepTemporary()).toEqual([]);
  expect(await readdir(folder)).toContain('0');
  await kill();
  expect(await sweepTemporary()).toEqual([
    `an earlier command was interrupted: removed its folder ${folder}`,
  ]);
  expect(await readdir(parent)).toEqual([]);
  expect(await sweepTemporary()).toEqual([]);
});

it('is gone when its action ends, well or not', async () => {
  expect(await withTemporary('rebuilt', (folder) => readdir(folder))).toContain('owner');
  await expect(withTemporary('asset', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(parent)).toEqual([]);
});

it('one that was killed before its claim is removed, too', async () => {
  await mkdir(join(parent, 'overview-apertium-Ab12cd'));
  expect(await sweepTemporary()).toHaveLength(1);
  expect(await readdir(parent)).toEqual([]);
});

it('what nothing shows to be of this program stays', async () => {
  await mkdir(join(parent, 'overview-fetched-Ab12cd'));
  await writeFile(join(parent, 'overview-fetched-Ab12cd/letter.txt'), 'Dear Kari');
  await mkdir(join(parent, 'overview-rebuilt-Ab12cd'));
  await writeFile(join(parent, 'overview-rebuilt-Ab12cd/owner'), 'Kari');
  await mkdir(join(parent, 'overview-fetched-notes'));
  await mkdir(join(parent, 'elsewhere'));
  await symlink('elsewhere', join(parent, 'overview-asset-Ab12cd'));
  await writeFile(join(parent, 'overview-asset-Ab12ce'), '');
  const before = await readdir(parent, { recursive: true });
  expect(await sweepTemporary()).toEqual([]);
  expect(await readdir(parent, { recursive: true })).toEqual(before);
});

/** What a sweep says that a user runs who may not do all. */
async function sweptByNobody(): Promise<string> {
  const module = JSON.stringify(join(PROJECT, 'scripts/adapters/disk/temporary-folder.ts'));
  // Nobody, where a process of root may become so; root may list everything.
  const sweeping = `const { sweepTemporary } = await import(${module});
    if (process.getuid() === 0) process.setuid(65534);
    console.log((await sweepTemporary()).join('\\n'));`;
  const env = { TMPDIR: parent, NODE_DISABLE_COMPILE_CACHE: '1' };
  const { said, status } = await run(process.execPath, ['--input-type=module', '-e', sweeping], { env });
  return `${status}: ${said.trim()}`;
}

it.skipIf(process.platform === 'win32')(
  'one that may not be listed is left, which is said, and so is all of them',
  async () => {
    const folders = ['overview-fetched-Ab12cd', 'overview-rebuilt-Ab12cd'].map((name) => join(parent, name));
    for (const folder of folders) {
      await mkdir(folder);
      if (process.getuid?.() === 0) await chown(folder, 65534, 65534);
    }
    if (process.getuid?.() === 0) await chown(parent, 65534, 65534);
    await chmod(folders[0] ?? '', 0);
    expect(await sweptByNobody()).toBe(
      `0: left ${folders[0]}: this user may not read it or remove what is in it\n` +
        `an earlier command was interrupted: removed its folder ${folders[1]}`,
    );
    await chmod(parent, 0o300);
    expect(await sweptByNobody()).toBe(
      `0: left ${parent}: this user may not read it or remove what is in it`,
    );
    await chmod(parent, 0o700);
    await chmod(folders[0] ?? '', 0o700);
  },
);
