import type { DigestOptions } from './build-digest.ts';
import { sparseClusterer } from './cluster/sparse-clusterer.ts';
import type { TextPolicy } from './compose/excerpt.ts';
import { embeddedSplitter } from './split/embedded-splitter.ts';

/** The stages that need no key, no server and no model: what a digest is made by unless told otherwise. */
export function defaultDigestOptions(textPolicy: TextPolicy): DigestOptions {
  return { clusterer: sparseClusterer(), splitter: embeddedSplitter(), textPolicy };
}
