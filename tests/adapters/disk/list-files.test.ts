import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { listFiles } from '../../../scripts/adapters/disk/list-files.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

const FILES = [
  '.nojekyll',
  '.well-known/keys.json',
  '2026-03-09/articles/a/index.html',
  '2026-03-09/articles/index.html',
  '2026-03-09/mail.eml',
  '2026-03-10/index.html',
  '2026-03-10/.hidden/index.html',
  'data/2026-03-09/a (1).csv',
  'index.html',
];

async function site(): Promise<string> {
  const folder = await temporaryFolder();
  for (const file of FILES) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), '');
  }
  return folder;
}

it.each([
  [
    '**',
    FILES.filter((file) => !file.includes('.nojekyll') && !file.includes('/.') && !file.startsWith('.')),
  ],
  [['index.html', 'data', 'none.html'], ['index.html']],
  ['.well-known/**', ['.well-known/keys.json']],
  ['????-??-??/mail.eml', ['2026-03-09/mail.eml']],
  ['2026-03-09/**/index.html', ['2026-03-09/articles/a/index.html', '2026-03-09/articles/index.html']],
  ['2026-03-{09,11}/*.{eml,html}', ['2026-03-09/mail.eml']],
  ['data/**', ['data/2026-03-09/a (1).csv']],
  ['data/*/a (1).*', ['data/2026-03-09/a (1).csv']],
  ['2026.03.10/*', []],
  ['nowhere/**', []],
])('finds what %j names', async (patterns, files) => {
  expect(await listFiles(await site(), patterns)).toEqual(files);
});

it('gives nothing where there is no folder', async () => {
  expect(await listFiles(join(await temporaryFolder(), 'nowhere'))).toEqual([]);
});

// Whoever may read everything can be denied nothing.
it.skipIf(process.getuid?.() === 0)('leaves out no folder in silence that it cannot read', async () => {
  const folder = await site();
  const denied = join(folder, '2026-03-09/articles');
  await chmod(denied, 0);
  onTestFinished(() => chmod(denied, 0o700));
  await expect(listFiles(folder)).rejects.toThrow(`${denied}: permission denied`);
});

it('takes a file in the place of a folder for a mistake', async () => {
  const folder = await site();
  await expect(listFiles(join(folder, 'index.html'))).rejects.toThrow('a parent folder is a file');
});
