import { join } from 'node:path';

/** Where a site is put. All its folders are on one disk, so that what is made can be moved into them in one step. */
export interface SitePlace {
  /** The folder in which builds in progress have their own, in `.overview/`. */
  root: string;
  /** The site. */
  dist: string;
  /** The days' Markdown. */
  digests: string;
  /** Public snapshots that are served from elsewhere. */
  archives: string;
}

/** The site of a project. */
export const projectPlace = (project: string): SitePlace => ({
  root: project,
  dist: join(project, 'dist'),
  digests: join(project, 'content/digests'),
  archives: join(project, 'content/archives'),
});

/** A part of a site, in a folder of its own, which can be carried to another machine. */
export const shardPlace = (folder: string): SitePlace => ({
  root: folder,
  dist: join(folder, 'dist'),
  digests: join(folder, 'digests'),
  archives: join(folder, 'archives'),
});
