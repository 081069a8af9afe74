import { readFileSync } from 'node:fs';
import { countReached, type How } from './fault.ts';
import { counterOf, type CommandLine, runLine } from './run-line.ts';
import { type CommandName, type Scene, sceneOf } from './scenes.ts';
import { keep, reset, type FaultStage } from './stage.ts';
import { type State, stateOf } from './state.ts';

/** A command with its scene set, and what comes of it when nobody disturbs it. */
export interface Prepared {
  name: CommandName;
  scene: Scene;
  /** The state before it. */
  before: State;
  /** The states after it has run once, and twice: a run may be killed when all is done. */
  after: readonly State[];
  /** How many of its calls can fail in a way; of moments, how many milliseconds it takes. */
  count: (how: How) => number;
}

/**
 * Sets the scene of a command and runs it undisturbed.
 * @throws when it fails then
 */
export async function prepare(stage: FaultStage, name: CommandName): Promise<Prepared> {
  reset(stage, 'bare');
  for (const line of sceneOf(name, stage).before) await runWell(stage, { line });
  const scene = sceneOf(name, stage);
  keep(stage, name);
  const before = stateOf(stage.project);
  await runWell(stage, scene);
  const once = stateOf(stage.project);
  await runWell(stage, scene);
  const twice = stateOf(stage.project);
  reset(stage, name);
  // By now all is compiled, as in the runs to come.
  const began = performance.now();
  await runWell(stage, { ...scene, fault: { how: 'EIO', call: 0 } });
  const time = Math.round(performance.now() - began);
  const noted = readFileSync(counterOf(stage), 'utf8');
  const count = (how: How) => (how === 'SIGKILL at moments' ? time : countReached(noted, how));
  return { name, scene, before, after: [once, twice], count };
}

async function runWell(stage: FaultStage, line: CommandLine): Promise<void> {
  const { status, said } = await runLine(stage, line);
  if (status !== 0) throw new Error(`faults: ${line.line.join(' ')} ended with ${status}: ${said}`);
}
