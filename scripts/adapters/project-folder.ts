import { dirname } from 'node:path';

/** The root of the program: `src/`, `public/`, its packages, and the registry in `content/sources/`. */
export const PROGRAM_FOLDER = dirname(dirname(import.meta.dirname));

/**
 * The folder of the publication, with its configuration, `content/`, `dist/` and `.cache/`: the program's own, unless
 * `--publication`, which the bootstrap passes on as `OVERVIEW_FOLDER`, names another.
 */
export const PROJECT_FOLDER = process.env.OVERVIEW_FOLDER ?? PROGRAM_FOLDER;
