import type { DayRecord } from '../../src/schemas/day-record.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/** What `--publish` does, for the help of a command. */
export const PUBLISH_HELP =
  'show full texts only where the source’s licence allows it; the default with --site';

/** What `--full-text` does, for the help of a command. */
export const FULL_TEXT_HELP = 'show every full text, even where its licence does not let others read it';

/** The options of a command on the texts that a site shows. */
export interface TextFlags {
  publish?: true;
  fullText?: true;
}

/**
 * Which texts a site shows in full: those of licensed sources, if it has an address of its own or is to be published, else
 * all, for whoever builds it; all too if that is asked for.
 * @param site the address that the site will be served from, if it was given
 * @throws InputError when both are asked for
 */
export function textsOf({ publish, fullText }: TextFlags, site: string | undefined): DayRecord['texts'] {
  if (publish && fullText)
    throw new InputError('--full-text', 'it contradicts --publish', 'give only one of the two');
  if (fullText) return 'full';
  return publish || site !== undefined ? 'licensed' : 'full';
}
