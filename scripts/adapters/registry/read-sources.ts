import { join } from 'node:path';
import type { Source } from '../../../src/schemas/source.ts';
import { PROGRAM_FOLDER, PROJECT_FOLDER } from '../project-folder.ts';
import { readRegistryFolder } from './read-registry-folder.ts';

/** The registry that comes with the program. */
export const REGISTRY = join(PROGRAM_FOLDER, 'content/sources');

/** A publication's own sources, beside those of the registry; undefined where the program publishes itself. */
const OWN_SOURCES = PROJECT_FOLDER === PROGRAM_FOLDER ? undefined : join(PROJECT_FOLDER, 'sources');

/** Where sources are added: to a publication's own, or to the registry. */
export const CHANGED_REGISTRY = OWN_SOURCES ?? REGISTRY;

/**
 * Reads the sources of a registry, and then those of the publication's own folder.
 * @param registry that of the program, unless it is another than the own
 * @throws InputError listing every mistake by file and line, or when the folder holds no registry
 */
export function readSources(registry: string = REGISTRY): Promise<Source[]> {
  return readRegistryFolder(registry === OWN_SOURCES ? REGISTRY : registry, OWN_SOURCES);
}
