import type { WORTH_PARTS } from '../../../src/schemas/story.ts';

/**
 * Points for each part of a story's worth. Consequence to abroad were fitted by `npm run bench -- day --fit` on every two
 * stories of the gold days of which an editor put one before the other; that what cannot be read in English, or is not
 * new, stands lower is a choice.
 */
export const WORTH_WEIGHTS: Readonly<Record<(typeof WORTH_PARTS)[number], number>> = {
  consequence: 3.1,
  harm: 0.5,
  countries: 0.5,
  voices: 0.3,
  abroad: 0.5,
  readable: 0.5,
  news: 0.2,
};
