import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Provenance } from './render-figures.ts';
import { countOf } from '../../text/count-of.ts';

const packageSchema = z.object({ version: z.string() });

/**
 * Returns the provenance of measurements: the date in UTC, the project's version and commit, Node, and the kind of
 * machine.
 * @param project the project's folder
 * @param document the path of the document being written, whose own changes do not count
 */
export function findProvenance(project: string, document: string): Provenance {
  const { version } = packageSchema.parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')));
  const commit = commitOf(project, document);
  const cores = availableParallelism();
  const model = cpus()[0]?.model.replace(/\s+/g, ' ').trim() || 'a processor without a name';
  return {
    date: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date()),
    version: `version ${version}${commit === undefined ? '' : ` at ${commit}`}`,
    node: process.versions.node,
    machine: `${countOf(cores, 'core')} of ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  };
}

/** Returns the commit, and whether anything was changed since; undefined where the project is not a Git repository. */
function commitOf(project: string, document: string): string | undefined {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  try {
    const commit = git('rev-parse', '--short', 'HEAD');
    const changed = git('status', '--porcelain', '--', '.', `:!${document}`);
    return changed === '' ? commit : `${commit} with changes`;
  } catch (error) {
    // Git is missing (ENOENT), or reports that there is no repository or no commit (an exit status).
    const { code, status } = error as NodeJS.ErrnoException & { status?: number | null };
    if (code === 'ENOENT' || typeof status === 'number') return undefined;
    throw error;
  }
}
