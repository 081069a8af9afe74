import { readFileSync } from 'node:fs';
import { InputError } from '../pipeline/outcome/input-error.ts';

/**
 * The text of a file that a publisher may have written; undefined where there is none.
 * @param name what a message calls it
 * @throws InputError when it is there and cannot be read
 */
export function textIfThere(file: string, name = file): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new InputError(name, `it cannot be read: ${message}`, 'make it a file that you can read');
  }
}
