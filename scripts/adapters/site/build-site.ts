import { join, relative } from 'node:path';
import { onDiskOfOthers } from '../disk/disk-error.ts';
import type { Staging } from './staging.ts';

/** The options of a site build. */
export interface SiteOptions {
  /** Root of the project. */
  project: string;
  staging: Staging;
  /** The days to load, whose Markdown is staged. */
  days: readonly string[];
  /** Those of them whose own pages are made. */
  made: readonly string[];
  /** Those of which only the pages are made that link to the days beside them. */
  linked: readonly string[];
  /** Days that are listed as the published site has them, and its folder. */
  earlier: { days: readonly string[]; dist: string };
  /** The URL the site will be served from, without a trailing slash. */
  site?: string | undefined;
  /** The path of the site, `/` unless it shares its host. */
  base?: string | undefined;
}

/** Environment variables that would override Astro's own values of the same name. */
const SHADOWING = ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR'];

/**
 * Builds the site of the staged days into the staged `dist`. Astro's caches are in staging too, so nothing of an
 * earlier build can leak into this one.
 * @throws InputError when the disk is full or cannot be written to
 */
export async function buildSite({ project, staging, site, base, ...which }: SiteOptions): Promise<void> {
  const { days, made, linked, earlier } = which;
  for (const name of SHADOWING) Reflect.deleteProperty(process.env, name);
  process.env.OVERVIEW_DIGESTS = relative(project, staging.digests);
  process.env.OVERVIEW_DAYS = days.join(',');
  process.env.OVERVIEW_RENDERED = made.join(',');
  process.env.OVERVIEW_LINKED = linked.join(',');
  process.env.OVERVIEW_EARLIER = earlier.days.join(',');
  process.env.OVERVIEW_PUBLISHED = earlier.dist;
  if (site) process.env.OVERVIEW_SITE = site;
  if (base) process.env.OVERVIEW_BASE = base;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Imported only here: loading takes over a second, and many runs end before they build.
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
