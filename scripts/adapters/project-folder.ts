import { dirname } from 'node:path';

/** The root of the project: which holds `content/`, `dist/` and `package.json`. */
export const PROJECT_FOLDER = dirname(dirname(import.meta.dirname));
