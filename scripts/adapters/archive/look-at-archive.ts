import { z } from 'astro/zod';
import type { ArchivePlace } from '../../../src/schemas/archive.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { jsonValue } from '../../text/json-value.ts';
import { runRclone } from '../deploy/run-rclone.ts';
import { checkRoom, LOOKED_AT } from '../disk/check-room.ts';
import { listIfThere } from '../disk/if-there.ts';
import { runTool } from '../program/run-tool.ts';
import { checkPrivateRepository, GH_REMEDY } from './gh-store.ts';
import { askGit } from './git-store.ts';

/** What is seen of an archive without reading it. */
export interface ArchiveLook {
  /** The place, as the configuration names it. */
  name: string;
  /** Whether anything is kept there yet. */
  isThere: boolean;
}

/** What GitHub lets whoever asks do with a repository: https://docs.github.com/graphql/reference/enums#repositorypermission */
const MAY_WRITE = ['ADMIN', 'MAINTAIN', 'WRITE'];
const repositorySchema = z.object({ viewerPermission: z.string() });

/**
 * Looks at the place of an archive, and writes nothing: whether it can be reached, and as far as that shows, written.
 * @param gh the command of GitHub
 * @throws InputError when it cannot, or must not be used
 */
export async function lookAtArchive(place: ArchivePlace, gh = 'gh'): Promise<ArchiveLook> {
  switch (place.kind) {
    case 'folder': {
      await checkRoom([place.folder], 0, LOOKED_AT);
      const names = (await listIfThere(place.folder)) ?? [];
      return { name: place.folder, isThere: names.length > 0 };
    }
    case 'git': {
      const listed = await askGit(['ls-remote', '--heads', place.url, `refs/heads/${place.branch}`]);
      return { name: `git:${place.url}#${place.branch}`, isThere: listed.length > 0 };
    }
    case 'gh':
      return lookAtRelease(place.repository, place.tag, gh);
    case 'rclone': {
      const listed = await runRclone(['lsf', place.remote, '--max-depth', '1', '--retries', '1']);
      return { name: `rclone:${place.remote}`, isThere: (listed?.length ?? 0) > 0 };
    }
  }
}

async function lookAtRelease(repository: string, tag: string, command: string): Promise<ArchiveLook> {
  const ask = (...args: string[]) => runTool(command, args, { name: 'gh', remedy: GH_REMEDY });
  const name = `gh:${repository}@${tag}`;
  await checkPrivateRepository(repository, name, ask);
  const seen = await ask('repo', 'view', repository, '--json', 'viewerPermission');
  const { viewerPermission } = repositorySchema.parse(jsonValue(seen.toString('utf8')));
  if (!MAY_WRITE.includes(viewerPermission))
    throw new InputError(
      name,
      'you may not write there',
      'sign in as somebody who may, by a token for its contents',
    );
  const tags = await ask(
    'release',
    'list',
    '--repo',
    repository,
    '--limit',
    '1000',
    '--json',
    'tagName',
    '--jq',
    '.[].tagName',
  );
  return { name, isThere: tags.toString('utf8').split('\n').includes(tag) };
}
