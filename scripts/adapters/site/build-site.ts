import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { onDiskOfOthers } from '../disk/disk-error.ts';
import { compileSite } from './compile-site.ts';
import { ASSETS, compiledSite } from './compiled-site.ts';
import { type Rendering, renderTurns } from './render-turns.ts';
import type { Staging } from './staging.ts';
import { openTemplates } from './templates.ts';

/** The address at which a site is read unless another is given. */
export const LOCAL_SITE = 'http://localhost:4321';

/** The options of a site build. */
export interface SiteOptions extends Omit<Rendering, 'digests'> {
  /** Root of the project. */
  project: string;
  staging: Staging;
  /** The URL the site will be served from, without a trailing slash. */
  site?: string | undefined;
  /** The path of the site, `/` unless it shares its host. */
  base?: string | undefined;
  /** Called before the pages of each day are rendered. */
  onDay?: ((day: string) => void) | undefined;
}

/**
 * Builds the site of the staged days into the staged `dist`: compiles the templates, unless an earlier build did, and renders
 * them day by day.
 * @throws InputError when the disk is full or cannot be written to
 */
export async function buildSite(options: SiteOptions): Promise<void> {
  const { project, staging, site = LOCAL_SITE, base } = options;
  if (options.site) process.env.OVERVIEW_SITE = options.site;
  if (base) process.env.OVERVIEW_BASE = base;
  await onDiskOfOthers(staging.dist, async () => {
    const { OVERVIEW_SITE, OVERVIEW_BASE } = process.env;
    const compiled = await compiledSite(project, [OVERVIEW_SITE, OVERVIEW_BASE], staging.root, (folder) =>
      compileSite(project, folder, join(staging.root, 'compiling')),
    );
    await cp(join(compiled, ASSETS), staging.dist, { recursive: true });
    const templates = await openTemplates(compiled, site);
    const rendering = { ...options, digests: staging.digests };
    await renderTurns(templates, rendering, staging.dist, (day) => options.onDay?.(day));
  });
}
