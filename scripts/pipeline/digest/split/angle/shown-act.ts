import { type Act, actSchema } from '../../../../../src/schemas/take.ts';
import { HEADLINE_ACTS } from './headline-acts.ts';

/** The least chance at which a headline counts as doing something. */
const MIN_CHANCE_OF_ACT = 0.85;
/** The share of a take's headlines that must do the same. */
const MIN_SHARE_OF_ACT = 0.9;

/**
 * Returns what a take's headlines clearly do; undefined where they do different things or merely report.
 * @param acts the chances of each headline, in the order of HEADLINE_ACTS
 */
export function shownAct(acts: readonly (readonly number[])[]): Act | undefined {
  const sure = acts.flatMap((chances) => {
    const highest = Math.max(...chances);
    return highest >= MIN_CHANCE_OF_ACT ? [HEADLINE_ACTS[chances.indexOf(highest)]] : [];
  });
  const [first] = sure;
  const same = sure.filter((act) => act === first).length;
  const shown = actSchema.safeParse(first);
  return shown.success && same >= MIN_SHARE_OF_ACT * acts.length ? shown.data : undefined;
}
