import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AtEnd } from '../support/loopback.ts';
import { type NewsWorld, startNewsWorld } from '../support/news-world.ts';
import { copyProject } from '../support/project-copy.ts';
import { articlesOf, ledgerOf, runDigest, startDigest, writeRegistry } from '../support/run-digest.ts';

const DAY = '2026-03-10';
const ARGS = ['--day', DAY, '--no-build', '--articles', '100'];

/** Most requests that can be on their way when a run is killed, or answered and not yet noted: 24 of each. */
const IN_FLIGHT = 48;

async function start(atEnd?: AtEnd): Promise<{ world: NewsWorld; project: string }> {
  const world = await startNewsWorld({ feeds: 60, failing: 0, entries: 6, day: DAY, delay: 30 }, atEnd);
  const project = await copyProject();
  await writeRegistry(project, world);
  return { world, project };
}

/** What a run gathered, without the time at which it began. */
async function gathered(project: string) {
  const articles = await articlesOf(project, DAY);
  return {
    articles: articles.map((article) => ({ ...article, fetched: '' })),
    ledger: await ledgerOf(project, DAY),
  };
}

describe('a run that is killed at any moment', () => {
  /** What a run gathers that nobody disturbs. */
  let undisturbed: Awaited<ReturnType<typeof gathered>>;
  beforeAll(async () => {
    const { world, project } = await start(afterAll);
    expect((await runDigest(project, world, ...ARGS)).status).toBe(0);
    undisturbed = await gathered(project);
  });

  it.each([
    ['SIGKILL', 20],
    ['SIGKILL', 90],
    ['SIGINT', 120],
  ] as const)(
    'by %s after %i requests goes on with the same result, and fetches nothing twice',
    async (signal, after) => {
      const { world, project } = await start();
      const child = startDigest(project, world, ...ARGS);
      const ended = once(child, 'close');
      while (world.requests.length < after && child.exitCode === null) await sleep(5);
      child.kill(signal);
      await ended;
      await expect(articlesOf(project, DAY)).rejects.toThrow('ENOENT');

      const again = await runDigest(project, world, ...ARGS);
      expect(again.said).toContain('resuming the run of');
      expect(again.status).toBe(0);
      const repeated = world.requests.length - new Set(world.requests).size;
      expect(repeated).toBeLessThanOrEqual(IN_FLIGHT);

      expect(await gathered(project)).toEqual(undisturbed);
    },
  );
});
