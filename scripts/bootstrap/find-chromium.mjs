// @ts-check
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BootstrapError } from './bootstrap-error.mjs';

/** Variables that name the Chromium to use; the first one set wins. */
const VARIABLES = ['OVERVIEW_CHROMIUM', 'CHROMIUM_PATH'];
/**
 * Names of Chromium and its closest relatives on PATH. First the one without windows, which Playwright too takes where no window
 * is asked for: the same engine opens a page with a quarter less work.
 */
const PROGRAMS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * Finds the Chromium that the tests drive: the one that OVERVIEW_CHROMIUM or CHROMIUM_PATH names, else one on PATH,
 * else the one in Playwright's cache. Requires the dependencies to be installed.
 *
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {() => Promise<string>} [playwrightPath] where Playwright would put its own
 * @returns {Promise<string | undefined>} its path; undefined when there is none
 * @throws {BootstrapError} when a variable names something that cannot be run
 */
export async function findChromium(environment = process.env, playwrightPath = playwrightChromium) {
  for (const name of VARIABLES) {
    const path = environment[name];
    if (!path) continue;
    if (isProgram(path)) return path;
    throw new BootstrapError(`${name} is ${path}, which cannot be run`, `correct ${name}, or unset it`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
  const found = onPath.find(isProgram);
  if (found) return found;
  const own = await playwrightPath();
  return existsSync(own) ? own : undefined;
}

/** Path of Playwright's own Chromium, whether it is installed or not. */
async function playwrightChromium() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    // Missing, not executable, or below a file: not a program.
    const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error);
    if (['ENOENT', 'EACCES', 'EPERM', 'ENOTDIR', 'ELOOP'].includes(code)) return false;
    throw error;
  }
}
