import { resolve } from 'node:path';
import type { Destination } from '../../../src/schemas/destination.ts';
import { folderTarget } from './folder-target.ts';
import { rcloneTarget } from './rclone-target.ts';
import type { Target } from './target.ts';

/** The target at a destination. */
export const openTarget = (to: Destination): Target =>
  'folder' in to ? folderTarget(resolve(to.folder)) : rcloneTarget(to.remote);
