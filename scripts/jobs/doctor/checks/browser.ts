import { join } from 'node:path';
import { statIfThere } from '../../../adapters/disk/if-there.ts';
import { checkOf } from '../check.ts';
import { type Finding, note, ok } from '../finding.ts';

/** What is known of the browser of the tests. */
export interface BrowserFacts {
  /** Whether what drives it is installed, as for those who work on the code. */
  isForDevelopers: boolean;
  /** Its path; undefined where there is none. */
  path: string | undefined;
}

/** The Chromium that tests and benches drive; nothing else needs one. */
export const browser = checkOf<BrowserFacts>({
  title: 'Browser, for tests',
  patience: 10_000,
  look: async ({ project, findBrowser }) => {
    const isForDevelopers = (await statIfThere(join(project, 'node_modules/playwright-core'))) !== undefined;
    return { isForDevelopers, path: isForDevelopers ? await findBrowser() : undefined };
  },
  judge: judgeBrowser,
});

/** Judges the browser. */
export function judgeBrowser({ isForDevelopers, path }: BrowserFacts): Finding[] {
  if (!isForDevelopers) return [];
  if (path !== undefined) return [ok(path)];
  return [note('there is no Chromium', '"npm test" installs one; nothing else needs it')];
}
