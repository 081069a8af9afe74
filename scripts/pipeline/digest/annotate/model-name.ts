import { cleanText } from '../../../text/clean-text.ts';
import { cutText } from '../../../text/cut-text.ts';

/** Most UTF-16 units of a model's name, as pages show it. */
export const LONGEST_MODEL_NAME = 100;

/**
 * Returns a model's name as pages show it. Where the server names the model by a file, as llama.cpp does, that is the
 * file name without its folder, which describes the machine rather than the model.
 */
export function shownModelName(id: string): string {
  const name = cleanText(id);
  const file = /([^\\/]+)\.gguf$/i.exec(name)?.[1];
  return cutText(file ?? name, LONGEST_MODEL_NAME);
}
