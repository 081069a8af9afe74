import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { jsonValue } from '../../text/json-value.ts';
import { withTemporary } from '../disk/temporary-folder.ts';
import { endOfTool, failedTool, type ToolEnd } from '../program/run-tool.ts';
import { simpleStore, type Store } from './store.ts';

const assetsSchema = z.object({ assets: z.array(z.object({ name: z.string() })) });

/** What `gh` says where there is no such release, or no such file in it. */
const NOT_THERE = /release not found|no assets match/;

/** What to do where the command is not there. */
export const GH_REMEDY =
  'install the command line of GitHub (https://cli.github.com), or use a folder, git or rclone';

/**
 * Checks that a repository is for its owner alone: snapshots hold full texts.
 * @param name the archive, as messages name it
 * @param ask runs `gh`
 * @throws InputError when everybody can read it
 */
export async function checkPrivateRepository(
  repository: string,
  name: string,
  ask: (...args: string[]) => Promise<Buffer>,
): Promise<void> {
  const seen = await ask('repo', 'view', repository, '--json', 'visibility', '--jq', '.visibility');
  if (seen.toString('utf8').trim() !== 'PUBLIC') return;
  const what = 'everybody can read it, and the archive holds full texts';
  throw new InputError(name, what, 'use a private repository');
}

/**
 * An archive in the files of a release on GitHub, by the command `gh`, which is signed in already.
 * @param repository `OWNER/NAME`; snapshots hold full texts, so a public one is refused
 * @param tag of the release, which is made by the first push
 */
export function ghStore(repository: string, tag: string, command = 'gh'): Store {
  const name = `gh:${repository}@${tag}`;
  const end = (args: readonly string[]) => endOfTool(command, args, { name: 'gh', remedy: GH_REMEDY });
  const there = ({ code, out, detail }: ToolEnd): Buffer | undefined => {
    if (code === 0) return out;
    if (NOT_THERE.test(detail)) return undefined;
    throw failedTool('gh', detail);
  };
  const run = async (args: readonly string[]) => {
    const { code, out, detail } = await end(args);
    if (code !== 0) throw failedTool('gh', detail);
    return out;
  };
  const release = (action: string, ...more: string[]) => [
    'release',
    action,
    tag,
    '--repo',
    repository,
    ...more,
  ];
  const list = async () => {
    const out = there(await end(release('view', '--json', 'assets')));
    return out && assetsSchema.parse(jsonValue(out.toString('utf8'))).assets.map((asset) => asset.name);
  };
  let ready: Promise<void> | undefined;
  const prepare = async () => {
    await checkPrivateRepository(repository, name, (...args) => run(args));
    if (!(await list()))
      await run(release('create', '--title', 'Archive', '--notes', 'State of a publication. Do not edit.'));
  };
  return simpleStore({
    name,
    read: async (asset) => there(await end(release('download', '--pattern', asset, '--output', '-'))),
    write: async (asset, bytes) => {
      await (ready ??= prepare());
      await withTemporary('asset', async (folder) => {
        await writeFile(join(folder, asset), bytes);
        await run(release('upload', join(folder, asset), '--clobber'));
      });
    },
    list: async () => (await list()) ?? [],
    remove: async (names) => {
      for (const asset of names)
        await run(['release', 'delete-asset', tag, asset, '--yes', '--repo', repository]);
    },
  });
}
