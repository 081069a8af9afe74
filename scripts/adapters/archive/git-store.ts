import { mkdir, rm } from 'node:fs/promises';
import { statIfThere } from '../disk/if-there.ts';
import { endOfTool, failedTool, runTool } from '../program/run-tool.ts';
import type { Store, StoreChange } from './store.ts';

/** Who git says wrote the branch, whatever the settings of the machine, and how it is to speak. */
const ENVIRONMENT = {
  GIT_AUTHOR_NAME: 'Overview',
  GIT_AUTHOR_EMAIL: 'overview@localhost',
  GIT_COMMITTER_NAME: 'Overview',
  GIT_COMMITTER_EMAIL: 'overview@localhost',
  // Nobody is there to type a password.
  GIT_TERMINAL_PROMPT: '0',
  // Its words are read.
  LC_ALL: 'C',
};

const REMEDY = 'install git, or use a folder or rclone';

/** What git says where a branch or a file of it is not there. */
const NOT_THERE = /couldn't find remote ref|does not exist in|exists on disk, but not in/;

/** What git says where a process that was killed left a lock. */
const LOCKED = ".lock': File exists";

/** The branch of the archive, as this machine's copy names it. */
const OURS = 'refs/archive/now';

/** Asks git something outside of any copy. @throws InputError when it is not installed, or fails */
export const askGit = (args: readonly string[]): Promise<Buffer> =>
  runTool('git', args, { env: ENVIRONMENT, remedy: REMEDY });

/**
 * An archive in a branch of a git repository. The branch has one commit, which each push replaces, so the repository does not
 * keep what the archive no longer holds; git sends only what the branch has not.
 * @param cache the folder of a copy on this machine, which can be lost
 */
export function gitStore(url: string, branch: string, cache: string): Store {
  const git = (args: readonly string[], input?: string | Uint8Array) =>
    runTool('git', ['-C', cache, ...args], { input, env: ENVIRONMENT, remedy: REMEDY });
  const textOf = async (...given: Parameters<typeof git>) => (await git(...given)).toString('utf8').trim();
  let tip: Promise<string | undefined> | undefined;
  const fetched = () => (tip ??= fetchTip(url, branch, cache));
  /** The lines of a commit's tree by the names of its files. */
  const treeOf = async (commit: string | undefined) => {
    const lines = commit === undefined ? [] : (await textOf(['ls-tree', commit])).split('\n');
    return new Map(lines.filter((line) => line !== '').map((line) => [line.split('\t')[1] ?? '', line]));
  };
  return {
    name: `git:${url}#${branch}`,
    read: async (name) => {
      const commit = await fetched();
      if (commit === undefined) return undefined;
      const asked = ['-C', cache, 'cat-file', 'blob', `${commit}:${name}`];
      const { code, out, detail } = await endOfTool('git', asked, { env: ENVIRONMENT, remedy: REMEDY });
      if (code === 0) return out;
      if (NOT_THERE.test(detail)) return undefined;
      throw failedTool('git', detail);
    },
    list: async () => [...(await treeOf(await fetched())).keys()],
    change: async ({ added, head, isUnused }: StoreChange) => {
      const before = await fetched();
      const entries = await treeOf(before);
      const add = async (name: string, bytes: Buffer) => {
        const hash = await textOf(['hash-object', '-w', '--stdin'], bytes);
        entries.set(name, `100644 blob ${hash}\t${name}`);
      };
      for await (const [name, bytes] of added) await add(name, bytes);
      await add(...head());
      const kept = [...entries].flatMap(([name, line]) => (isUnused(name) ? [] : [`${line}\n`]));
      const tree = await textOf(['mktree'], kept.join(''));
      const commit = await textOf(['commit-tree', tree, '-m', 'State of a publication']);
      const ref = `refs/heads/${branch}`;
      // Only what was read is replaced.
      await git(['push', '--quiet', `--force-with-lease=${ref}:${before ?? ''}`, url, `${commit}:${ref}`]);
      tip = Promise.resolve(commit);
    },
  };
}

/** Fetches the branch into the copy; returns its commit, or undefined where there is no such branch. */
async function fetchTip(
  url: string,
  branch: string,
  cache: string,
  isNew = false,
): Promise<string | undefined> {
  const run = { env: ENVIRONMENT, remedy: REMEDY };
  if (!(await statIfThere(`${cache}/HEAD`))) {
    await mkdir(cache, { recursive: true });
    await runTool('git', ['init', '--quiet', '--bare', cache], run);
  }
  const asked = ['-C', cache, 'fetch', '--quiet', '--no-tags', url, `+refs/heads/${branch}:${OURS}`];
  const { code, detail } = await endOfTool('git', asked, run);
  if (code === 0)
    return (await runTool('git', ['-C', cache, 'rev-parse', OURS], run)).toString('utf8').trim();
  if (NOT_THERE.test(detail)) return undefined;
  if (isNew || !detail.includes(LOCKED)) throw failedTool('git', detail);
  // The copy is only that: without it, all is fetched anew.
  await rm(cache, { recursive: true, force: true });
  return fetchTip(url, branch, cache, true);
}
