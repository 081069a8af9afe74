import type { Interface } from '../schemas/interface.ts';
import { readInterface } from './shown-interface.ts';

/**
 * The interface that the templates are compiled for: `OVERVIEW_INTERFACE`, which a build of the program sets; else, under a
 * plain `astro build` or `astro dev`, the language that `OVERVIEW_LANGUAGE` names, which is then set.
 */
export function chosenInterface(environment: NodeJS.ProcessEnv): Interface {
  const { OVERVIEW_INTERFACE = '', OVERVIEW_LANGUAGE = '' } = environment;
  if (OVERVIEW_INTERFACE === '' && OVERVIEW_LANGUAGE !== '')
    environment.OVERVIEW_INTERFACE = JSON.stringify({ language: OVERVIEW_LANGUAGE });
  return readInterface(environment.OVERVIEW_INTERFACE ?? '');
}
