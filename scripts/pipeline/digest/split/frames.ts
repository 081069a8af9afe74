import type { Frame } from './frame.ts';
import { moneyFrames } from './frames/money.ts';
import { safetyFrames } from './frames/safety.ts';
import { societyFrames } from './frames/society.ts';
import { standingFrames } from './frames/standing.ts';
import { talksFrames } from './frames/talks.ts';
import { trustFrames } from './frames/trust.ts';

const telling: readonly Frame[] = [
  ...talksFrames,
  ...moneyFrames,
  ...safetyFrames,
  ...trustFrames,
  ...standingFrames,
  ...societyFrames,
];

/** Told with no frame of the others: a take only where others differ. */
const factual: Frame = {
  name: 'factual',
  terms: '',
  absenceOf: telling.filter(({ terms }) => terms !== '').map(({ name }) => name),
  leastCompany: 2,
  labels: [
    {
      text: 'Factual Meeting Coverage',
      needs: ['talks, negotiat*, meeting*, round, session, summit, conference'],
    },
    { text: 'Factual Match Coverage', needs: ['match, game, final'] },
    { text: 'Factual Trial Coverage', needs: ['trial, court, verdict, sentenced'] },
    { text: 'Factual Coverage', needs: [] },
  ],
};

/** Every frame that the splitter knows; their order settles ties. */
export const frames: readonly Frame[] = [...telling, factual];
