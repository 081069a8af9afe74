import { join, relative } from 'node:path';
import { onDiskOfOthers } from '../disk/disk-error.ts';
import type { Staging } from './staging.ts';

/** How a site is built. */
export interface SiteOptions {
  /** Root of the project. */
  project: string;
  staging: Staging;
  /** The days to render, whose Markdown is staged. */
  days: readonly string[];
  /** Where the site will be served from, without a trailing slash. */
  site?: string | undefined;
  /** The path below it, `/` unless the site shares its host. */
  base?: string | undefined;
}

/** Variables of the environment that Astro would take for those of the same name that its configuration sets. */
const SHADOWING = ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR'];

/**
 * Builds the site of the staged days into the staged `dist`. Astro's caches lie in staging too, so that
 * nothing of an earlier build can reach this one.
 * @throws InputError when the disk is full or cannot be written to
 */
export async function buildSite({ project, staging, days, site, base }: SiteOptions): Promise<void> {
  for (const name of SHADOWING) Reflect.deleteProperty(process.env, name);
  process.env.OVERVIEW_DIGESTS = relative(project, staging.digests);
  process.env.OVERVIEW_DAYS = days.join(',');
  if (site) process.env.OVERVIEW_SITE = site;
  if (base) process.env.OVERVIEW_BASE = base;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Loaded here alone: it takes over a second, and many a run ends before it builds.
  const { build } = await import('astro');
  await onDiskOfOthers(staging.dist, () =>
    build({
      root: project,
      outDir: staging.dist,
      cacheDir: join(staging.root, 'cache'),
      logLevel: 'warn',
    }),
  );
}
