import { existsSync, readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startNewsWorld } from '../../support/news-world.ts';
import { articlesOf, writeRegistry } from '../../support/run-digest.ts';
import { makeTemporary } from '../../support/run-folder.ts';
import { PROJECT, run } from '../../support/run-script.ts';

const DAY = '2026-03-18';

it('a day of a publication is gathered, sealed and built in its folder, from its own sources too', async () => {
  const folder = makeTemporary('publication-');
  const world = await startNewsWorld({ feeds: 8, failing: 0, entries: 3, day: DAY });
  const [first, ...others] = world.sources;
  if (!first) throw new Error('a world without sources');
  await writeRegistry(folder, { ...world, sources: others });
  await writeRegistry(folder, { ...world, sources: [first] }, 'sources');
  await writeFile(join(folder, 'overview.config.yaml'), 'title: Eight Gazettes\ntheme: contrast\n');
  const snapshots = await readdir(join(PROJECT, 'content/snapshots'));
  const args = ['--registry', join(folder, 'registry'), '--contact', 'https://overview.example/about/'];
  const { status, said } = await run(
    process.execPath,
    [
      join(PROJECT, 'scripts/digest.ts'),
      ...args,
      '--gap',
      '0',
      '--day',
      DAY,
      '--sources',
      'all',
      '--min-articles',
      '10',
    ],
    { folder: PROJECT, env: { OVERVIEW_FOLDER: folder, OVERVIEW_TEST_ORIGIN: String(world.port) } },
  );
  expect(said).toContain('sealed');
  expect(status).toBe(0);
  const sources = new Set((await articlesOf(folder, DAY)).map(({ source }) => source));
  expect([...sources].sort()).toEqual(world.sources.map(({ id }) => id).sort());
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8').includes('<title>Eight Gazettes')).toBe(true);
  // The smaller print of the theme in the dark, which no other theme has.
  const contrast = readFileSync(join(PROJECT, 'src/styles/themes/contrast.css'), 'utf8');
  const ink = /--ink-soft: light-dark\(#\w+, (#\w+)\)/.exec(contrast)?.[1] ?? 'no colour';
  const styles = await readdir(join(folder, 'dist/_astro'));
  const css = styles.filter((name) => name.endsWith('.css'));
  const texts = css.map((name) => readFileSync(join(folder, 'dist/_astro', name), 'utf8'));
  expect(texts.some((text) => text.includes(ink))).toBe(true);
  expect(existsSync(join(folder, '.cache/http'))).toBe(true);
  expect(await readdir(join(PROJECT, 'content/snapshots'))).toEqual(snapshots);
});
