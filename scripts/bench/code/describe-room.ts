import { posix } from 'node:path';
import { type Exported, findExports } from './find-exports.ts';
import { type FunctionLength, measureFunctions } from './measure-functions.ts';
import { codeOf, type SourceFile } from './source-files.ts';

/** A folder with so many files says in a README what comes in, what goes out, and where to begin. */
const MAX_FILES_WITHOUT_README = 5;

/** What stands in a file. */
export type InFile<T> = T & { path: string };

/** A folder of more than five programs. */
export interface LargeFolder {
  path: string;
  files: number;
  hasReadme: boolean;
}

/** One of the project's three rooms of code, in figures. */
export interface Room {
  name: string;
  files: { path: string; lines: number }[];
  functions: InFile<FunctionLength>[];
  /** Of TypeScript and JavaScript: a component exports no more than itself. */
  exports: InFile<Exported>[];
  largeFolders: LargeFolder[];
}

/**
 * Counts what stands in a room.
 * @param sources all programs of the project
 * @param hasReadme whether a folder, by its path, has a README.md
 */
export function describeRoom(
  name: string,
  sources: readonly SourceFile[],
  hasReadme: (folder: string) => boolean,
): Room {
  const own = sources.filter(({ path }) => path.startsWith(`${name}/`));
  const inFiles = <T>(files: readonly SourceFile[], find: (code: string) => T[]): InFile<T>[] =>
    files.flatMap((file) => find(codeOf(file)).map((each) => ({ ...each, path: file.path })));
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
