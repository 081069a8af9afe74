import type { TestProject } from 'vitest/node';
import { serveChromium } from '../../scripts/bench/launch-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests can be reached. */
    browserAddress: string;
  }
}

/** Starts one browser for the tests of all files; each visit has a context of its own in it. */
export default async function startBrowser(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveChromium();
  project.provide('browserAddress', server.wsEndpoint());
  return () => server.close();
}
