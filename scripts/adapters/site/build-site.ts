import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteSettings } from '../../../src/schemas/public-form.ts';
import { onDiskOfOthers } from '../disk/disk-error.ts';
import { compileSite } from './compile-site.ts';
import { ASSETS, compiledSite } from './compiled-site.ts';
import { type Rendering, renderTurns } from './render-turns.ts';
import type { Staging } from './staging.ts';
import { openTemplates, type Templates } from './templates.ts';

/** The address at which a site is read unless another is given. */
export const LOCAL_SITE = 'http://localhost:4321';

/** The options of a site build. */
export interface SiteOptions extends Omit<Rendering, 'digests'> {
  /** Root of the project. */
  project: string;
  staging: Staging;
  /** Where the site is served from and whom it is made for. */
  settings: SiteSettings;
  /** Called before the pages of each day are rendered. */
  onDay?: ((day: string) => void) | undefined;
}

/**
 * Builds the site of the staged days into the staged `dist`: compiles the templates, unless an earlier build did, and renders
 * them day by day.
 * @throws InputError when the disk is full or cannot be written to
 */
export async function buildSite(options: SiteOptions): Promise<void> {
  const { project, staging, settings } = options;
  await onDiskOfOthers(staging.dist, async () => {
    const { compiled, templates } = await openSite({ project, settings, work: staging.root });
    await cp(join(compiled, ASSETS), staging.dist, { recursive: true });
    const rendering = { ...options, digests: staging.digests };
    await renderTurns(templates, rendering, staging.dist, (day) => options.onDay?.(day));
  });
}

/**
 * Opens the templates of a site, which are compiled first unless an earlier build did it, and their folder.
 * @param work a folder for files on the way, within the project, as Astro needs it
 */
export async function openSite({
  project,
  settings: { site, base, country, snapshots },
  work,
}: {
  project: string;
  settings: SiteSettings;
  work: string;
}): Promise<{ compiled: string; templates: Templates }> {
  setOrUnset('OVERVIEW_SITE', site);
  setOrUnset('OVERVIEW_BASE', base);
  setOrUnset('OVERVIEW_COUNTRY', country);
  setOrUnset('OVERVIEW_SNAPSHOTS', snapshots);
  const compiled = await compiledSite(project, [site, base], work, (folder) =>
    compileSite(project, folder, join(work, 'compiling')),
  );
  return { compiled, templates: await openTemplates(compiled, site ?? LOCAL_SITE) };
}

/** The settings are complete: what they leave out has its default, whatever the environment says. */
function setOrUnset(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
