import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  readWithdrawals,
  writeWithdrawal,
} from '../../../scripts/adapters/publication/withdrawal-records.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { makeFolder } from '../../support/fake-project.ts';
import { withdrawnArticle } from '../../support/make-withdrawal.ts';

const RECORD = withdrawnArticle('0123456789abcdef');
const OTHER = withdrawnArticle('fedcba9876543210');

/** A project with one withdrawal, the folder of its records, and the path of it. */
async function withOne(): Promise<{ project: string; folder: string; path: string }> {
  const project = makeFolder();
  const path = await writeWithdrawal(project, RECORD);
  return { project, folder: join(project, 'content/withdrawals'), path };
}

it('a withdrawal that is a link, or lies behind one, is read', async () => {
  const { project, folder, path } = await withOne();
  const elsewhere = join(project, 'elsewhere');
  execFileSync('mv', [folder, elsewhere]);
  symlinkSync(elsewhere, folder);
  expect(await readWithdrawals(project)).toEqual([RECORD]);
  rmSync(folder);
  mkdirSync(folder);
  symlinkSync(join(elsewhere, path.slice(folder.length)), path);
  expect(await readWithdrawals(project)).toEqual([RECORD]);
});

/** What is put in the place of a record, or of their folder, and what is said of it. */
const PLACES: [string, 'path' | 'folder', (at: string) => unknown, RegExp][] = [
  ['a link to nothing', 'path', (at) => symlinkSync('gone', at), /it is a link to nothing/],
  ['a pipe', 'path', (at) => execFileSync('mkfifo', [at]), /a pipe or a device/],
  ['a device', 'path', (at) => symlinkSync('/dev/zero', at), /a pipe or a device/],
  ['a folder', 'path', (at) => mkdirSync(at), /it is a folder, not a file/],
  ['nothing but its name', 'path', (at) => writeFileSync(at, ''), /it is not JSON/],
  ['another’s record', 'path', (at) => writeFileSync(at, JSON.stringify(OTHER)), /name it/],
  ['a folder that leads nowhere', 'folder', (at) => symlinkSync('gone', at), /it is a link to nothing/],
  ['a file for a folder', 'folder', (at) => writeFileSync(at, ''), /a parent folder is a file/],
];

it.each(PLACES)('is never passed over, as if nothing were withdrawn: %s', async (_, which, make, what) => {
  const { project, ...places } = await withOne();
  rmSync(places[which], { recursive: true });
  make(places[which]);
  const error = await readWithdrawals(project).catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(InputError);
  expect(String(error)).toMatch(what);
  expect((error as InputError).where).toContain(places.folder);
});
