import { readFileSync } from 'node:fs';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { utf8Text } from '../pipeline/outcome/utf8-text.ts';

/**
 * The text of a file that a publisher may have written; undefined where there is none.
 * @param name what a message calls it
 * @throws InputError when it is there and cannot be read, or is not UTF-8
 */
export function textIfThere(file: string, name = file): string | undefined {
  const bytes = bytesIfThere(file, name);
  return bytes && utf8Text(bytes, name);
}

function bytesIfThere(file: string, name: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new InputError(name, `it cannot be read: ${message}`, 'make it a file that you can read');
  }
}
