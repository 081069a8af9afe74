import { dirname } from 'node:path';

/** The root of the project: where `content/`, `dist/` and `package.json` lie. */
export const PROJECT_FOLDER = dirname(dirname(import.meta.dirname));
