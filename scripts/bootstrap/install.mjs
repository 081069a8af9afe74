// @ts-check
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BootstrapError } from './bootstrap-error.mjs';
import { INSTALL_RECORD, isInstalled } from './is-installed.mjs';
import { runChild } from './run-child.mjs';

/**
 * Development packages and the bundled Node are needed even if the user's settings omit them. No dependency needs its
 * install script, and npm 12 blocks them anyway: without them every npm does the same. Npm's warnings are about the old
 * Node that it runs on, not the one that the project runs on.
 */
const NPM_ARGUMENTS = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/**
 * Installs the dependencies of package-lock.json into node_modules; does nothing when they are installed.
 *
 * @param {string} project root of the project, which must be the current folder
 * @throws {BootstrapError} when npm fails; node_modules then counts as not installed
 */
export async function ensureInstalled(project) {
  if (isInstalled(project)) return;
  console.error('overview: installing the dependencies in node_modules/ (about a minute)…');
  // An interrupted install must not count as complete.
  rmSync(join(project, INSTALL_RECORD), { force: true });
  const [program, ...before] = npmCommand();
  const code = await runChild(program, [...before, ...NPM_ARGUMENTS]);
  if (code === 0) return;
  rmSync(join(project, INSTALL_RECORD), { force: true });
  throw new BootstrapError(
    `the dependencies could not be installed (npm ci ended with ${code})`,
    'read npm’s messages above (is the network up, is the disk full?), then run the same command again',
  );
}

/**
 * Finds the npm that started us, else the one on PATH.
 *
 * @returns {[string, ...string[]]} the program and its first arguments
 */
function npmCommand(environment = process.env) {
  const { npm_execpath: script, npm_node_execpath: node } = environment;
  if (node && script && basename(script) === 'npm-cli.js') return [node, script];
  return ['npm'];
}
