import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Withdrawal, withdrawalSchema } from '../../src/schemas/withdrawal.ts';
import { hashTree } from './project-copy.ts';

/** A site from which things were withdrawn. */
export interface WithdrawnFrom {
  project: string;
  dist: string;
  /** Runs a command with the options of the site. */
  command: (name: string, ...args: string[]) => Promise<{ said: string; status: number | null }>;
}

/** The records of what is withdrawn from a project, by name. */
export const withdrawalsIn = (project: string): Withdrawal[] =>
  globSync('content/withdrawals/*.json', { cwd: project })
    .sort()
    .map((file) => withdrawalSchema.parse(JSON.parse(readFileSync(join(project, file), 'utf8'))));

/** Restores the story of a day that was withdrawn, of a site from which an article is withdrawn too. */
export async function storyComesBack({ project, dist, command }: WithdrawnFrom, day: string): Promise<void> {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const records = withdrawalsIn(project);
  const { page = '', addresses = [] } = records.find(({ kind }) => kind === 'story') ?? {};
  const article = records.find(({ kind }) => kind === 'article');
  const [beside = ''] = (article?.addresses ?? []).filter(
    (each) => each.endsWith('/') && each !== article?.page,
  );
  const restore = (address: string) =>
    command('withdraw', '--restore', address, '--reason', 'It was the wrong story.');
  expect((await restore(`/${day}/no-such-story/`)).said).toContain('nothing was withdrawn at this address');
  expect((await restore(beside)).said).toContain(`--restore ${article?.page}`);
  expect(read(`${page.slice(1)}index.html`)).toContain('data-withdrawn');
  const { said, status } = await restore(page);
  expect(status, said).toBe(0);
  expect(said).toContain('recorded in content/withdrawals/restored/');
  for (const address of addresses)
    expect(existsSync(join(dist, address.replace(/\/$/, '/index.html'))), address).toBe(true);
  expect(read(`${page.slice(1)}index.html`)).not.toContain('data-withdrawn');
  expect(read(`${day}/index.html`)).toContain(`href="${page}"`);
  expect(withdrawalsIn(project)).toEqual([article]);
  expect(read('corrections/index.html')).toMatch(/It was the wrong story\.[^]*It had been withdrawn on /);
  expect((await command('withdraw', '--list')).said).toContain(`${page} It was the wrong story. (restored)`);
  const tree = await hashTree(dist);
  expect((await restore(page)).said).toContain('already');
  expect(await hashTree(dist)).toEqual(tree);
}

/** Restores a whole day that is older than the days that lists show. */
export async function dayComesBack({ project, dist, command }: WithdrawnFrom, day: string): Promise<void> {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const why = ['--reason', 'It was the wrong day.', '--days', '1'];
  const { said, status } = await command('withdraw', '--restore', day, ...why);
  expect(status, said).toBe(0);
  expect(withdrawalsIn(project)).toEqual([]);
  expect(read(`${day}/index.html`)).not.toContain('data-withdrawn');
  expect(read('archive/index.html')).toContain(`href="/${day}/"`);
  expect(read('corrections/index.html')).toContain('It was the wrong day.');
}
