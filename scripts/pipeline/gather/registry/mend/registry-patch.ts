import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { cleanText } from '../../../../text/clean-text.ts';

/** A registry file before and after its edits. */
export interface FileChange {
  /** Relative to the folder in which the patch is applied, with slashes. */
  path: string;
  before: string;
  after: string;
}

/** Lines around a change, as `git diff` gives them. */
const CONTEXT = 3;

/**
 * A patch of files for `git apply`, in the unified format of diff(1), after the reasons for it, which `git apply` passes
 * over; empty when no file changes.
 */
export function registryPatch(changes: readonly FileChange[], reasons: readonly string[]): string {
  const patches = changes
    .filter(({ before, after }) => before !== after)
    .map(({ path, before, after }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
        context: CONTEXT,
        headerOptions: FILE_HEADERS_ONLY,
      }),
    );
  if (patches.length === 0) return '';
  // No line of the reasons begins like a patch.
  const head = reasons.map((reason) => `* ${cleanText(reason)}\n`).join('');
  return `${head}\n${patches.join('')}`;
}
