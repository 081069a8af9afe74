import { PICTURE_POLICIES, type PicturePolicy } from '../../src/schemas/picture.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/** What `--images` does, for the help of a command. */
export const IMAGES_HELP =
  'the articles’ pictures to fetch and show: none, licensed (where the source’s licence allows it), or all';

/**
 * Parses the value of `--images`.
 * @throws InputError when it is not one of the three
 */
export function parseImages(option: string, text: string): PicturePolicy {
  const policy = PICTURE_POLICIES.find((each) => each === text);
  if (policy) return policy;
  throw new InputError(
    option,
    `${JSON.stringify(text)} is not a choice of pictures`,
    'write none, licensed or all',
  );
}

/**
 * Which pictures a command fetches and shows: the option, else `OVERVIEW_IMAGES`, else the command's own default.
 * @throws InputError when the variable is not one of the three
 */
export function imagesOf(
  option: PicturePolicy | undefined,
  environment: NodeJS.ProcessEnv,
  preset: PicturePolicy,
): PicturePolicy {
  if (option !== undefined) return option;
  const { OVERVIEW_IMAGES: set = '' } = environment;
  return set === '' ? preset : parseImages('OVERVIEW_IMAGES', set);
}
