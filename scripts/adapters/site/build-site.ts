import { join, relative } from 'node:path';
import type { SiteSettings } from '../../../src/schemas/public-form.ts';
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
  /** Where the site is served from and whom it is made for. */
  settings: SiteSettings;
}

/** Environment variables that would override Astro's own values of the same name. */
const SHADOWING = ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR'];

/**
 * Builds the site of the staged days into the staged `dist`. Astro's caches are in staging too, so nothing of an
 * earlier build can leak into this one.
 * @throws InputError when the disk is full or cannot be written to
 */
export async function buildSite({ project, staging, settings, ...which }: SiteOptions): Promise<void> {
  const { days, made, linked, earlier } = which;
  for (const name of SHADOWING) Reflect.deleteProperty(process.env, name);
  process.env.OVERVIEW_DIGESTS = relative(project, staging.digests);
  process.env.OVERVIEW_DAYS = days.join(',');
  process.env.OVERVIEW_RENDERED = made.join(',');
  process.env.OVERVIEW_LINKED = linked.join(',');
  process.env.OVERVIEW_EARLIER = earlier.days.join(',');
  process.env.OVERVIEW_PUBLISHED = earlier.dist;
  setOrUnset('OVERVIEW_SITE', settings.site);
  setOrUnset('OVERVIEW_BASE', settings.base);
  setOrUnset('OVERVIEW_COUNTRY', settings.country);
  setOrUnset('OVERVIEW_SNAPSHOTS', settings.snapshots);
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

/** The settings are complete: what they leave out has its default, whatever the environment says. */
function setOrUnset(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
