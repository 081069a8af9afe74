import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { anchorsOf, codeIn, type Document, linksOf, readDocuments } from '../support/documents.ts';
import { PROJECT } from '../support/run-script.ts';

/** A reader sees what it is, and how to run it, before tiring. */
const MAX_README_LINES = 120;

const documents = readDocuments();

/** The links of documents that lead to no file of the project, or to no heading of one. */
function brokenLinks(all: readonly Document[], isFile: (path: string) => boolean): string[] {
  const anchors = new Map(all.map((document) => [document.path, anchorsOf(document)]));
  return all.flatMap((document) =>
    linksOf(document)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = '', fragment] = link.split('#');
        const target =
          path === '' ? document.path : posix.normalize(posix.join(posix.dirname(document.path), path));
        if (!isFile(target)) return true;
        return fragment !== undefined && !anchors.get(target)?.has(fragment);
      })
      .map((link) => `${document.path}: ${link}`),
  );
}

/** The files and folders of the program that documents name and that are not there; DAY and `*` stand for others. */
function missingPaths(all: readonly Document[], isFile: (path: string) => boolean): string[] {
  return all.flatMap((document) =>
    codeIn(document)
      .flatMap((code) => code.split(' '))
      .filter((word) => /^(?:scripts|src|tests|docs|public)\/[\w./[\]-]*$/.test(word))
      .filter((word) => !/[A-Z]{3}/.test(word.replace(/LICENSE|README/g, '')))
      .filter((word) => !isFile(word))
      .map((word) => `${document.path}: ${word}`),
  );
}

const isThere = (path: string): boolean => !path.startsWith('../') && existsSync(join(PROJECT, path));

it('every link leads to a file, and to a heading of it', () => {
  expect(documents.flatMap(linksOf).length).toBeGreaterThan(20);
  expect(brokenLinks(documents, isThere)).toEqual([]);
});

it('every file and folder of the program that is named is there', () => {
  expect(missingPaths(documents, isThere)).toEqual([]);
});

it(`README.md has at most ${MAX_README_LINES} lines`, () => {
  const readme = documents.find(({ path }) => path === 'README.md');
  expect(readme?.text.trimEnd().split('\n').length).toBeLessThanOrEqual(MAX_README_LINES);
});

it('a broken link or path would be found', () => {
  const good = '[a](docs/b.md#two-words) [c](#top) [d](https://a.example/) `[x](nowhere)` `scripts/DAY/`\n';
  const bad = '[a](docs/c.md) [b](docs/b.md#none) [c](#two-words) `node scripts/gone.ts`';
  const all = [
    { path: 'a.md', text: `# Top\n${good}${bad}` },
    { path: 'docs/b.md', text: '# B\n## `Two` words\n```sh\n# none\n```\n[a](../a.md#top)' },
  ];
  const isOne = (path: string) => all.some((each) => each.path === path);
  expect(brokenLinks(all, isOne)).toEqual(['a.md: docs/c.md', 'a.md: docs/b.md#none', 'a.md: #two-words']);
  expect(missingPaths(all, isOne)).toEqual(['a.md: scripts/gone.ts']);
});
