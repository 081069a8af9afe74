import { readFileSync } from 'node:fs';
import type { How } from './fault.ts';
import { counterOf, type Line, runLine } from './run-line.ts';
import { type CommandName, type Scene, sceneOf } from './scenes.ts';
import { keep, reset, type Stage } from './stage.ts';
import { type State, stateOf } from './state.ts';

/** A command with its scene set, and what comes of it when nobody disturbs it. */
export interface Prepared {
  name: CommandName;
  scene: Scene;
  /** The state before it. */
  before: State;
  /** The states after it has run once, and twice: a run may be killed when all is done. */
  after: readonly State[];
  /** Milliseconds that it takes. */
  took: number;
  /** How many calls can fail in each way. */
  calls: Readonly<Record<How, number>>;
}

/** Ways of failing that are counted. */
const WAYS = ['SIGKILL', 'EIO', 'ENOSPC', 'EROFS', 'EMFILE'] as const satisfies How[];

/**
 * Sets the scene of a command and runs it undisturbed.
 * @throws when it fails then
 */
export async function prepare(stage: Stage, name: CommandName): Promise<Prepared> {
  reset(stage, 'bare');
  for (const line of sceneOf(name, stage).before) await runWell(stage, { line });
  const scene = sceneOf(name, stage);
  keep(stage, name);
  const before = stateOf(stage.project);
  const took = await runWell(stage, scene);
  const once = stateOf(stage.project);
  await runWell(stage, scene);
  const twice = stateOf(stage.project);
  const calls = { SIGKILL: 0, EIO: 0, ENOSPC: 0, EROFS: 0, EMFILE: 0 };
  for (const how of WAYS) {
    reset(stage, name);
    await runWell(stage, { ...scene, fault: { how, call: 0 } });
    calls[how] = readFileSync(counterOf(stage), 'utf8').length;
  }
  return { name, scene, before, after: [once, twice], took, calls };
}

async function runWell(stage: Stage, line: Line): Promise<number> {
  const { status, said, took } = await runLine(stage, line);
  if (status !== 0) throw new Error(`faults: ${line.line.join(' ')} ended with ${status}: ${said}`);
  return took;
}
