import { z } from 'astro/zod';

/** The part of a lockfile that is read: https://docs.npmjs.com/cli/configuring-npm/package-lock-json#packages */
const lockfileSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      name: z.string().optional(),
    }),
  ),
});

/** Where packages lie, before their names. */
const FOLDER = 'node_modules/';

const HEAD = [
  'This site is made by Overview (MIT licence) with the packages below. Each line has a name, a version, and the licence as the',
  'package states it (an SPDX expression).',
  '',
];

/**
 * Lines that list the packages of a lockfile with their licences, in order of their names; without those that are for its
 * development alone.
 * @param lockfile a `package-lock.json`
 */
export function licenceLines(lockfile: string): string[] {
  const { packages } = lockfileSchema.parse(JSON.parse(lockfile));
  const lines = Object.entries(packages).flatMap(([path, { name, version = '', license, dev }]) => {
    if (path === '' || dev) return [];
    const called = name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
    return [`${called} ${version} ${license ?? 'states no licence'}`];
  });
  return [...HEAD, ...[...new Set(lines)].sort(), ''];
}
