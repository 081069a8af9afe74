import { posix } from 'node:path';
import { type Exported, findExports } from './find-exports.ts';
import { type FunctionLength, measureFunctions } from './measure-functions.ts';
import { typeScriptOf, type SourceFile } from './source-files.ts';

/** A folder with more files than this needs a README that says what comes in, what goes out, and where to begin. */
export const MAX_FILES_WITHOUT_README = 5;

/** What a README is called; below `src/pages/`, where Astro makes a page of every other Markdown file, the second. */
export const README_NAMES = ['README.md', '_README.md'];

/** Something with the file that contains it. */
export type InFile<T> = T & { path: string };

/** A folder of more than five source files. */
export interface LargeFolder {
  path: string;
  files: number;
  hasReadme: boolean;
}

/** Measurements of one of the project's three rooms of code. */
export interface Room {
  name: string;
  files: { path: string; lines: number }[];
  functions: InFile<FunctionLength>[];
  /** Exports of TypeScript and JavaScript files: a component exports only itself. */
  exports: InFile<Exported>[];
  largeFolders: LargeFolder[];
}

/**
 * Returns the measurements of a room.
 * @param sources all source files of the project
 * @param hasReadme whether a folder, by its path, has a README
 */
export function describeRoom(
  name: string,
  sources: readonly SourceFile[],
  hasReadme: (folder: string) => boolean,
): Room {
  const own = sources.filter(({ path }) => path.startsWith(`${name}/`));
  const inFiles = <T>(files: readonly SourceFile[], find: (code: string) => T[]): InFile<T>[] =>
    files.flatMap((file) => find(typeScriptOf(file)).map((each) => ({ ...each, path: file.path })));
  const folders = Map.groupBy(own, ({ path }) => posix.dirname(path));
  return {
    name,
    files: own.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 })),
    functions: inFiles(own, measureFunctions),
    exports: inFiles(
      own.filter(({ path }) => !path.endsWith('.astro')),
      findExports,
    ),
    largeFolders: [...folders]
      .filter(([, files]) => files.length > MAX_FILES_WITHOUT_README)
      .map(([path, files]) => ({ path, files: files.length, hasReadme: hasReadme(path) })),
  };
}
