import { consola } from 'consola';

/** Lines between two plain progress lines, where the output is not a terminal. */
const PLAIN_STEP = 1_000;

/** Lines between two updates of the live count on a terminal. */
const LIVE_STEP = 50;

/**
 * Passes lines through and reports how many were read: as a live count on a terminal, as a plain line now and then
 * elsewhere. Writes to standard error, to keep the count out of the results.
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
