import { InputError } from './input-error.ts';

/**
 * The text of a file that somebody wrote, without a byte order mark.
 * @param name the file, as messages name it
 * @throws InputError by its first line that is not UTF-8, of which characters would be lost without a word
 */
export function utf8Text(bytes: Uint8Array, name: string): string {
  const text = decoded(bytes);
  if (text !== undefined) return text;
  const remedy = 'save the file as UTF-8, which every editor can';
  throw new InputError(`${name}:${firstBadLine(bytes)}`, 'it is not UTF-8', remedy);
}

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

/** The line, from 1, of the first byte that UTF-8 cannot have there; no character but the end of a line has its byte. */
function firstBadLine(bytes: Uint8Array): number {
  let [line, from] = [1, 0];
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
    if (decoded(bytes.subarray(from, end)) === undefined) return line;
    from = end + 1;
    line += 1;
  }
  return line;
}
