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
  let tip: Promise<string | undefined> | undefined;
  const fetched = () => (tip ??= fetchTip(url, branch, cache));
  return {
    name: `git:${url}#${branch}`,
    read: async (name) => {
      const commit = await fetched();
      return commit === undefined ? undefined : readFrom(cache, `${commit}:${name}`);
    },
    list: async () => [...(await treeOf(cache, await fetched())).keys()],
    change: async (change) => {
      const before = await fetched();
      const commit = await commitChange(cache, before, change);
      const ref = `refs/heads/${branch}`;
      // Only what was read is replaced.
      const lease = `--force-with-lease=${ref}:${before ?? ''}`;
      await gitIn(cache, ['push', '--quiet', lease, url, `${commit}:${ref}`]);
      tip = Promise.resolve(commit);
    },
  };
}

/** Runs git in the copy. @throws InputError when it is not installed, or fails */
const gitIn = (cache: string, args: readonly string[], input?: string | Uint8Array): Promise<Buffer> =>
  runTool('git', ['-C', cache, ...args], { input, env: ENVIRONMENT, remedy: REMEDY });

const textIn = async (...given: Parameters<typeof gitIn>): Promise<string> =>
  (await gitIn(...given)).toString('utf8').trim();

/** A file of a commit, `COMMIT:NAME`; undefined where it is not there. */
async function readFrom(cache: string, file: string): Promise<Buffer | undefined> {
  const asked = ['-C', cache, 'cat-file', 'blob', file];
  const { code, out, detail } = await endOfTool('git', asked, { env: ENVIRONMENT, remedy: REMEDY });
  if (code === 0) return out;
  if (NOT_THERE.test(detail)) return undefined;
  throw failedTool('git', detail);
}

/** The lines of a commit's tree by the names of its files. */
async function treeOf(cache: string, commit: string | undefined): Promise<Map<string, string>> {
  const lines = commit === undefined ? [] : (await textIn(cache, ['ls-tree', commit])).split('\n');
  return new Map(lines.filter((line) => line !== '').map((line) => [line.split('\t')[1] ?? '', line]));
}

/** Makes a commit without a parent of the files of another one, changed; returns its hash. */
async function commitChange(
  cache: string,
  before: string | undefined,
  { added, head, isUnused }: StoreChange,
): Promise<string> {
  const entries = await treeOf(cache, before);
  const add = async (name: string, bytes: Buffer) => {
    const hash = await textIn(cache, ['hash-object', '-w', '--stdin'], bytes);
    entries.set(name, `100644 blob ${hash}\t${name}`);
  };
  for await (const [name, bytes] of added) await add(name, bytes);
  await add(...head());
  const kept = [...entries].flatMap(([name, line]) => (isUnused(name) ? [] : [`${line}\n`]));
  const tree = await textIn(cache, ['mktree'], kept.join(''));
  return textIn(cache, ['commit-tree', tree, '-m', 'State of a publication']);
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
