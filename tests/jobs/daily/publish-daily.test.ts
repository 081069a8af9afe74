import { describe, expect, it } from 'vitest';
import { exitCodeOf, done, failed, skipped, stepLines } from '../../../scripts/jobs/daily/daily-steps.ts';
import { type DailyWorld, publishDaily } from '../../../scripts/jobs/daily/publish-daily.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';

const TODAY = '2026-03-02';
const BEFORE = '2026-03-01';

interface PublishedDays {
  /** Exit codes by the command and its first arguments. */
  codes?: Record<string, number | null>;
  /** Stored days at first. */
  days?: string[];
  incomplete?: string[];
  world?: Partial<DailyWorld>;
}

/** Publishes in a world that does what the test says; gives what was run, how each step ended, and the exit code. */
async function publish({ codes = {}, days = [BEFORE], incomplete = [], world }: PublishedDays) {
  const ran: string[] = [];
  const stored = new Map(days.map((day) => [day, 'as sealed']));
  let site = 'old';
  const archive = {
    pull: () => (ran.push('pull'), Promise.resolve(done('pulled'))),
    push: () => (ran.push('push'), Promise.resolve(done('pushed'))),
  };
  const steps = await publishDaily({
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const code = codes[line] === undefined ? 0 : codes[line];
      if (line === 'digest --no-build' && (code === 0 || code === 4)) stored.set(TODAY, 'as sealed');
      if (line.startsWith('digest --repair') && code === 0) stored.set(args[1] ?? '', 'mended');
      if (line === 'build' && code === 0) site = [...stored].join();
      return Promise.resolve(code);
    },
    stored: () => Promise.resolve(new Map(stored)),
    incomplete: () => Promise.resolve(incomplete),
    site: () => Promise.resolve(site),
    archive,
    deploy: () => (ran.push('deploy'), Promise.resolve(done('deployed'))),
    ...world,
  });
  return {
    ran,
    states: steps.map(({ name, state }) => `${name} ${state}`).join(', '),
    code: exitCodeOf(steps),
    steps,
  };
}

describe('a daily run', () => {
  it('pulls, makes the day, repairs the one before, builds, deploys and pushes', async () => {
    const { ran, states, code, steps } = await publish({ incomplete: [BEFORE] });
    const repair = `digest --repair ${BEFORE} --no-build`;
    expect(ran).toEqual(['pull', 'digest --no-build', repair, 'build', 'deploy', 'push']);
    expect(states).toBe('pull done, digest done, repair done, build done, deploy done, push done');
    expect(code).toBe(0);
    expect(stepLines(steps).slice(1, 3)).toEqual([
      'done     digest  sealed 2026-03-02',
      'done     repair  2026-03-01 is whole',
    ]);
  });

  it('does nothing where all stands', async () => {
    const { states, code } = await publish({
      days: [BEFORE, TODAY],
      world: { site: () => Promise.resolve('as it is'), archive: undefined, deploy: undefined },
    });
    expect(states).toBe('digest skipped, repair skipped, build skipped, deploy skipped, push skipped');
    expect(code).toBe(0);
  });

  it('publishes what there is when the day is refused, and says so by its exit code', async () => {
    const { ran, states, code } = await publish({ codes: { 'digest --no-build': 3 } });
    expect(ran).toEqual(['pull', 'digest --no-build', 'build', 'deploy', 'push']);
    expect(states).toContain('digest failed, repair skipped, build done, deploy done, push done');
    expect(code).toBe(3);
  });

  it('builds nothing when the first day of all is refused', async () => {
    const { ran, code } = await publish({ codes: { 'digest --no-build': 3 }, days: [] });
    expect(ran).toEqual(['pull', 'digest --no-build']);
    expect(code).toBe(3);
  });

  it('publishes an incomplete day, with the exit code of one', async () => {
    const { states, code } = await publish({ codes: { 'digest --no-build': 4 } });
    expect(states).toContain('digest done');
    expect(code).toBe(4);
  });

  it('says of a day that a repair did not mend that it is incomplete', async () => {
    const repair = `digest --repair ${BEFORE} --no-build`;
    const { steps, code } = await publish({ incomplete: [BEFORE], codes: { [repair]: 4 } });
    expect(steps[2]?.words).toBe('2026-03-01 is incomplete as before');
    expect(code).toBe(4);
  });

  it.each([
    [
      'pull',
      undefined,
      'pull failed, digest skipped, repair skipped, build skipped, deploy skipped, push skipped',
      1,
    ],
    ['digest', 70, 'pull done, digest failed, repair skipped, build skipped, deploy skipped, push done', 70],
    ['digest', null, 'pull done, digest failed, repair skipped, build skipped, deploy skipped, push done', 1],
    ['build', 1, 'pull done, digest done, repair skipped, build failed, deploy skipped, push done', 1],
    ['deploy', undefined, 'pull done, digest done, repair skipped, build done, deploy failed, push done', 1],
    ['push', undefined, 'pull done, digest done, repair skipped, build done, deploy done, push failed', 1],
  ])('goes no further than is right after a failed %s (%s)', async (name, given, expected, wanted) => {
    const fail = () => Promise.reject(new InputError('the place', 'it is full', 'make room'));
    const ok = () => Promise.resolve(done('done'));
    const world = {
      ...((name === 'pull' || name === 'push') && { archive: { pull: ok, push: ok, [name]: fail } }),
      ...(name === 'deploy' && { deploy: fail }),
    };
    const codes = { [name === 'digest' ? 'digest --no-build' : name]: given ?? 0 };
    const { states, code } = await publish({
      world,
      codes: given === null ? { 'digest --no-build': null } : codes,
    });
    expect(states).toBe(expected);
    expect(code).toBe(wanted);
  });

  it('names a day that cannot be read, and makes the new one', async () => {
    const incomplete = () => Promise.reject(new InputError(BEFORE, 'it is damaged', 'restore it'));
    const { states, code } = await publish({ world: { incomplete } });
    expect(states).toContain('digest done, repair failed, build done, deploy done, push done');
    expect(code).toBe(1);
  });

  it('passes a bug on', async () => {
    const world = { site: () => Promise.reject(new Error('a bug')) };
    await expect(publish({ world })).rejects.toThrow('a bug');
  });
});

it('the exit code of a run is that of its worst step', () => {
  expect(exitCodeOf([])).toBe(0);
  expect(exitCodeOf([done('a'), skipped('b')])).toBe(0);
  expect(exitCodeOf([{ ...done('a'), code: 4 }, failed('b', 3)])).toBe(3);
  expect(exitCodeOf([failed('a', 3), failed('b')])).toBe(1);
  expect(exitCodeOf([failed('a'), failed('b', 70)])).toBe(70);
});
