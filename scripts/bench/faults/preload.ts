/**
 * Loaded before a command, its threads and its processes (`--import`): lets the clock stand still, so that two runs give the
 * same bytes, and lets calls of the disk fail as the environment says.
 */
import { failCalls } from './fail-calls.ts';
import { failNames } from './fail-names.ts';
import { type Preloaded, PRELOADED } from './fault.ts';
import { stopClock } from './stop-clock.ts';

const given = process.env[PRELOADED];
if (given !== undefined) {
  const { instant, jump, withoutNames, fault, folders, counter } = JSON.parse(given) as Preloaded;
  stopClock(instant, jump);
  if (withoutNames) failNames();
  if (fault) failCalls(fault, folders, counter);
}
