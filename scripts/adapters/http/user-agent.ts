import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isContact } from '../../text/contact-address.ts';
import { GENERATOR } from '../generator.ts';
import { isMissing } from '../disk/if-there.ts';

/** Where to look for the contact URL of a run. */
export interface ContactPlaces {
  /** The option `--contact`. */
  option?: string | undefined;
  /** The environment: `OVERVIEW_CONTACT`, `OVERVIEW_SITE`, and the variables that GitHub sets in a workflow. */
  environment: Record<string, string | undefined>;
  /** The project's folder, whose git remote is the last resort. */
  project: string;
}

/**
 * The contact URL sent with every request: the one that the publisher configured, else the about page of the published
 * site, else the public repository that the run comes from; undefined when there is none.
 */
export async function contactUrl({
  option,
  environment,
  project,
}: ContactPlaces): Promise<string | undefined> {
  const { OVERVIEW_CONTACT, OVERVIEW_SITE, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment;
  const site =
    OVERVIEW_SITE && URL.canParse(OVERVIEW_SITE) ? new URL('about/', OVERVIEW_SITE).href : undefined;
  const workflow = GITHUB_SERVER_URL && GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  const named = [option, OVERVIEW_CONTACT, site, workflow, await remoteOf(project)];
  return named.find((url) => url !== undefined && isContact(url));
}

/** `User-Agent` (RFC 9110 §10.1.5): our name, version and contact. */
export function userAgent(contact: string | undefined): string {
  const name = `${capitalised(GENERATOR.name)}/${GENERATOR.version}`;
  return `${name} (${contact === undefined ? 'a private reader' : `+${contact}`})`;
}

function capitalised(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

async function remoteOf(project: string): Promise<string | undefined> {
  const git = promisify(execFile);
  const asked = git('git', ['remote', 'get-url', 'origin'], { cwd: project });
  const url = await asked.then(({ stdout }) => stdout.trim(), toNothing);
  return url
    ?.replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/\.git$/, '')
    .replace(/\/\/[^/@]+@/, '//');
}

/** Returns undefined when git is not installed, or reports that there is no remote or no repository. */
function toNothing(error: unknown): undefined {
  const isGitsAnswer = typeof (error as { code?: unknown }).code === 'number';
  if (!isGitsAnswer && !isMissing(error)) throw error;
}
