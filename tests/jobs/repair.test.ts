import { expect, it } from 'vitest';
import { startNewsWorld } from '../support/news-world.ts';
import { copyProject } from '../support/project-copy.ts';
import { articlesOf, ledgerOf, runDigest, writeRegistry } from '../support/run-digest.ts';

const DAY = '2026-03-10';
const ARGS = ['--no-build', '--translate', 'none'];

it('a day of six sources whose pages fail is published as incomplete, and whole after its repair', async () => {
  const project = await copyProject();
  const world = await startNewsWorld({ feeds: 6, failing: 0, entries: 10, day: DAY });
  await writeRegistry(project, world);
  world.withoutPages = true;
  const first = await runDigest(project, world, '--day', DAY, ...ARGS);
  expect(first.said).toContain('pages were read');
  expect(first.said).toContain(`npm run digest -- --repair ${DAY}`);
  expect(first.status).toBe(4);
  const before = await articlesOf(project, DAY);
  expect(before.every(({ based }) => based === 'summary')).toBe(true);
  expect((await ledgerOf(project, DAY)).filter(({ stage }) => stage === 'quality')).toHaveLength(1);

  world.withoutPages = false;
  const second = await runDigest(project, world, '--repair', DAY, ...ARGS);
  expect(second.said).toContain(`${before.length} more articles have their text`);
  expect(second.status).toBe(0);
  const after = await articlesOf(project, DAY);
  expect(after.map(({ id, url, title }) => [id, url, title])).toEqual(
    before.map(({ id, url, title }) => [id, url, title]),
  );
  expect(after.every(({ based }) => based === 'page')).toBe(true);
  expect((await ledgerOf(project, DAY)).filter(({ stage }) => stage === 'quality')).toEqual([]);
});
