import { basename, resolve } from 'node:path';
import { type Day, daySchema } from '../../../src/schemas/day.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';

/**
 * Checks that a folder named after a day holds the snapshot of that day. Other names are not checked.
 * @throws InputError when it holds the snapshot of another day
 */
export function checkFolderName(dir: string, day: Day): void {
  const name = basename(resolve(dir));
  if (daySchema.safeParse(name).success && name !== day) {
    throw new InputError(dir, `wrong day: the snapshot is of ${day}`, `name the folder ${day}`);
  }
}
