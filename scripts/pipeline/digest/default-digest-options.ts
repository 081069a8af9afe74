import type { PicturePolicy } from '../../../src/schemas/picture.ts';
import type { DigestOptions } from './build-digest.ts';
import { sparseClusterer } from './cluster/sparse-clusterer.ts';
import type { TextPolicy } from './compose/excerpt.ts';
import { embeddedSplitter } from './split/embedded-splitter.ts';

/** Returns the default options of a digest: the stages that need no key, no server and no model. */
export function defaultDigestOptions(
  textPolicy: TextPolicy,
  images: PicturePolicy = 'none',
  excerpt?: number,
): DigestOptions {
  return { clusterer: sparseClusterer(), splitter: embeddedSplitter(), textPolicy, excerpt, images };
}
