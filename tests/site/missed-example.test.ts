import { expect, it } from 'vitest';
import { exampleOfMissed } from '../../src/lib/missed-example.ts';
import type { Story } from '../../src/schemas/story.ts';

const missing = (...missedBy: Partial<Story['missedBy'][number]>[]): Story => ({ missedBy }) as Story;
const stories = [
  missing({ country: 'BR', sources: 6, headlines: 139 }),
  missing({ country: 'US', sources: 17, headlines: 35 }, { country: 'FR', sources: 3, headlines: 20 }),
];

it('how much was read is told by the reader’s country, or by the one of which most was read', () => {
  expect(exampleOfMissed({ stories }, 'US')).toEqual({ sources: 17, headlines: 35 });
  expect(exampleOfMissed({ stories }, 'NO')).toEqual({ sources: 6, headlines: 139 });
  expect(exampleOfMissed({ stories: [missing()] }, 'US')).toBeUndefined();
});
