// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Npm's own record of what is in node_modules, written when an install is complete, in the format of package-lock.json:
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#hidden-lockfiles
 */
export const INSTALL_RECORD = join('node_modules', '.package-lock.json');

/**
 * Whether node_modules holds exactly the packages of package-lock.json. Optional packages may be missing, such as those
 * for other platforms, but must match if they are installed.
 *
 * @param {string} project root of the project
 * @returns {boolean}
 * @throws {Error} when package-lock.json is missing or is not JSON
 */
export function isInstalled(project) {
  if (!existsSync(join(project, INSTALL_RECORD))) return false;
  const wanted = readPackages(join(project, 'package-lock.json'));
  const installed = readInstallRecord(project);
  const complete = Object.entries(wanted).every(
    ([folder, entry]) => folder === '' || entry?.optional || entry?.devOptional || folder in installed,
  );
  if (!complete) return false;
  return Object.entries(installed).every(
    ([folder, entry]) =>
      entry?.version === wanted[folder]?.version &&
      entry?.integrity === wanted[folder]?.integrity &&
      existsSync(join(project, folder, 'package.json')),
  );
}

/** @param {string} project */
function readInstallRecord(project) {
  try {
    return readPackages(join(project, INSTALL_RECORD));
  } catch (error) {
    // A record cut short by a crash counts as missing: the install is repaired.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 * @param {string} file a lockfile, version 2 or 3
 * @returns {Record<string, LockEntry | undefined>} by folder, as `node_modules/astro`; the project itself is ''
 */
function readPackages(file) {
  const lockfile = /** @type {{ packages: Record<string, LockEntry | undefined> }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  );
  return lockfile.packages;
}
