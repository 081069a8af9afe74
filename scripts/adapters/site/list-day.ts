import { join } from 'node:path';
import type { SiteSettings } from '../../../src/schemas/public-form.ts';
import { openSite } from './build-site.ts';
import { GONE, OF_DAY, setTurn } from './render-turns.ts';

/** Which day is listed, and from what. */
export interface ListedDay {
  /** Root of the project. */
  project: string;
  settings: SiteSettings;
  /** The folder of the days' Markdown. */
  digests: string;
  /** A folder for files on the way, within the project. */
  work: string;
  day: string;
}

/** The files that a site has of a day, relative to its folder, with its pictures: nothing is rendered. */
export async function listDay({ project, settings, digests, work, day }: ListedDay): Promise<string[]> {
  const { templates } = await openSite({ settings, work });
  const turn = { loaded: [day], rendered: [day], linked: [], others: [] };
  setTurn({ digests, published: [join(project, 'dist')] }, join(work, 'none'), turn);
  const files = await templates.list(
    (pattern) => OF_DAY.test(pattern) && pattern !== GONE && !pattern.startsWith('/maps/'),
  );
  return files.sort();
}
