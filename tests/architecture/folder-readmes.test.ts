import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { MAX_FILES_WITHOUT_README, README_NAMES } from '../../scripts/bench/code/describe-room.ts';
import { PROJECT } from '../support/run-script.ts';

/** A README says in so many lines what is in its folder. */
const MAX_README_LINES = 15;

const files = globSync('{src,scripts}/**/*', { cwd: PROJECT, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length + 1));

/** What is wrong with the README of a folder that holds such files; undefined when nothing is. */
function complaint(folder: string, names: readonly string[], readme: string | undefined): string | undefined {
  if (names.length <= MAX_FILES_WITHOUT_README) return undefined;
  if (readme === undefined) return `${folder}: ${names.length} files and no README.md`;
  const lines = readme.trimEnd().split('\n').length;
  if (lines > MAX_README_LINES) return `${folder}/README.md: ${lines} lines`;
  for (const part of ['**In:**', '**Out:**', '**Begin with**'])
    if (!readme.includes(part)) return `${folder}/README.md: does not say ${part}`;
  const first = /\*\*Begin with\*\* `([^`]+)`/.exec(readme)?.[1];
  return first && names.includes(first)
    ? undefined
    : `${folder}/README.md: begins with ${first}, which is not there`;
}

it('every folder of more than five files says what comes in, what goes out and where to begin', () => {
  const folders = Map.groupBy(files, dirname);
  const complaints = [...folders].flatMap(([folder, paths]) => {
    const names = paths.map((path) => basename(path)).filter((name) => !README_NAMES.includes(name));
    const readme = paths.find((path) => README_NAMES.includes(basename(path)));
    const text = readme && readFileSync(join(PROJECT, readme), 'utf8');
    return complaint(folder, names, text) ?? [];
  });
  expect(folders.size).toBeGreaterThan(50);
  expect(complaints).toEqual([]);
});

it.each([
  ['no README', undefined, /6 files and no README/],
  ['a long one', `# a\n${'\n'.repeat(20)}end`, /22 lines/],
  ['one without a way in', '**In:** a **Out:** b', /does not say \*\*Begin with/],
  ['one that leads to nothing', '**In:** a\n**Out:** b\n**Begin with** `z.ts`', /z\.ts, which is not there/],
])('%s would be found', (_, readme, said) => {
  const names = ['a.ts', 'b.ts', 'c.ts', 'd.ts', 'e.ts', 'f.ts'];
  expect(complaint('scripts/new', names, readme)).toMatch(said);
  expect(complaint('scripts/new', names, '**In:** a\n**Out:** b\n**Begin with** `a.ts`')).toBeUndefined();
});
