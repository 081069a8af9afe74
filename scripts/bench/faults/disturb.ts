import { join } from 'node:path';
import { type Fault, isKill } from './fault.ts';
import { faultsOfPages, type Looks, whileLooking } from './look.ts';
import type { Prepared } from './prepare.ts';
import { isSaid, lastLines, runLine } from './run-line.ts';
import { DAYS, reset, type FaultStage } from './stage.ts';
import { below, differences, type State, stateOf } from './state.ts';

/** What became of a disturbed run and of the one after it. */
export interface Disturbed extends Looks {
  /** Whether the run was disturbed; it may have ended before. */
  disturbed: boolean;
  /** What is wrong, a sentence each; none where it survived. */
  wrong: string[];
}

/** Problems that are named for one run. */
const NAMED = 3;

/**
 * Lets a call of a command fail, or kills it there, looks at what is left, runs the command again, and looks whether all is
 * as without it.
 */
export async function disturb(stage: FaultStage, prepared: Prepared, fault: Fault): Promise<Disturbed> {
  const { name, scene } = prepared;
  reset(stage, name);
  const { seen, result } = await whileLooking(join(stage.project, scene.site), async () => {
    const ended = await runLine(stage, { ...scene, fault });
    const wrong = leftWrong(prepared, stage.project, stateOf(stage.project));
    if (!isKill(fault.how)) wrong.push(...isSaid(ended));
    wrong.push(...(await againWrong(stage, prepared)));
    return { wrong, disturbed: !isKill(fault.how) || ended.status === null };
  });
  const unseen = seen.without > 0 ? [`${seen.without} of ${seen.looks} looks found no front page`] : [];
  return { ...seen, disturbed: result.disturbed, wrong: [...result.wrong, ...unseen] };
}

/** What is wrong once the command has run again, as it was. */
async function againWrong(stage: FaultStage, { scene, after }: Prepared): Promise<string[]> {
  const again = await runLine(stage, scene);
  const now = stateOf(stage.project);
  const [nearest = []] = after.map((state) => differences(now, state)).sort((a, b) => a.length - b.length);
  const ended =
    again.status === 0 ? [] : [`run again, it ended with ${again.status}: ${lastLines(again.said)}`];
  return [...ended, ...nearest.slice(0, NAMED).map((each) => `run again: ${each}`)];
}

/**
 * What is wrong after a disturbed run: every snapshot is the old one or the new one, in its place or beside it where the next
 * command finds it; every page that stands before and after is there and whole, and its links lead somewhere.
 */
function leftWrong(
  { scene, before, after: [once = new Map()] }: Prepared,
  project: string,
  found: State,
): string[] {
  const snapshots = DAYS.flatMap((day) => {
    const own = below(found, `content/snapshots/${day}`);
    const isNew = (files: State) => isSame(files, below(once, `content/snapshots/${day}`));
    if (isNew(own) || isSame(own, below(before, `content/snapshots/${day}`))) return [];
    const isBeside = own.size === 0 && besideDay(found, day).some(isNew);
    return isBeside ? [] : [`the snapshot of ${day} is neither the old one nor the new one`];
  });
  const files = [...below(before, scene.site).keys()].filter((path) => once.has(`${scene.site}/${path}`));
  return [...snapshots, ...faultsOfPages(join(project, scene.site), files).slice(0, NAMED)];
}

/** The new forms of a day's snapshot that are not in their place yet. */
function besideDay(found: State, day: string): State[] {
  const folders = new Set(
    [...found.keys()].flatMap((path) => /^content\/snapshots\/\.[^/]+\/new(?=\/)/.exec(path)?.[0] ?? []),
  );
  return [...folders].filter((each) => each.includes(`/.${day}-`)).map((each) => below(found, each));
}

const isSame = (a: State, b: State): boolean => differences(a, b).length === 0;
