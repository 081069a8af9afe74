import { consola } from 'consola';

/** How often a count is told where there is no terminal to rewrite it on, in lines. */
const PLAIN_STEP = 1_000;

/** How often it is rewritten on a terminal, in lines. */
const LIVE_STEP = 50;

/**
 * Passes lines on and tells how many were read: a live count on a terminal, now and then a plain line
 * elsewhere. The count goes to standard error, so that it never mixes with results.
 */
export async function* countLines<T>(lines: AsyncIterable<T>, output = process.stderr): AsyncGenerator<T> {
  const live = output.isTTY;
  let count = 0;
  for await (const line of lines) {
    count += 1;
    if (live && count % LIVE_STEP === 0) output.write(`\r${count} lines read`);
    if (!live && count % PLAIN_STEP === 0) consola.info(`${count} lines read`);
    yield line;
  }
  if (live && count >= LIVE_STEP) output.write(`\r${' '.repeat(`${count} lines read`.length)}\r`);
}
