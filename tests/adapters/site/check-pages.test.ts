import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPages, pageOf } from '../../../scripts/adapters/site/check-pages.ts';
import { temporaryFolder } from '../../support/snapshot-files.ts';

const FILES = ['digest.md', 'stories/summit.md', 'articles/summit-ends.md'];

async function builtPages(lastPage: string): Promise<string> {
  const dist = await temporaryFolder();
  for (const [index, file] of FILES.entries()) {
    const page = join(dist, pageOf('2026-03-18', file));
    await mkdir(dirname(page), { recursive: true });
    await writeFile(page, index === FILES.length - 1 ? lastPage : '<html></html>\n');
  }
  return dist;
}

describe('a built day', () => {
  it('is whole when every file became a page', async () => {
    await expect(checkPages(await builtPages('<html></html>'), '2026-03-18', FILES)).resolves.toBeUndefined();
  });

  it.each(['', '<html><body>cut'])('is refused with a page that holds %j', async (page) => {
    await expect(checkPages(await builtPages(page), '2026-03-18', FILES)).rejects.toThrow(
      '2026-03-18/articles/summit-ends/index.html',
    );
  });

  it('is refused without a page', async () => {
    const files = [...FILES, 'stories/unbuilt.md'];
    await expect(checkPages(await builtPages('<html></html>'), '2026-03-18', files)).rejects.toThrow(
      '2026-03-18/unbuilt/index.html',
    );
  });
});
