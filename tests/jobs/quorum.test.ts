import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedHistoryIn, readFeedHistory } from '../../scripts/adapters/registry/feed-history-file.ts';
import { type NewsWorld, startNewsWorld } from '../support/news-world.ts';
import { copyProject, hashTree } from '../support/project-copy.ts';
import { articlesOf, digestsIn, writeRegistry } from '../support/run-digest.ts';
import type { Run } from '../support/run-script.ts';

const DAY = '2026-03-10';

describe('a day below its quorum', () => {
  let project = '';
  const digest = digestsIn(() => project);

  it('is not published: exit code 3, earlier days stay, the ledger gives the reason', async () => {
    project = await copyProject();
    const world = await startNewsWorld({ feeds: 20, failing: 15, entries: 10, day: DAY });
    await writeRegistry(project, world);
    const before = await hashTree(join(project, 'content'));
    const result = await digest(world, '--day', DAY);
    expect(result.status).toBe(3);
    expect(result.said).toMatch(/\d+ of 20 feeds could be read, fewer than 50%/);
    expect(result.said).toMatch(/\d+ articles, fewer than 100/);
    expect(result.said).toContain(`${DAY} is not published`);
    expect(await hashTree(join(project, 'content'))).toEqual(before);
    expect(existsSync(join(project, 'dist'))).toBe(false);
    const ledger = await readFile(join(project, '.cache/last-ledger.jsonl'), 'utf8');
    expect(ledger.split('\n').filter((line) => line.includes('"failed"')).length).toBeGreaterThanOrEqual(10);

    const forced = await digest(world, '--day', DAY, '--force', '--no-build');
    expect(forced.status).toBe(0);
    expect((await articlesOf(project, DAY)).length).toBeGreaterThan(10);
  });
});

describe('a day that is published', () => {
  let project = '';
  const digest = digestsIn(() => project);

  it('is a site, is not gathered again unasked, and asks only what has changed when it is', async () => {
    project = await copyProject();
    const world = await startNewsWorld({ feeds: 40, failing: 0, entries: 3, day: DAY });
    await writeRegistry(project, world);
    const first = await digest(world, '--day', DAY);
    expect(first.said).toContain(`the site in dist/ has 1 day(s): made ${DAY}`);
    expect(first.status).toBe(0);
    expect(await readFile(join(project, 'dist/index.html'), 'utf8')).toContain('10 March 2026');
    const { feeds } = await readFeedHistory(feedHistoryIn(project));
    expect(Object.keys(feeds)).toHaveLength(40);

    const asked = world.requests.length;
    const second = await digest(world, '--day', DAY, '--no-build');
    expect(second.said).toContain('already has a snapshot');
    expect(world.requests).toHaveLength(asked);

    const third = await digest(world, '--day', DAY, '--refresh', '--no-build');
    expect(third.status).toBe(0);
    expect(world.requests.slice(asked).filter((address) => address.endsWith('/robots.txt'))).toEqual([]);
  });
});

describe('a command that cannot begin', () => {
  const CASES: [args: string[], message: RegExp][] = [
    [['--day', 'yesterday'], /--day: "yesterday" is not a day/],
    [['--sources', 'nobody'], /"nobody" is not in the registry/],
    [['--window', '3 days'], /--window: "3 days" is not a window/],
    [['--min-feeds', 'half'], /--min-feeds: "half" is not a share/],
    [['--articles', '0'], /--articles: "0" is not a whole number from 1 to 1000000/],
  ];
  let project = '';
  const digest = digestsIn(() => project);
  let world: NewsWorld;
  let outcomes: Run[];
  beforeAll(async () => {
    project = await copyProject();
    world = await startNewsWorld({ feeds: 1, failing: 0, entries: 1, day: DAY }, afterAll);
    await writeRegistry(project, world);
    outcomes = await Promise.all(CASES.map(([args]) => digest(world, '--no-build', ...args)));
  });

  it.each(CASES.map((each, index) => [...each, index] as const))('%j says why', (_, message, index) => {
    expect(outcomes[index]?.status).toBe(1);
    expect(outcomes[index]?.said).toMatch(message);
    expect(world.requests).toEqual([]);
  });
});
