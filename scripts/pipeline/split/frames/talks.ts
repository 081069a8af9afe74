import type { Frame } from '../frame.ts';

/** How negotiations went: what they lacked, or what they brought. */
export const talksFrames: readonly Frame[] = [
  {
    name: 'deadlock',
    terms: `!deadlock*, !impasse, !stalemate, !no deal, !no agreement, !no compromise, !without a deal,
      !without an agreement, !without agreement, no text, founder, foundered, founders, collapse*, stall*, fail*,
      broke down, break down, breakdown, unable to agree, could not agree, not agree, unresolved, refus*, reject*,
      discarded, died, blocked, walked out, walk out, without result, without a treaty, no result, frustration,
      disagreement*, frozen, gave up, empty-handed, gridlock, hardened, entrenched, without approving, digging in,
      dug in, never accepted, quarrel*, bitter*, disappoint*, stings, nothing to show, setback*, deepening rift`,
    labels: [
      { text: 'No Compromise Reached', needs: ['compromise*'] },
      {
        text: 'No Deal Reached',
        needs: ['no deal, without a deal, no agreement, without an agreement, not agree'],
      },
      {
        text: 'Talks in Deadlock',
        needs: ['talks, negotiat*, meeting*, round', 'deadlock*, impasse, stalemate, stall*'],
      },
      {
        text: 'Failure of the Talks',
        needs: ['talks, negotiat*, meeting*, round', 'fail*, collapse*, founder*, without'],
      },
      { text: 'Deadlock', needs: ['deadlock*, impasse, stalemate, stall*, gridlock'] },
    ],
  },
  {
    name: 'progress',
    terms: `!progress, !step forward, !steps forward, !breakthrough, !common ground, !groundwork, foundation*, beginning,
      a start, start that, agreed to, agreed on, agreed in, have agreed, settled on, decided to, understanding, first step,
      step, steps, movement, narrowed, opened, door, constructive, good sign, confidence, confident, momentum,
      commitment*, welcomed, promise to continue, first collective, for the first time, practical result, practical,
      a modest, modest package, reconcil*, accepted in principle, acknowledged, build on, built on, optimis*, advance*,
      try again, resume*, conclude*, shared, joint, joint register, pool`,
    labels: [
      { text: 'Small Steps Forward', needs: ['step, steps, first step, step forward, steps forward'] },
      {
        text: 'Progress in the Talks',
        needs: ['progress, breakthrough, movement', 'talks, negotiat*, round, session'],
      },
      {
        text: 'Agreement on a Shared {}',
        needs: ['agreed, agreement, understanding, decided', 'shared, common, joint, single'],
      },
      { text: 'A Promising Start', needs: ['beginning, start, foundation*, first step, door'] },
      {
        text: 'Progress and Agreement',
        needs: ['agreed, agreement, understanding', 'progress, step*, movement, forward'],
      },
    ],
  },
  {
    name: 'tension',
    terms: `!escalat*, !retaliat*, !brink, tension*, threat*, threaten*, warns, warned, ultimatum, provocation*, hostil*,
      confrontation*, standoff, stand-off, sanctions, condemn*, aggression, clash*, missile*, troops, military, war`,
    labels: [
      { text: 'Fears of Escalation', needs: ['escalat*, brink', 'fear*, warn*, risk*, concern*, threat*'] },
      { text: 'Threats of Retaliation', needs: ['retaliat*', 'threat*, warn*, vow*, promise*'] },
      { text: 'Rising Tensions', needs: ['tension*'] },
    ],
  },
  {
    name: 'calming',
    terms: `!de-escalat*, !ceasefire, !truce, !detente, !calm, calming, peace, peaceful, peacefully, diplomacy, diplomatic,
      dialogue, mediat*, reconciliation, restraint, talks, negotiat*, easing, eases, thaw`,
    labels: [
      { text: 'Calls for Restraint', needs: ['restraint, calm', 'call*, urg*, appeal*'] },
      { text: 'Hopes for Peace', needs: ['peace, peaceful, truce, ceasefire', 'hope*, chance*, prospect*'] },
      {
        text: 'Push for Dialogue',
        needs: ['dialogue, diplomacy, diplomatic, negotiat*', 'call*, urg*, push*, seek*, offer*'],
      },
    ],
  },
];
