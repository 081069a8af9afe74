import { InputError } from '../../pipeline/outcome/input-error.ts';

/** A pair of markers in a document and the text between them. */
const BLOCK = /^<!-- bench:(\w+) -->$(.*?)^<!-- \/bench:\1 -->$/gms;

/** Returns the benchmarks that a document has markers for, in document order. */
export function markersIn(document: string): string[] {
  return Array.from(document.matchAll(BLOCK), ([, name = '']) => name);
}

/** Returns the text between the markers of a benchmark; none where the document has no markers for it. */
export function blockIn(document: string, name: string): string {
  return [...document.matchAll(BLOCK)].find(([, each]) => each === name)?.[2]?.trim() ?? '';
}

/** Returns a document without the text between markers: the hand-written part. */
export function writtenByHand(document: string): string {
  return document.replace(BLOCK, '');
}

/**
 * Returns a document with the block of one benchmark replaced and everything else unchanged.
 * @param path the path of the document, for the message
 * @throws InputError when the document does not have exactly one pair of markers for the benchmark
 */
export function rewriteBlock(path: string, document: string, name: string, block: string): string {
  if (markersIn(document).filter((each) => each === name).length !== 1) {
    const todo = `write <!-- bench:${name} --> and <!-- /bench:${name} --> where its tables belong, once`;
    throw new InputError(path, `it has not one pair of markers for ${name}`, todo);
  }
  return document.replace(BLOCK, (whole, each: string) =>
    each === name ? `<!-- bench:${name} -->\n\n${block}\n\n<!-- /bench:${name} -->` : whole,
  );
}
