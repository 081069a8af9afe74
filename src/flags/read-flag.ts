import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const MASKED = /<svg [^>]*><mask id="a">.*?<\/mask><g mask="url\(#a\)">(.*)<\/g><\/svg>/s;

/** The drawing of a flag of circle-flags before it is cut to a circle: SVG elements in a square of 512 units. */
export async function readFlag(code: string): Promise<string> {
  const file = createRequire(import.meta.url).resolve(`circle-flags/flags/${code.toLowerCase()}.svg`);
  const drawing = MASKED.exec(await readFile(file, 'utf8'))?.[1];
  if (drawing === undefined) throw new Error(`${file}: no flag in a circle`);
  return drawing;
}
