import { homedir } from 'node:os';
import { isAbsolute } from 'node:path';
import type { Destination } from '../../src/schemas/destination.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { ownPath } from '../text/own-path.ts';
import { parseNewFolder } from './path-options.ts';

/** The folder of this machine that a site is deployed to; undefined where it is none. */
export const deployedFolder = (to: Destination | undefined): string | undefined =>
  to && 'folder' in to ? to.folder : undefined;

/** What the value of `--to` begins with where rclone is to be used. */
const BY_RCLONE = 'rclone:';

/** What the address of storage or of a server begins with, `s3://` or `user@host:`; a drive of Windows has one letter. */
const ELSEWHERE = /^[^./~\\][^/\\]+:/;

/**
 * Parses a place to deploy to, the value of `--to` or of the configuration.
 * @param project the folder that a folder of the configuration is relative to; without it, the present one
 * @throws InputError when it is neither a folder nor a remote of rclone
 */
export function parseDestination(option: string, text: string, project?: string): Destination {
  if (!text.startsWith(BY_RCLONE)) {
    if (ELSEWHERE.test(text))
      throw new InputError(
        option,
        `${JSON.stringify(text)} looks like a place on another machine, which only rclone reaches`,
        'write it like rclone:REMOTE:PATH; a folder of this name is ./NAME',
      );
    const path = project === undefined || text === '' ? text : ownPath(text, project, homedir());
    return { folder: parseNewFolder(option, path) };
  }
  const remote = text.slice(BY_RCLONE.length);
  if (/^:?[\w.][^\n]*:/.test(remote)) return { remote };
  throw new InputError(
    option,
    `${JSON.stringify(text)} names no remote of rclone`,
    'write it like rclone:REMOTE:PATH; "rclone listremotes" lists yours',
  );
}

/**
 * Where the environment or the configuration says that the site is deployed to; undefined where neither does.
 * @param project what a folder is relative to
 * @throws InputError when it is no place
 */
export function configuredDestination(
  environment: NodeJS.ProcessEnv,
  project: string,
): Destination | undefined {
  const { OVERVIEW_DEPLOY = '' } = environment;
  if (OVERVIEW_DEPLOY === '') return undefined;
  return parseDestination('OVERVIEW_DEPLOY', OVERVIEW_DEPLOY, project);
}

/**
 * Parses the value of `--cname`: the domain of a site on GitHub Pages.
 * @throws InputError when it is not a host name (RFC 1123, 2.1)
 */
export function parseDomain(option: string, text: string): string {
  if (/^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i.test(text))
    return text.toLowerCase();
  throw new InputError(option, `${JSON.stringify(text)} is not a domain`, 'write it like news.example');
}

/**
 * Parses the value of `--root`: a folder as the configuration of a server names it.
 * @throws InputError when it is not absolute, or has characters that such a configuration would read otherwise
 */
export function parseWebRoot(option: string, text: string): string {
  if (isAbsolute(text) && !/["\\$`{};]|\p{Cc}/u.test(text)) return text.replace(/(?<=.)\/+$/, '');
  const what = `${JSON.stringify(text)} is not a plain absolute path`;
  throw new InputError(option, what, 'write it like /srv/www');
}
