import { expect, it } from 'vitest';
import { planDeploy } from '../../../scripts/jobs/deploy/plan-deploy.ts';
import { SENDING_STEPS } from '../../../scripts/jobs/deploy/steps.ts';

it('sends what is new in a step before what leads to it, and deletes what leads to others first', () => {
  const marked = (...paths: string[]) => new Map(paths.map((path) => [path, 'new'] as const));
  const wanted = marked(
    '2026-03-18/flood/index.html',
    '2026-03-18/flood-again/deep/index.html',
    '2026-03-18/index.html',
    '2026-03-18/new/index.html',
    'index.html',
  );
  const standing = new Map([
    ['2026-03-18/flood-again/deep/index.html', 'old'],
    ['2026-03-18/flood/index.html', 'old'],
    ['2026-03-18/gone/index.html', 'old'],
    ['2026-03-18/index.html', 'old'],
    ['index.html', 'new'],
  ]);
  const { steps, skipped, deleted } = planDeploy(wanted, standing);
  expect(steps[SENDING_STEPS.indexOf('days')]).toEqual([
    '2026-03-18/new/index.html',
    '2026-03-18/flood-again/deep/index.html',
    '2026-03-18/flood/index.html',
    '2026-03-18/index.html',
  ]);
  expect(skipped).toBe(1);
  expect(deleted).toEqual(['2026-03-18/gone/index.html']);
});
