// @ts-check
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The root of the project, which holds package.json. Not `import.meta.dirname`: the bootstrap runs on Node 18, which
 * lacks it.
 */
export const PROJECT_FOLDER = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The environment for the project's programs, with the Node to use and the project's own tools first on PATH, for
 * `#!/usr/bin/env node`.
 *
 * @param {string} project root of the project
 * @param {string} node path of the Node to use
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnvironment(project, node, environment = process.env) {
  // Windows spells it Path, and an object with both spellings could pass on either.
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(node), join(project, 'node_modules', '.bin'), environment[name] ?? ''];
  return { ...environment, [name]: path.filter(Boolean).join(delimiter) };
}
