import { z } from 'astro/zod';
import lock from '../../package-lock.json';

/** A package that the program is made of. */
export interface Dependency {
  name: string;
  version: string;
  /** An SPDX licence expression. */
  license: string;
}

/** What is read of a lock file (docs.npmjs.com: package-lock.json). */
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

/** The folder in which a lock file places a package, perhaps within another's. */
const FOLDER = 'node_modules/';

/**
 * The packages that the program needs to run, by name and version, each once; not those of its development.
 * @throws Error when one states no licence
 */
export function dependencies(): Dependency[] {
  const { packages } = lockSchema.parse(lock);
  const found = new Map<string, Dependency>();
  for (const [path, { version, license, dev, devOptional }] of Object.entries(packages)) {
    if (!path.includes(FOLDER) || dev || devOptional) continue;
    const name = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
    if (license === undefined) throw new Error(`package-lock.json: ${name} ${version} states no licence`);
    found.set(`${name} ${version}`, { name, version, license });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, dependency]) => dependency);
}
