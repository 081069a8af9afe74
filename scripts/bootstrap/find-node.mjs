// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BootstrapError } from './bootstrap-error.mjs';

/** Oldest Node that Astro 7 and Vitest 5 accept and that strips types from .ts files by default. */
export const OLDEST_NODE = '22.18.0';

/**
 * Finds the Node to run the project with: the one bundled with the dependencies, else the one running now.
 *
 * @param {string} project root of the project
 * @param {{ version: string, execPath: string, platform: string, arch: string }} current the Node running now
 * @returns {string | undefined} its absolute path; undefined when none is new enough
 */
export function findNode(project, current = process) {
  const platform = current.platform === 'win32' ? 'win' : current.platform;
  const program = current.platform === 'win32' ? 'node.exe' : 'node';
  const carried = join(project, 'node_modules', `node-${platform}-${current.arch}`, 'bin', program);
  if (existsSync(carried)) return carried;
  return isAtLeast(current.version, OLDEST_NODE) ? current.execPath : undefined;
}

/**
 * @param {string} project root of the project
 * @returns {string} as findNode
 * @throws {BootstrapError} when no Node is new enough
 */
export function requireNode(project) {
  const node = findNode(project);
  if (node) return node;
  throw new BootstrapError(
    `Node ${process.version} is too old, and none is bundled for ${process.platform} ${process.arch}`,
    `install Node ${OLDEST_NODE} or newer from https://nodejs.org/ (24 is best), then run this again`,
  );
}

/**
 * @param {string} version as `v24.1.0` or `24.1.0`
 * @param {string} oldest as `22.12.0`
 */
function isAtLeast(version, oldest) {
  const have = version.replace(/^v/, '').split('.').map(Number);
  const need = oldest.split('.').map(Number);
  const differing = need.findIndex((part, index) => have[index] !== part);
  return differing === -1 || Number(have[differing]) > Number(need[differing]);
}
