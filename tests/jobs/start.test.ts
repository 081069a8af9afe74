import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSnapshot } from '../../scripts/adapters/snapshot/write-snapshot.ts';
import { makeSnapshot } from '../support/make-day.ts';
import { startNewsWorld } from '../support/news-world.ts';
import { copyProject, SAMPLE } from '../support/project-copy.ts';
import { writeRegistry } from '../support/run-digest.ts';
import { startUntil } from '../support/start-until.ts';

const start = (project: string, env: Record<string, string>, ...args: string[]) =>
  startUntil(project, /is at http:\S+/, env, ...args);

/** A copy of the project whose bundled sample is small, and soon built. */
async function copyWithSmallSample(): Promise<string> {
  const project = await copyProject();
  const { manifest, ...contents } = makeSnapshot([{ source: 'fr-quai', title: 'The ferry is back' }]);
  const sample = { ...contents, ...manifest, sample: true as const };
  await writeSnapshot(join(project, SAMPLE), sample, { replace: true });
  return project;
}

describe('npm start', () => {
  const today = new Date().toISOString().slice(0, 10);

  it('makes today’s digest where the network can be reached, and serves it', async () => {
    const project = await copyProject();
    // An entry of midnight each: later ones lie ahead in the first hours of a day.
    const world = await startNewsWorld({ feeds: 110, failing: 0, entries: 1, day: today });
    await writeRegistry(project, world, 'content/sources');
    const env = { OVERVIEW_TEST_ORIGIN: String(world.port) };
    const said = await start(project, env);
    expect(said).toMatch(/gathering today’s news from 110 sources/);
    expect(said).toContain(`the digest of ${today} is at http://`);
    const asked = world.requests.length;
    expect(asked).toBeGreaterThan(100);
    expect(await start(project, env)).toContain(`the digest of ${today} is at http://`);
    expect(world.requests).toHaveLength(asked);
  });

  it('falls back to the bundled sample when too little can be gathered, and says so', async () => {
    const project = await copyWithSmallSample();
    const world = await startNewsWorld({ feeds: 4, failing: 2, entries: 2, day: today });
    await writeRegistry(project, world, 'content/sources');
    const said = await start(project, { OVERVIEW_TEST_ORIGIN: String(world.port) });
    expect(said).toContain('too little could be gathered for a digest of today');
    expect(said).toContain('the bundled sample (invented news) is at http://');
  });

  it('makes no request with --offline', async () => {
    const said = await start(await copyWithSmallSample(), { OVERVIEW_TEST_ORIGIN: '1' }, '--offline');
    expect(said).not.toContain('gathering');
    expect(said).toContain('the bundled sample (invented news) is at http://');
  });
});
