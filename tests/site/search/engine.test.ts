import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { loadEngine } from '../../../src/components/search/engine.ts';

/** A stand-in for Pagefind whose instances share one memory, as its own do: two that begin at once spoil each other. */
const PAGEFIND = `
let beginning = 0;
export const createInstance = ({ basePath }) => {
  let spoilt = false;
  beginning += 1;
  const ready = new Promise((done) => setTimeout(done, 5)).then(() => {
    spoilt = beginning > 1;
    beginning -= 1;
    if (basePath.includes('unreachable')) throw new Error('not there');
  });
  ready.catch(() => undefined);
  return {
    options: () => ready,
    search: async () => {
      await ready;
      return { results: spoilt ? [] : [{ id: basePath, score: 1, words: [] }], unfilteredResultCount: spoilt ? 0 : 1 };
    },
  };
};
`;

/** A folder with the stand-in, as the newest month. */
async function newestMonth(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'overview-engine-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'pagefind.js'), PAGEFIND);
  vi.stubGlobal('location', { href: 'http://localhost/' });
  onTestFinished(() => void vi.unstubAllGlobals());
  return `${pathToFileURL(folder).href}/`;
}

it('begins the indexes of months one after the other, also for queries that need engines of their own', async () => {
  const newest = await newestMonth();
  const engineFor = await loadEngine([newest, 'feb/', 'jan/'], '/');
  const other = await loadEngine([newest, 'dec/'], '/');
  const engines = await Promise.all([engineFor('flood'), engineFor('बाढ़'), other('flood')]);
  const found = await Promise.all(engines.map((engine) => engine.search('x', { filters: {} })));
  expect(found.map(({ unfilteredResultCount }) => unfilteredResultCount)).toEqual([3, 3, 2]);
});

it('begins later indexes after one that cannot be loaded, and that one again when it is asked for', async () => {
  const newest = await newestMonth();
  const engineFor = await loadEngine([newest, 'unreachable/'], '/');
  const failing = engineFor('flood');
  await expect(failing).rejects.toThrow('not there');
  expect(engineFor('flood')).not.toBe(failing);
  const engine = await (await loadEngine([newest], '/'))('flood');
  await expect(engine.search('x', { filters: {} })).resolves.toMatchObject({ unfilteredResultCount: 1 });
});
