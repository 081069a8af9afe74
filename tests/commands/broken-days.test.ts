import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { floodDay, sealInto } from '../support/flood.ts';
import { commandsIn } from '../support/many-command-lines.ts';
import { copyProject } from '../support/project-copy.ts';
import type { Run } from '../support/run-script.ts';
import { startUntil } from '../support/start-until.ts';

const [OLDER, NEWER] = ['2026-03-20', '2026-03-21'];

describe('a stored day whose manifest is cut off', () => {
  let project = '';
  let broken = '';
  /** What `snapshot verify` says of it, without its remedy. */
  let verdict = '';
  // A port where nobody listens: whatever begins to gather after all gets nowhere.
  const command = commandsIn(() => project, { OVERVIEW_TEST_ORIGIN: '1' });
  const pageOf = (day: string) => join(project, 'dist', day, 'index.html');

  beforeAll(async () => {
    project = await copyProject();
    const snapshots = join(project, 'content/snapshots');
    await sealInto(join(snapshots, OLDER), floodDay(OLDER, '4,300 leave'));
    await sealInto(join(snapshots, NEWER), floodDay(NEWER, 'the water falls'));
    broken = join(snapshots, NEWER);
    const manifest = join(broken, 'snapshot.json');
    await writeFile(manifest, (await readFile(manifest)).subarray(0, 120));
    const { said } = await command('snapshot.ts', 'verify', broken);
    verdict = /snapshot\.json: this is not JSON: .*/.exec(said)?.[0] ?? '';
  });
  afterAll(() => rm(project, { recursive: true, force: true }));

  function expectStopped({ status, said }: Run): void {
    expect(said).toContain(`the day ${NEWER} cannot be read: `);
    expect(verdict).not.toBe('');
    expect(said).toContain(verdict);
    expect(said).toContain('or skip it with --skip-broken');
    expect(said).not.toContain('built the site');
    expect(said).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(existsSync(join(project, 'dist'))).toBe(false);
  }

  it('stops its digest', async () => expectStopped(await command('digest.ts', '--day', NEWER)));

  it('stops the digest of another day that is there', async () =>
    expectStopped(await command('digest.ts', '--day', OLDER)));

  it('stops the digest of a day to be gathered, before anything is asked for', async () =>
    expectStopped(await command('digest.ts', '--day', '2026-03-22')));

  it('stops the start, with the network and without', async () => {
    expectStopped(await command('start.ts'));
    expectStopped(await command('start.ts', '--offline'));
  });

  it('stops a rebuild', async () =>
    expectStopped(await command('rebuild.ts', join(project, 'content/snapshots', OLDER), broken)));

  it('does not let the invented sample stand for it', async () => {
    const older = join(project, 'content/snapshots', OLDER);
    await cp(older, join(project, 'aside'), { recursive: true });
    await rm(older, { recursive: true });
    expectStopped(await command('start.ts', '--offline'));
    await cp(join(project, 'aside'), older, { recursive: true });
  });

  it('is named too where the manifest is not there at all', async () => {
    const copy = join(project, 'content/snapshots/2026-03-23');
    await cp(join(project, 'content/snapshots', OLDER), copy, { recursive: true });
    await rm(join(copy, 'snapshot.json'));
    const { status, said } = await command('start.ts', '--offline');
    expect(said).toContain('the day 2026-03-23 cannot be read');
    await rm(copy, { recursive: true });
    expect(status).toBe(1);
  });

  it('is skipped by name with --skip-broken, the rest is built, and the exit code is 1', async () => {
    const { status, said } = await command('digest.ts', '--day', NEWER, '--skip-broken');
    expect(said).toContain(`the day ${NEWER} is skipped: `);
    expect(said.split(verdict)).toHaveLength(2);
    expect(said).toContain(`the site in dist/ has 1 day(s): made ${OLDER}`);
    expect(status).toBe(1);
    expect([existsSync(pageOf(OLDER)), existsSync(pageOf(NEWER))]).toEqual([true, false]);
    await rm(join(project, 'dist'), { recursive: true });
  });

  it('is skipped by a rebuild too, unless nothing is left', async () => {
    const older = join(project, 'content/snapshots', OLDER);
    const { status, said } = await command('rebuild.ts', broken, older, '--skip-broken');
    expect(said).toContain(`the day ${NEWER} is skipped: `);
    expect(said).toContain('verified 1 snapshot(s) with 2 articles');
    expect(status).toBe(1);
    expect([existsSync(pageOf(OLDER)), existsSync(pageOf(NEWER))]).toEqual([true, false]);
    const nothing = await command('rebuild.ts', broken, '--skip-broken');
    expect(nothing.said).toContain('none of these snapshots can be read');
    expect(nothing.status).toBe(1);
    await rm(join(project, 'dist'), { recursive: true });
  });

  it('is left out by name by a start with --skip-broken, which serves the rest', async () => {
    const said = await startUntil(project, /is at http:\S+/, {}, '--offline', '--skip-broken');
    expect(said).toContain(`the day ${NEWER} is skipped: `);
    expect(said).toContain(`the digest of ${OLDER} is at http://`);
  });
});
