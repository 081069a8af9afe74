import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteSettings } from '../../../src/schemas/public-form.ts';
import { canonicalJson } from '../../text/canonical-json.ts';
import { PROGRAM_FOLDER } from '../project-folder.ts';
import { onDiskOfOthers } from '../disk/disk-error.ts';
import { compileSite } from './compile-site.ts';
import { ASSETS, compiledSite } from './compiled-site.ts';
import { type OnRendering, type Rendering, renderTurns } from './render-turns.ts';
import { LOCAL_SITE } from './site-root.ts';
import { openTemplates, type Templates } from './templates.ts';

/** The options of a site build. */
export interface BuildOptions extends Rendering, OnRendering {
  /** The folder that the site is built into. */
  dist: string;
  /** A folder for files on the way. */
  work: string;
  /** Where the site is served from and whom it is made for. */
  settings: SiteSettings;
  /** Whether the site gets the files that all pages load; what is added to a site that has them needs none. */
  assets: boolean;
}

/**
 * Builds a site, or a part of one, into a folder: compiles the templates, unless an earlier build did, and renders them day
 * by day.
 * @throws InputError when the disk is full or cannot be written to
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { dist } = options;
  options.onStage?.('templates');
  await onDiskOfOthers(dist, async () => {
    const { compiled, templates } = await openSite(options);
    if (options.assets) await cp(join(compiled, ASSETS), dist, { recursive: true });
    await renderTurns(templates, options, dist, options);
  });
}

/**
 * Opens the templates of a site, which are compiled first unless an earlier build did it, and their folder.
 * @param site whose `work` is a folder for files on the way
 */
export async function openSite({
  settings: { site, base, country, snapshots, publication, look = {}, interface: shown },
  work,
}: Pick<BuildOptions, 'settings' | 'work'>): Promise<{ compiled: string; templates: Templates }> {
  setOrUnset('OVERVIEW_BASE', base);
  setOrUnset('OVERVIEW_COUNTRY', country);
  setOrUnset('OVERVIEW_SNAPSHOTS', snapshots);
  setOrUnset('OVERVIEW_PUBLICATION', publication && canonicalJson(publication));
  const words = shown && canonicalJson(shown);
  setOrUnset('OVERVIEW_INTERFACE', words);
  process.env.OVERVIEW_LOOK = canonicalJson(look);
  const { folder, drawn } = await compiledSite(
    PROGRAM_FOLDER,
    [base, look.theme, words],
    work,
    (to, onTheWay) => compileSite(PROGRAM_FOLDER, to, onTheWay),
  );
  setOrUnset('OVERVIEW_DRAWN', process.env.OVERVIEW_DRAW === 'anew' ? undefined : drawn);
  return { compiled: folder, templates: await openTemplates(folder, site ?? LOCAL_SITE) };
}

/** The settings are complete: what they leave out has its default, whatever the environment says. */
function setOrUnset(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
