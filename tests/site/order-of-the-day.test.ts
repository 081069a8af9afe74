import { expect, it } from 'vitest';
import { inOrderOfTheDay } from '../../src/lib/order-of-the-day.ts';

const codes = ['BR', 'EG', 'FR', 'IN', 'JP', 'KE', 'MX', 'US'];

it('a day’s order is the same for everyone, whatever order they ask in, and another on the next day', () => {
  const order = inOrderOfTheDay('2026-03-18', codes);
  expect([...order].sort()).toEqual(codes);
  expect(inOrderOfTheDay('2026-03-18', codes.toReversed())).toEqual(order);
  expect(inOrderOfTheDay('2026-03-19', codes)).not.toEqual(order);
});
