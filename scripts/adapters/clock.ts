import { instantSchema } from '../../src/schemas/day.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/** Gives the present instant, in milliseconds since 1970. */
export type Clock = () => number;

/** The clock of this machine. */
export const systemClock: Clock = () => Date.now();

/**
 * The clock of a command: that of this machine, unless `OVERVIEW_TEST_CLOCK` says which instant is asked for first. It goes
 * on from there as the machine's does.
 * @throws InputError when its value is no instant
 */
export function clockOf(environment: Record<string, string | undefined>): Clock {
  const begins = environment.OVERVIEW_TEST_CLOCK;
  if (!begins) return systemClock;
  if (!instantSchema.safeParse(begins).success)
    throw new InputError(
      'OVERVIEW_TEST_CLOCK',
      `"${begins}" is not an instant`,
      'write 2026-03-18T00:07:00Z',
    );
  let ahead: number | undefined;
  return () => {
    ahead ??= Date.parse(begins) - Date.now();
    return Date.now() + ahead;
  };
}
