import type { Day } from '../../../src/schemas/day.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { type DailyStep, done, failed, skipped, type StepEnd, type StepName } from './daily-steps.ts';

/** What a daily run does to the world. */
export interface DailyWorld {
  /** Runs a command of the program; gives its exit code, null where a signal ended it. */
  run: (command: string, args: readonly string[]) => Promise<number | null>;
  /** The stored days, with the hash of the manifest of each. */
  stored: () => Promise<ReadonlyMap<Day, string>>;
  /** The stored days that are incomplete and recent enough to be repaired, the newest first. */
  incomplete: () => Promise<Day[]>;
  /** A hash of the record of the site; undefined where there is none. */
  site: () => Promise<string | undefined>;
  /** Brings the publication to where its archive stands, and back; undefined where the configuration names none. */
  archive?: { pull: () => Promise<StepEnd>; push: () => Promise<StepEnd> } | undefined;
  /** Puts the site where the configuration says; undefined where it says nothing. */
  deploy?: (() => Promise<StepEnd>) | undefined;
}

/** Exit codes of `digest` for a day that was not published, and for one that lacks quality and was. */
const REFUSED = 3;
const INCOMPLETE = 4;

/** Exit codes by which a command says that it was told to end: 128 and the signal (`SIGINT`, `SIGTERM`). */
const STOPPED: readonly (number | null)[] = [null, 130, 143];

/**
 * Publishes a day: pulls the archive, makes the newest finished day unless it stands, repairs the days before that are
 * incomplete, builds, deploys and pushes the archive. What depends on a step that failed is skipped; a day that is refused
 * keeps nothing else from being published. Run again, it does what is left.
 */
export async function publishDaily(world: DailyWorld): Promise<DailyStep[]> {
  const steps: DailyStep[] = [];
  const step = async (name: StepName, action: () => Promise<StepEnd>): Promise<boolean> => {
    const end = await orFailure(action);
    steps.push({ name, ...end });
    return end.state !== 'failed';
  };
  const { archive, deploy } = world;
  if (archive && !(await step('pull', archive.pull))) {
    const others = ['digest', 'repair', 'build', 'deploy', 'push'] as const;
    return [...steps, ...others.map((name) => ({ name, ...skipped('the archive could not be pulled') }))];
  }
  const toRepair = await daysOrFailure(world.incomplete);
  const goesOn = (await step('digest', () => digest(world))) || steps.at(-1)?.code === REFUSED;
  const after = (name: StepName, isReady: boolean, action: () => Promise<StepEnd>): Promise<boolean> =>
    step(name, () => (isReady ? action() : Promise.resolve(skipped('an earlier step failed'))));
  await after('repair', goesOn, () => repair(world, toRepair));
  const isEmpty = (await world.stored()).size === 0;
  const none = () => Promise.resolve(skipped('no day is stored yet'));
  const isBuilt = await after('build', goesOn, isEmpty ? none : () => build(world));
  const nowhere = () => Promise.resolve(skipped('the configuration names no place'));
  await after('deploy', goesOn && isBuilt, isEmpty ? none : (deploy ?? nowhere));
  // What was sealed is kept, whatever became of the site.
  await step('push', isEmpty ? none : (archive?.push ?? nowhere));
  return steps;
}

/** The end of a step; a bad input fails it. */
async function orFailure(action: () => Promise<StepEnd>): Promise<StepEnd> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return failed(error.message);
  }
}

/** Runs a command. @throws InputError when it was told to end, which is meant for the whole run */
async function run(world: DailyWorld, command: string, args: readonly string[]): Promise<number> {
  const code = await world.run(command, args);
  if (code !== null && !STOPPED.includes(code)) return code;
  throw new InputError(command, 'it was stopped', 'run the same command again: it goes on where it was');
}

async function digest(world: DailyWorld): Promise<StepEnd> {
  const before = await world.stored();
  const code = await run(world, 'digest', ['--no-build']);
  const after = await world.stored();
  const made = [...after].flatMap(([day, hash]) => (before.get(day) === hash ? [] : [day]));
  if (code === REFUSED) return failed('the day is below its quorum; the site keeps what it has', code);
  if (code !== 0 && code !== INCOMPLETE) return failed(`it ended with exit code ${code}`, code);
  if (made.length === 0) return { ...skipped('the newest finished day stands'), code };
  const words = `sealed ${made.sort().join(', ')}`;
  return { ...done(code === INCOMPLETE ? `${words}, which is incomplete` : words), code };
}

/** The days to repair, as they were before the day was made; a bad input is reported when their turn comes. */
async function daysOrFailure(incomplete: DailyWorld['incomplete']): Promise<Day[] | InputError> {
  try {
    return await incomplete();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

async function repair(world: DailyWorld, days: readonly Day[] | InputError): Promise<StepEnd> {
  if (days instanceof InputError) throw days;
  if (days.length === 0) return skipped('no recent day is incomplete');
  const before = await world.stored();
  const ends = new Map<Day, number>();
  for (const day of days) ends.set(day, await run(world, 'digest', ['--repair', day, '--no-build']));
  const after = await world.stored();
  const words = days.map((day) => {
    const isWhole = ends.get(day) === 0;
    if (isWhole) return `${day} is whole`;
    return `${day} is incomplete${after.get(day) === before.get(day) ? ' as before' : ', but less so'}`;
  });
  const worst = [...ends.values()].find((code) => code !== 0 && code !== INCOMPLETE);
  if (worst !== undefined) return failed(`a repair ended with exit code ${worst}`, worst);
  const code = [...ends.values()].includes(INCOMPLETE) ? INCOMPLETE : 0;
  return { ...done(words.join('; ')), code };
}

async function build(world: DailyWorld): Promise<StepEnd> {
  const before = await world.site();
  const code = await run(world, 'build', []);
  if (code !== 0) return failed(`it ended with exit code ${code}`, code);
  return (await world.site()) === before
    ? skipped('the site is as it should be')
    : done('the site is up to date');
}
