/** Seals the invented archive of ten days in the project that the command names, with what is withdrawn from it. */
import { join } from 'node:path';
import { sealArchive, withdrawFromArchive } from './archive.ts';

const [project = ''] = process.argv.slice(2);
await sealArchive(join(project, 'content/snapshots'));
await withdrawFromArchive(project);
