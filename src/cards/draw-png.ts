import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

/** Draws an SVG without text as a PNG. The renderer is WebAssembly, so every machine gives the same bytes. */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= initWasm(readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const rendered = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const png = Uint8Array.from(rendered.asPng());
  rendered.free();
  return png;
}
