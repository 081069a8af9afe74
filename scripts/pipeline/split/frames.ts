import type { Frame } from './frame.ts';
import { moneyFrames } from './frames/money.ts';
import { safetyFrames } from './frames/safety.ts';
import { societyFrames } from './frames/society.ts';
import { standingFrames } from './frames/standing.ts';
import { talksFrames } from './frames/talks.ts';
import { trustFrames } from './frames/trust.ts';

/** Every frame that the splitter knows; their order settles ties. */
export const frames: readonly Frame[] = [
  ...talksFrames,
  ...moneyFrames,
  ...safetyFrames,
  ...trustFrames,
  ...standingFrames,
  ...societyFrames,
];
