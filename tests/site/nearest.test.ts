import { expect, it } from 'vitest';
import { nearestTo } from '../../src/components/country/nearest.ts';

it('of some countries those that lie nearest come first, without the country itself', () => {
  expect(nearestTo('PT', ['JP', 'FR', 'PT', 'ES', 'MA'])).toEqual(['ES', 'MA', 'FR', 'JP']);
});

it('across the line at which the day changes, too', () => {
  expect(nearestTo('FJ', ['AU', 'WS'])).toEqual(['WS', 'AU']);
});

it('nothing is near a country that the globe does not have', () => {
  expect(nearestTo('QQ', ['ES'])).toEqual([]);
});
