import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { readBuiltSite } from '../../scripts/bench/page-types.ts';

const { routes, strays } = readBuiltSite(join(inject('sampleProject'), 'dist'));

/**
 * Routes of which the sample has nothing: it has no pictures, and `tests/browser/pictures.test.ts` gives it some; nothing of
 * it is withdrawn, as in `tests/rebuild/withdraw.test.ts`; and it has no logo, as in `tests/rebuild/public-snapshot.test.ts`.
 */
const WITHOUT_EXAMPLE = [
  'corrections/[...page]',
  'icons/[logo].svg',
  'images/[file].avif',
  '[day]/[...gone]',
];

it('the sample has an example of every route, so the other tests cover all routes', () => {
  expect(routes.length).toBeGreaterThan(30);
  expect(
    routes.filter(({ files }) => files.length === 0).map(({ route }) => route),
    'routes of src/pages/ of which the sample has nothing: give it what they show',
  ).toEqual(WITHOUT_EXAMPLE);
});

it('the sample has no page that no route gives', () => {
  expect(strays).toEqual([]);
});
