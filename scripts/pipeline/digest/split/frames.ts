import { phrase } from '../../../../src/schemas/phrase.ts';
import type { Frame } from './frame.ts';
import { FIGHTING_FRAMES } from './frames/fighting.ts';
import { MONEY_FRAMES } from './frames/money.ts';
import { SAFETY_FRAMES } from './frames/safety.ts';
import { SOCIETY_FRAMES } from './frames/society.ts';
import { STANDING_FRAMES } from './frames/standing.ts';
import { TALKS_FRAMES } from './frames/talks.ts';
import { TRUST_FRAMES } from './frames/trust.ts';

const SPECIFIC_FRAMES: readonly Frame[] = [
  ...TALKS_FRAMES,
  ...FIGHTING_FRAMES,
  ...MONEY_FRAMES,
  ...SAFETY_FRAMES,
  ...TRUST_FRAMES,
  ...STANDING_FRAMES,
  ...SOCIETY_FRAMES,
];

/** Plain reporting without any other frame: a take only where others differ. */
const FACTUAL_FRAME: Frame = {
  name: 'factual',
  terms: '',
  absenceOf: SPECIFIC_FRAMES.filter(({ terms }) => terms !== '').map(({ name }) => name),
  leastCompany: 2,
  labels: [
    {
      text: phrase('Factual Meeting Coverage'),
      needs: ['talks, negotiat*, meeting*, round, session, summit, conference'],
    },
    { text: phrase('Factual Match Coverage'), needs: ['match, game, final'] },
    { text: phrase('Factual Trial Coverage'), needs: ['trial, court, verdict, sentenced'] },
    { text: phrase('Factual Coverage'), needs: [] },
  ],
};

/** Every frame that the splitter knows; their order settles ties. */
export const FRAMES: readonly Frame[] = [...SPECIFIC_FRAMES, FACTUAL_FRAME];
