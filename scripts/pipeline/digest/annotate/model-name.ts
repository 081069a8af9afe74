import { cleanText } from '../../../text/clean-text.ts';
import { cutText } from '../../../text/cut-text.ts';

/** Most UTF-16 units of a model's name, as pages show it. */
export const LONGEST_MODEL_NAME = 100;

/**
 * A model's name as pages show it: of a model that its server names by a file, as llama.cpp does, the file's name
 * without its folder, which says nothing about the model and much about the machine.
 */
export function modelName(id: string): string {
  const name = cleanText(id);
  const file = /([^\\/]+)\.gguf$/i.exec(name)?.[1];
  return cutText(file ?? name, LONGEST_MODEL_NAME);
}
