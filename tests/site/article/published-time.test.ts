import { expect, it } from 'vitest';
import { publishedTime } from '../../../src/lib/article/published-time.ts';

it.each([
  ['feed', '2026-03-18T06:30:00Z'],
  ['page', '2026-03-18T06:30:00Z'],
  // When it was fetched is not when it was published.
  ['fetched', '2026-03-18'],
] as const)('of a time from the %s is %s', (publishedFrom, shown) => {
  expect(publishedTime({ published: '2026-03-18T06:30:00Z', publishedFrom, day: '2026-03-18' })).toBe(shown);
});
