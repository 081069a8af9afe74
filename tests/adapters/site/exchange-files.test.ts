import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../../scripts/adapters/disk/list-files.ts';
import { SITE_FILES } from '../../../scripts/adapters/hosts/host-files.ts';
import { exchangeFiles } from '../../../scripts/adapters/site/exchange-files.ts';
import { makeFolder } from '../../support/fake-project.ts';
import { deadLinks, filesIn, makeSite } from '../../support/make-site.ts';

type Files = Record<string, string>;

/** What ends a run at a step. */
class Killed extends Error {}

/** What readers can see who come by an address that they know from before, and follow links: to a new page none leads yet. */
function seen(now: Files, before: Files): Files {
  const found: Files = {};
  const left = Object.keys(before).filter((path) => path in now);
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const text = now[path];
    if (text === undefined || path in found) continue;
    found[path] = text;
    for (const [, to = ''] of text.matchAll(/(?:href|src)="\/([^"]*)"/g))
      left.push(to === '' || to.endsWith('/') ? `${to}index.html` : to);
  }
  return found;
}

/**
 * Looks at a site after each single step of its exchange.
 * @param killedAt the step after which the run ends
 * @returns the looks, and what was wrong in any of them
 */
async function exchangeWatched(
  { from, to, aside }: { from: string; to: string; aside: string },
  { before, after }: { before: Files; after: Files },
  killedAt = Infinity,
): Promise<{ looks: number; wrong: string[] }> {
  const wrong: string[] = [];
  let looks = 0;
  const look = (): void => {
    looks += 1;
    const now = filesIn(to);
    const dead = deadLinks(now).filter((each) => (each.split(' → ')[0] ?? '') in seen(now, before));
    wrong.push(...dead.map((each) => `look ${looks}: ${each} is not there`));
    for (const [path, text] of Object.entries(now))
      if (text !== before[path] && text !== after[path]) wrong.push(`look ${looks}: ${path} is neither`);
    for (const path of Object.keys(before))
      if (path in after && !(path in now)) wrong.push(`look ${looks}: ${path} is away`);
    if (looks === killedAt) throw new Killed();
  };
  const undo: (() => Promise<void>)[] = [];
  undo.push = (...steps) => {
    look();
    return Array.prototype.push.apply(undo, steps);
  };
  const files = Object.keys(after);
  await exchangeFiles(from, to, { files, aside, undo });
  return { looks, wrong };
}

/** The folders of a site that is to be exchanged for another. */
function stage(before: Files, after: Files): { from: string; to: string; aside: string } {
  const folder = makeFolder();
  const [from, to, aside] = ['new', 'dist', 'aside'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(aside);
  cpSync(makeFolder(before), to, { recursive: true });
  cpSync(makeFolder(after), from, { recursive: true });
  return { from, to, aside };
}

const [ONE, TWO, THREE] = ['2026-03-18', '2026-03-19', '2026-03-20'] as const;

describe.each([
  ['gets a day', makeSite(ONE), makeSite(ONE, TWO)],
  ['loses a day', makeSite(ONE, TWO), makeSite(ONE)],
  ['gets one and loses one', makeSite(ONE, TWO), makeSite(TWO, THREE)],
  ['becomes another', makeSite(ONE), makeSite(THREE)],
])('a site that %s', (_what, before, after) => {
  it('has every page, whole, at every single step, and none that a reader comes to leads to what is not there', async () => {
    const folders = stage(before, after);
    const { looks, wrong } = await exchangeWatched(folders, { before, after });
    expect(wrong).toEqual([]);
    expect(looks).toBeGreaterThanOrEqual(Object.keys(after).length);
    expect(filesIn(folders.to)).toEqual(after);
    expect(await listFiles(folders.from, SITE_FILES)).toEqual([]);
  });

  it('has it also where the run is killed at any step, and the next one goes on', async () => {
    const { looks } = await exchangeWatched(stage(before, after), { before, after });
    for (let step = 1; step <= looks; step += 1) {
      const folders = stage(before, after);
      await expect(exchangeWatched(folders, { before, after }, step)).rejects.toThrow(Killed);
      const { wrong } = await exchangeWatched(folders, { before, after });
      expect(wrong, `killed at step ${step}`).toEqual([]);
      expect(filesIn(folders.to), `killed at step ${step}`).toEqual(after);
    }
  });
});
