// @ts-check
import { readFileSync } from 'node:fs';
import { BootstrapError } from './bootstrap-error.mjs';
import { findChromium } from './find-chromium.mjs';
import { runChild } from './run-child.mjs';

/**
 * Finds Chromium, or installs it: with apt on Debian as root, else with Playwright.
 *
 * @param {NodeJS.ProcessEnv} environment as projectEnvironment gives it
 * @returns {Promise<string>} the path of Chromium
 * @throws {BootstrapError} when there is none and none can be installed
 */
export async function ensureChromium(environment) {
  const found = await findChromium(environment);
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isDebian()) {
    console.error('overview: installing Chromium with apt-get (about two minutes)…');
    await aptInstall({ ...environment, DEBIAN_FRONTEND: 'noninteractive' });
  } else {
    console.error('overview: installing Chromium with Playwright…');
    // As root Playwright can also install the system libraries that Chromium needs.
    const withLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
    await runChild('playwright-core', ['install', ...withLibraries, 'chromium'], environment);
  }
  const installed = await findChromium(environment);
  if (installed) return installed;
  throw new BootstrapError(
    'the tests need Chromium: none was found, and it could not be installed (see above)',
    'install it (Debian: sudo apt-get install chromium), or set OVERVIEW_CHROMIUM to the path of Chromium or Chrome',
  );
}

/** @param {NodeJS.ProcessEnv} environment */
async function aptInstall(environment) {
  const updated = await runChild('apt-get', ['update', '-q'], environment);
  if (updated !== 0) return;
  // Debian has the one without windows since 2024.
  for (const name of ['chromium-headless-shell', 'chromium'])
    if ((await runChild('apt-get', ['install', '-qy', '--no-install-recommends', name], environment)) === 0)
      return;
}

/** Whether this is Debian, but not Ubuntu, whose chromium package only refers to a snap that containers cannot run. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch (error) {
    // The file is missing: not a Linux that identifies itself.
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return false;
    throw error;
  }
}
