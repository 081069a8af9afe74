import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encode } from 'fast-png';
import { toPalette } from './palette.ts';

/** The renderer may be started once in a process, however often this module is loaded there, as tests do. */
const started = globalThis as { overviewRenderer?: Promise<void> };

/** How hard the encoder tries: a higher level takes twice as long for a hundredth fewer bytes. */
const ZLIB = { level: 6 } as const;

/**
 * Draws an opaque SVG without text as a PNG with a palette, which is less than half as large as one without. The renderer
 * is WebAssembly and the encoder JavaScript, so every machine gives the same bytes; those of Node's own zlib depend on
 * the processor.
 *
 * @param colours how many colours it may have; all that a palette can where nothing is said
 */
export async function drawPng(svg: string, colours?: number): Promise<Uint8Array<ArrayBuffer>> {
  started.overviewRenderer ??= initWasm(
    readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  await started.overviewRenderer;
  const rendered = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const { width, height } = rendered;
  const picture = toPalette(rendered.pixels, colours);
  rendered.free();
  return Uint8Array.from(encode({ width, height, depth: 8, channels: 1, ...picture }, { zlib: ZLIB }));
}
