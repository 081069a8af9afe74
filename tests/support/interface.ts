import { onTestFinished } from 'vitest';
import type { Interface } from '../../src/schemas/interface.ts';

/** Shows the site in a language for the rest of a test, with a publisher's own phrases where some are given. */
export function showIn(language: string, phrases?: Interface['phrases']): void {
  const before = process.env.OVERVIEW_INTERFACE;
  process.env.OVERVIEW_INTERFACE = JSON.stringify({ language, ...(phrases && { phrases }) });
  onTestFinished(() => {
    if (before === undefined) delete process.env.OVERVIEW_INTERFACE;
    else process.env.OVERVIEW_INTERFACE = before;
  });
}
