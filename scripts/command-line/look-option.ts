import { join, resolve } from 'node:path';
import { type Look, type LookFiles, readLook, THEMES } from '../../src/schemas/look/look.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { textIfThere } from './text-if-there.ts';

/** The folder of the program, which has themes. */
const PROGRAM = join(import.meta.dirname, '../..');
/** The folder of the publication, to which the paths of its files are relative. */
const PROJECT = process.env.OVERVIEW_FOLDER ?? PROGRAM;

/**
 * Reads the theme, the logo and the icon of a publication from their files.
 * @param published what a public snapshot says of those that are not given
 * @returns undefined where all are the program's
 * @throws InputError at the first mistake, by file and line
 */
export function parseLook(files: LookFiles, published: Look = {}): Look | undefined {
  const given = readLook(files, readIfThere, ({ key, place, what, remedy }) => {
    throw new InputError(`${key}: ${place}`, what, remedy);
  });
  const all: [string, string | undefined][] = Object.entries({ ...published, ...given });
  // The default theme is none, also where a public snapshot has one.
  const look = all.filter(([, value]) => value !== undefined);
  return look.length === 0 ? undefined : Object.fromEntries(look);
}

/** A file of the program’s themes, or of the publication. */
const readIfThere = (path: string): string | undefined =>
  textIfThere(resolve(path.startsWith(`${THEMES}/`) ? PROGRAM : PROJECT, path), path);
