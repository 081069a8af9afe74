import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';
import { PROJECT_FOLDER } from '../../adapters/project-folder.ts';

/** A hand-written file of the project. */
export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  path: string;
  text: string;
}

/**
 * Returns every hand-written file of src/, scripts/ and tests/ with one of the extensions, sorted by path.
 * @param extensions without the dot
 */
export function readCode(extensions: readonly string[]): SourceFile[] {
  return globSync(
    extensions.map((extension) => `{src,scripts,tests}/**/*.${extension}`),
    { cwd: PROJECT_FOLDER },
  )
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(PROJECT_FOLDER, path), 'utf8') }));
}

/** Returns the TypeScript of a file: all of it, or the fences and scripts of an Astro component. */
export function typeScriptOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.astro')) return text;
  const fence = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '';
  const scripts = Array.from(text.matchAll(/<script[^>]*>(.*?)<\/script>/gs), ([, body]) => body);
  return [fence, ...scripts].join('\n');
}

/** Returns what a file imports, as written: values, types and dynamic imports. */
export function importsOf(file: SourceFile): string[] {
  return ts.preProcessFile(typeScriptOf(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Returns the files of src/, scripts/ and tests/ that a file imports, relative to the project root. */
export function ownImportsOf(file: SourceFile): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file.path), name))
    .filter((path) => /^(?:src|scripts|tests)\//.test(path));
}
