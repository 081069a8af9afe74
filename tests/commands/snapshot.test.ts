import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsInOneProcess } from '../support/many-command-lines.ts';
import { PROJECT, run, runScript, type Run } from '../support/run-script.ts';
import { forgedFiles, madeFiles, putFiles, temporaryFolder } from '../support/snapshot-files.ts';

function expectRefusal({ status, said }: Run, message: RegExp): void {
  expect(said).toMatch(message);
  expect(said.match(/What to do/g)).toHaveLength(1);
  expect(said).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
}

const runCommand = commandsInOneProcess();

async function verify(files: ReadonlyMap<string, string>): Promise<Run> {
  return runCommand('snapshot.ts', 'verify', await putFiles(await temporaryFolder(), files));
}

describe('snapshot verify', () => {
  it('says what a good snapshot holds', async () => {
    const { status, said } = await verify(madeFiles());
    expect(said).toContain('2026-03-18, 3 articles, 1 translations, 0 headlines, 2 sources');
    expect(status).toBe(0);
  });

  it('refuses a missing snapshot', async () => {
    expectRefusal(await runScript('snapshot.ts', 'verify', '/nowhere/at/all'), /no such file or folder/);
  });

  it('refuses one altered byte', async () => {
    const files = madeFiles();
    const text = files.get('articles.jsonl') ?? '';
    const altered = text.replace('River', 'Rover');
    const refused = await verify(files.set('articles.jsonl', altered));
    expectRefusal(refused, /articles\.jsonl: it was altered/);
    expect(refused.said).not.toContain('--skip-broken');
  });

  it('refuses a duplicate id', async () => {
    const twice = forgedFiles({ 'articles.jsonl': (text) => text + text });
    expectRefusal(await verify(twice), /articles\.jsonl:4: duplicate id/);
  });

  it('refuses another day', async () => {
    const wrong = forgedFiles({}, (manifest) => ({ ...manifest, day: '2026-03-01' }));
    expectRefusal(await verify(wrong), /articles\.jsonl:1: published .* away from the day 2026-03-01/);
    const dir = await putFiles(join(await temporaryFolder(), '2026-03-19'), madeFiles());
    expectRefusal(await runCommand('snapshot.ts', 'verify', dir), /wrong day: the snapshot is of 2026-03-18/);
  });

  it('refuses an empty day', async () => {
    const empty = forgedFiles({ 'articles.jsonl': () => '', 'translations.jsonl': () => '' });
    expectRefusal(await verify(empty), /the day 2026-03-18 is empty/);
  });
});

describe('snapshot pack, unpack and seal', () => {
  it('go round without changing a byte', async () => {
    const folder = await temporaryFolder();
    const dir = await putFiles(join(folder, 'snap'), madeFiles());
    const [archive, back] = [join(folder, 'snap.tar.zst'), join(folder, 'back')];
    expect((await runCommand('snapshot.ts', 'pack', dir, archive)).status).toBe(0);
    expect((await runCommand('snapshot.ts', 'unpack', archive, back)).status).toBe(0);
    for (const [name, text] of madeFiles()) expect(await readFile(join(back, name), 'utf8')).toBe(text);
    expectRefusal(await runCommand('snapshot.ts', 'unpack', archive, back), /the folder is not empty/);
  });

  it('unpack clears up after one that was killed, and says so', async () => {
    const folder = await temporaryFolder();
    const archive = join(folder, 'snap.tar.zst');
    await runCommand('snapshot.ts', 'pack', await putFiles(join(folder, 'snap'), madeFiles()), archive);
    await putFiles(join(folder, '.back-Ab12cd/new'), madeFiles());
    const { said, status } = await runCommand('snapshot.ts', 'unpack', archive, join(folder, 'back'));
    expect(said).toContain('writing the snapshot back was interrupted: removed what was unfinished');
    expect(status).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(['back', 'snap', 'snap.tar.zst']);
  });

  it('seal accepts edits that are valid, and sorts them', async () => {
    const files = madeFiles();
    const lines = (files.get('articles.jsonl') ?? '')
      .replace('River rises', 'River falls')
      .trim()
      .split('\n');
    files.set('articles.jsonl', lines.toReversed().join('\n')).set('signature.json', '{}');
    const dir = await putFiles(await temporaryFolder(), files);
    const sealed = await runCommand('snapshot.ts', 'seal', dir, '--sealed-at', '2026-03-20T00:00:00Z');
    expect(sealed.said).toContain('sealed at 2026-03-20T00:00:00Z');
    expect((await runCommand('snapshot.ts', 'verify', dir)).status).toBe(0);
    expect(await readdir(dir)).not.toContain('signature.json');
  });

  it('seal refuses edits that are not, and changes nothing', async () => {
    const files = madeFiles().set('ledger.jsonl', '{}\n');
    const dir = await putFiles(await temporaryFolder(), files);
    expectRefusal(await runCommand('snapshot.ts', 'seal', dir), /ledger\.jsonl:1: stage/);
    expectRefusal(
      await runCommand('snapshot.ts', 'seal', dir, '--sealed-at', 'now'),
      /--sealed-at: "now" is not/,
    );
    for (const [name, text] of files) expect(await readFile(join(dir, name), 'utf8')).toBe(text);
  });
});

describe('a disk that cannot be written', () => {
  it('is reported in one message if it is read-only, and nothing is left', async () => {
    const folder = await temporaryFolder();
    const dir = await putFiles(join(folder, 'snap'), madeFiles());
    const archive = join(folder, 'snap.tar.gz');
    await runCommand('snapshot.ts', 'pack', dir, archive);
    // Even root cannot make folders in /proc; a file in the way stops everybody.
    expectRefusal(await runCommand('snapshot.ts', 'unpack', archive, '/proc/snapshot'), /\/proc/);
    await copyFile(archive, join(folder, 'file'));
    expectRefusal(
      await runCommand('snapshot.ts', 'unpack', archive, join(folder, 'file', 'snap')),
      /is a file/,
    );
    expect((await readdir(folder)).sort()).toEqual(['file', 'snap', 'snap.tar.gz']);
  });

  it('is reported in one message if it is full, and nothing is left', async ({ skip }) => {
    const folder = await temporaryFolder();
    const id = 'a'.repeat(16);
    const summary = [{ text: 'x'.repeat(200_000), cites: [id] }];
    const longAnnotation = { story: id, articles: [id, id], model: 'm', prompt: '1', takes: [], summary };
    const big = forgedFiles({
      'annotations.jsonl': () => `${JSON.stringify(longAnnotation)}\n`,
    });
    const dir = await putFiles(join(folder, 'snap'), big);
    const archive = join(folder, 'snap.tar.gz');
    await runCommand('snapshot.ts', 'pack', dir, archive);
    await writeFile(
      join(folder, 'full.sh'),
      'mkdir "$1/disk" && mount -t tmpfs -o size=64k none "$1/disk" || exit 99\n' +
        '"$2" "$3/scripts/snapshot.ts" unpack "$1/snap.tar.gz" "$1/disk/a/snap"\nstatus=$?\n' +
        'ls -A "$1/disk" | sed "s/^/left: /"\nexit $status\n',
    );
    const args = ['-rm', 'sh', join(folder, 'full.sh'), folder, process.execPath, PROJECT];
    const result = await run('unshare', args).catch(() => undefined);
    if (!result || result.status === 99 || result.said.includes('unshare'))
      return skip('no private disk can be mounted here');
    expectRefusal(result, /the disk is full/);
    expect(result.said).not.toContain('left:');
  });
});
