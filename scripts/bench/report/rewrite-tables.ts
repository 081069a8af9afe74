import { InputError } from '../../pipeline/outcome/input-error.ts';

/** A pair of markers in a document and what stands between them. */
const BLOCK = /^<!-- bench:(\w+) -->$(.*?)^<!-- \/bench:\1 -->$/gms;

/** The benchmarks that a document has markers for, in its order. */
export function markersIn(document: string): string[] {
  return Array.from(document.matchAll(BLOCK), ([, name = '']) => name);
}

/** A document without what stands between markers: what is written by hand. */
export function writtenByHand(document: string): string {
  return document.replace(BLOCK, '');
}

/**
 * A document with the block of one benchmark anew and everything else as it is.
 * @param path of the document, for the message
 * @throws InputError when the document has not one pair of markers for the benchmark
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
