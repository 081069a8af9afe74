import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { ifThere } from '../../adapters/disk/if-there.ts';
import { withTemporary } from '../../adapters/disk/temporary-folder.ts';
import { publishSite } from '../site/publish-site.ts';
import type { SiteOptions } from '../site/site-options.ts';
import type { StoredDay } from '../site/stored-day.ts';
import { compareSite } from './compare-site.ts';
import type { ProofLine } from './finding.ts';
import type { Fetch } from './given-days.ts';

/** What to rebuild, and what to compare it with. */
export interface Rebuilding extends Omit<SiteOptions, 'signer'> {
  days: readonly StoredDay[];
  /** How many of the newest days the lists show with their articles. */
  most: number;
  /** The folder of the site, or its URL. */
  site: string;
  fetch: Fetch;
}

/**
 * Rebuilds a site in a temporary folder, compares it, and removes it again. What is withdrawn from the project is withdrawn
 * there, too.
 * @throws InputError when a day cannot be read, or the disk is full
 */
export const rebuildAndCompare = ({ days, site, fetch, ...options }: Rebuilding): Promise<ProofLine[]> =>
  withTemporary('rebuilt', async (folder) => {
    const withdrawals = 'content/withdrawals';
    await ifThere(cp(join(options.project, withdrawals), join(folder, withdrawals), { recursive: true }));
    const choice = { all: true, range: undefined, shard: undefined };
    await publishSite(days, { ...options, project: folder, choice });
    return await compareSite(join(folder, 'dist'), site, fetch);
  });
