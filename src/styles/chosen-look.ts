import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Look, lookSchema, readLook } from '../schemas/look/look.ts';

/** The folder of the project. */
const PROJECT = join(import.meta.dirname, '../..');

/**
 * How the publication looks: `OVERVIEW_LOOK`, which a build of the program sets; else, under a plain `astro build` or `astro
 * dev`, what the files say that `OVERVIEW_THEME`, `OVERVIEW_LOGO` and `OVERVIEW_ICON` name, which is then set.
 * @throws Error that names file and line of a mistake
 */
export function chosenLook(environment: NodeJS.ProcessEnv): Look {
  const { OVERVIEW_LOOK, OVERVIEW_THEME = '', OVERVIEW_LOGO = '', OVERVIEW_ICON = '' } = environment;
  if (OVERVIEW_LOOK !== undefined) return lookSchema.parse(JSON.parse(OVERVIEW_LOOK));
  const files = { theme: OVERVIEW_THEME, logo: OVERVIEW_LOGO, icon: OVERVIEW_ICON };
  const look = readLook(files, readIfThere, ({ place, what, remedy }) => {
    throw new Error(`${place}: ${what}\n  What to do: ${remedy}`);
  });
  environment.OVERVIEW_LOOK = JSON.stringify(look);
  return look;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(resolve(PROJECT, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
