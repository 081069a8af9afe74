import type { ArchivePlace } from '../../src/schemas/archive.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { parseDestination } from './deploy-options.ts';

/** The branch, or the tag of the release, unless another is named. */
const USUAL_NAME = 'overview-archive';

/** The name of a branch or of a tag: part of what git takes (git-check-ref-format). */
const NAME = String.raw`[A-Za-z0-9](?:[\w./-]*[\w-])?`;

/**
 * Parses the place of an archive: a folder, `git:URL#BRANCH`, `gh:OWNER/NAME@TAG` or `rclone:REMOTE:PATH`.
 * @param project the folder that a folder of the configuration is relative to; without it, the present one
 * @throws InputError when it is none, or has a password in it
 */
export function parseArchivePlace(option: string, text: string, project?: string): ArchivePlace {
  const wrong = (what: string, remedy: string) =>
    new InputError(option, `${JSON.stringify(text)} ${what}`, remedy);
  if (text.startsWith('git:')) {
    const [, url, branch = USUAL_NAME] =
      new RegExp(`^git:([^#\\s-][^#\\s]*?)(?:#(${NAME}))?$`).exec(text) ?? [];
    if (url === undefined || branch.includes('..'))
      throw wrong(
        'names no repository',
        'write it like git:https://host.example/archive.git#overview-archive',
      );
    if (URL.canParse(url) && new URL(url).password !== '')
      throw new InputError(
        option,
        'the address has a password in it',
        'let git know it by a credential helper',
      );
    return { kind: 'git', url, branch };
  }
  if (text.startsWith('gh:')) {
    const [, repository, tag = USUAL_NAME] =
      new RegExp(`^gh:(\\w[\\w-]*/\\w[\\w.-]*)(?:@(${NAME}))?$`).exec(text) ?? [];
    if (repository === undefined)
      throw wrong('names no repository on GitHub', 'write it like gh:OWNER/NAME@overview-archive');
    return { kind: 'gh', repository, tag };
  }
  const destination = parseDestination(option, text, project);
  return 'folder' in destination ? { kind: 'folder', ...destination } : { kind: 'rclone', ...destination };
}

/**
 * The place of an archive that the environment or the configuration names; undefined where there is none.
 * @param project what a folder is relative to
 * @throws InputError when it is no place
 */
export function configuredArchive(environment: NodeJS.ProcessEnv, project: string): ArchivePlace | undefined {
  const { OVERVIEW_ARCHIVE = '' } = environment;
  if (OVERVIEW_ARCHIVE === '') return undefined;
  return parseArchivePlace('OVERVIEW_ARCHIVE', OVERVIEW_ARCHIVE, project);
}
