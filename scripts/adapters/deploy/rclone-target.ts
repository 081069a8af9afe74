import { cacheOf, rareTypeOf } from '../hosts/file-rules.ts';
import { runRclone } from './run-rclone.ts';
import type { Sent, Target } from './target.ts';

/** Runs rclone: its arguments, and what it reads. */
type Run = (args: readonly string[], input?: string) => Promise<Buffer | undefined>;

/** How often one call that failed is tried again by rclone itself. */
const COMMON = ['--retries', '3', '--low-level-retries', '3'];

/** The names of files come from the standard input, one a line, as they are. */
const LISTED = ['--files-from-raw', '-'];

const listOf = (paths: readonly string[]): string => paths.map((path) => `${path}\n`).join('');

/**
 * A place that rclone reaches: S3-compatible storage, a server by SFTP or WebDAV, and what else it knows. Only named files
 * are asked for, never a whole listing, so a large archive costs no more than what changes.
 * @param remote as rclone writes it, such as `REMOTE:PATH`
 */
export function rcloneTarget(
  remote: string,
  run: Run = (args, input) => runRclone([...args, ...COMMON], { input }),
): Target {
  const at = (path: string) => `${remote}${/[:/]$/.test(remote) ? '' : '/'}${path}`;
  return {
    name: `rclone:${remote}`,
    read: async (path) => {
      const bytes = await run(['cat', at(path)]);
      // A bucket has no folders, and answers with nothing.
      return bytes && bytes.length > 0 ? bytes : undefined;
    },
    write: async (path, bytes) => {
      await run(['rcat', at(path)], bytes);
    },
    isEmpty: async () => ((await run(['lsf', remote, '--max-depth', '1']))?.length ?? 0) === 0,
    present: async (paths) => {
      if (paths.length === 0) return [];
      const found = await run(['lsf', remote, '--recursive', '--files-only', ...LISTED], listOf(paths));
      // What was not asked for is not taken from a host that names it.
      const said = new Set((found?.toString('utf8') ?? '').split('\n'));
      return paths.filter((path) => said.has(path));
    },
    put: async (files) => {
      for (const { from, headers, paths } of byHeaders(files))
        await run(
          ['copy', from, remote, '--no-traverse', '--ignore-times', ...headersOf(headers), ...LISTED],
          listOf(paths),
        );
    },
    remove: async (paths) => {
      if (paths.length > 0) await run(['delete', remote, ...LISTED], listOf(paths));
    },
  };
}

const headersOf = (headers: readonly string[]): string[] =>
  headers.flatMap((header) => ['--header-upload', header]);

/** Files in groups of one folder and the same headers, which storage keeps and answers with. */
function byHeaders(files: readonly Sent[]): { from: string; headers: string[]; paths: string[] }[] {
  const groups = Map.groupBy(files, ({ path, from }) => JSON.stringify([from, ...uploadHeaders(path)]));
  return [...groups].map(([key, own]) => {
    const [from = '', ...headers] = JSON.parse(key) as string[];
    return { from, headers, paths: own.map(({ path }) => path) };
  });
}

/**
 * What storage is given with a file: how long it may be kept, and its type where the system, which rclone asks, may not
 * know it.
 */
function uploadHeaders(path: string): string[] {
  const type = rareTypeOf(path);
  return [`Cache-Control: ${cacheOf(path)}`, ...(type === undefined ? [] : [`Content-Type: ${type}`])];
}
