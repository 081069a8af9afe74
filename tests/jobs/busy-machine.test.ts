import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { MODEL_PLACES, startBusyProcesses, startBusyWorld } from '../support/busy-world.ts';
import { copyProject, hashTree } from '../support/project-copy.ts';
import { articlesOf, digestsAtInstants, ledgerOf, writeRegistry } from '../support/run-digest.ts';
import { HAS_TOY_MODEL } from '../support/toy-model.ts';

const DAY = '2026-03-10';
const CLOCK = '2026-03-11T00:07:00Z';

it('a whole day is the same, byte for byte, beside eight busy processes and with answers in another order', async () => {
  const project = await copyProject();
  const world = await startBusyWorld(DAY, afterAll);
  await writeRegistry(project, { ...world, requests: [], outcomes: new Map() });
  const digests = digestsAtInstants(project, world, { env: MODEL_PLACES, limits: [] });
  const snapshot = join(project, 'content/snapshots', DAY);
  const gather = async () => {
    await rm(snapshot, { recursive: true, force: true });
    await rm(join(project, '.cache'), { recursive: true, force: true });
    const { said, status } = await digests.run(
      CLOCK,
      '--day',
      DAY,
      '--no-build',
      '--translate',
      'bergamot',
      '--gap',
      '0',
      '--min-articles',
      '5',
    );
    return { said, status, tree: await hashTree(snapshot), ledger: await ledgerOf(project, DAY) };
  };
  const idle = await gather();
  world.delay = { longest: 300, seed: 1 };
  const end = startBusyProcesses(8);
  const busy = await gather().finally(end);
  await digests.end();

  const articles = await articlesOf(project, DAY);
  expect(articles.length).toBeGreaterThan(8);
  const lineOf = (stage: string, subject: string) =>
    idle.ledger.find((line) => line.stage === stage && line.subject === subject);
  expect(lineOf('page', 'http://us-hard.test/news/1')?.outcome).toBe('ok');
  expect(lineOf('page', 'http://us-hard.test/news/2')?.reason).toBe('took too long');
  if (HAS_TOY_MODEL) expect(lineOf('translate', 'http://es-diario.test/news/1')?.outcome).toBe('ok');
  expect(busy.ledger).toEqual(idle.ledger);
  expect(busy.tree).toEqual(idle.tree);
  expect(busy.status).toBe(idle.status);
});
