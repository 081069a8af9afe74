import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findChromium } from '../../scripts/bootstrap/find-chromium.mjs';
import { makeFolder } from '../support/fake-project.ts';

/** A folder with programs of these names in it. */
function folderWith(...names: string[]): string {
  const folder = makeFolder(Object.fromEntries(names.map((name) => [name, ''])));
  for (const name of names) chmodSync(join(folder, name), 0o755);
  return folder;
}

const nowhere = () => Promise.resolve('/nowhere/chrome');

it('a variable wins over PATH', async () => {
  const path = folderWith('chromium');
  const own = join(folderWith('my-chrome'), 'my-chrome');
  expect(await findChromium({ PATH: path, CHROMIUM_PATH: own }, nowhere)).toBe(own);
});

it('a variable that names nothing is an error, not a reason to take another', async () => {
  const environment = { PATH: folderWith('chromium'), OVERVIEW_CHROMIUM: '/nowhere/chromium' };
  await expect(findChromium(environment, nowhere)).rejects.toThrow('OVERVIEW_CHROMIUM is /nowhere/chromium');
});

it('Chromium on PATH is found, and goes before Chrome, the one without windows before both', async () => {
  const chrome = folderWith('google-chrome');
  const chromium = folderWith('chromium');
  const shell = folderWith('chromium-headless-shell');
  expect(await findChromium({ PATH: `${chromium}:${shell}` }, nowhere)).toBe(
    join(shell, 'chromium-headless-shell'),
  );
  expect(await findChromium({ PATH: `${chrome}:${chromium}` }, nowhere)).toBe(join(chromium, 'chromium'));
  expect(await findChromium({ PATH: chrome }, nowhere)).toBe(join(chrome, 'google-chrome'));
});

it('the one of Playwright is the last resort', async () => {
  const own = join(folderWith('chrome'), 'chrome');
  expect(await findChromium({ PATH: '' }, () => Promise.resolve(own))).toBe(own);
  expect(await findChromium({ PATH: '' }, nowhere)).toBeUndefined();
});
