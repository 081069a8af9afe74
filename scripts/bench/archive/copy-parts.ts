import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What the commands need of the project, and what shows its version; its dependencies are linked, not copied. */
const PARTS = [
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** Copies what the commands need of a project into a folder, so that nothing of one's own is built over. */
export function copyParts(project: string, copy: string): void {
  // Together, for eight hundred files each awaited take ten times as long.
  for (const part of PARTS) cpSync(join(project, part), join(copy, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
}
