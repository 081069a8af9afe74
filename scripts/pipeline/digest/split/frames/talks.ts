import { phrase } from '../../../../../src/schemas/phrase.ts';
import type { Frame } from '../frame.ts';

const PARLEY = 'talks, negotiat*, meeting*, round, session, summit, conference';

/** How negotiations went: what they lacked, or what they brought. */
export const TALKS_FRAMES: readonly Frame[] = [
  {
    name: 'deadlock',
    terms: `!deadlock*, !impasse, !stalemate, !gridlock, !no deal, !no agreement, !no compromise, !without a deal,
      !without an agreement, !without agreement, !without a treaty, !empty-handed, no text, no result, without result,
      nothing to show, founder, foundered, founders, collapse*, stall*, fail*, broke down, break down, breakdown,
      unable to agree, could not agree, not agree, unresolved, refus*, reject*, discarded, died, blocked, frozen,
      walked out, walk out, gave up, disagreement*, hardened, entrenched, digging in, dug in, never accepted, quarrel*,
      frustrat*, bitter*, disappoint*, setback*, rift, at odds, without approving, blame each other, doomed, futile`,
    labels: [
      { text: phrase('No Compromise Reached'), needs: ['no compromise, compromise*'] },
      {
        text: phrase('No Deal Reached'),
        needs: [
          'no deal, without a deal, no agreement, without an agreement, without agreement, could not agree',
        ],
      },
      {
        text: phrase('Talks in Deadlock'),
        needs: [PARLEY, 'deadlock*, impasse, stalemate, stall*, gridlock'],
      },
      {
        text: phrase('Failure of the Talks'),
        needs: [PARLEY, 'fail*, collapse*, founder*, broke down, breakdown, without'],
      },
      { text: phrase('Deadlock'), needs: ['deadlock*, impasse, stalemate, gridlock'] },
    ],
  },
  {
    name: 'progress',
    terms: `!progress, !step forward, !steps forward, !breakthrough, !common ground, !groundwork, !good sign, lays foundation, lay the foundation, laid the foundation, foundation for,
      beginning of, good start, a start to, first step, step, steps, agreed to, agreed on, agreed in, have agreed, settled on,
      decided to, understanding, movement, narrowed, opened, door, constructive, confidence, confident, momentum,
      commitment*, welcomed, promise to continue, first collective, practical result, modest package, accepted in principle,
      in principle, build on, built on, optimis*, advance*, try again, resume*, shared, joint, pool, goodwill, roadmap,
      encouraging, hopeful, headway, closer to, bridge the gap, consensus, paves the way, milestone`,
    unless: 'step down, steps down, stepping down, stepped down',
    labels: [
      {
        text: phrase('Small Steps Forward'),
        needs: ['step, steps, first step, step forward, steps forward'],
      },
      {
        text: phrase('Agreement on a Shared {topic}'),
        needs: ['agreed, agreement, understanding, decided', 'shared, common, joint, single'],
        topics: [
          phrase('catalog*'),
          phrase('register*'),
          phrase('database*'),
          phrase('plan'),
          phrase('text'),
          phrase('declaration'),
          phrase('timetable'),
          phrase('fund'),
          phrase('statement'),
          phrase('framework'),
          phrase('list'),
        ],
      },
      { text: phrase('Progress in the Talks'), needs: ['progress, breakthrough, headway, movement', PARLEY] },
      {
        text: phrase('A Promising Start'),
        needs: [
          'beginning of, good start, a start to, lays foundation, laid the foundation, first step, door',
        ],
      },
      {
        text: phrase('Progress and Agreement'),
        needs: ['agreed, agreement, consensus', 'progress, step*, headway, forward'],
      },
    ],
  },
  {
    name: 'escalation',
    terms: `!escalat*, !retaliat*, !brink, !nuclear war, !arms race, tension*, threat*, threaten*, ultimatum, provocation*,
      provocative, hostil*, confrontation*, standoff, stand-off, aggression, aggressive, clash*, missile*, troops, reckless,
      irresponsible, dangerous`,
    unless: 'de-escalat*',
    labels: [
      {
        text: phrase('Fears of Escalation'),
        needs: ['escalat*, brink, nuclear war', 'fear*, warn*, risk*, concern*, threat*'],
      },
      { text: phrase('Fears of an Arms Race'), needs: ['arms race'] },
      { text: phrase('Threats of Retaliation'), needs: ['retaliat*', 'threat*, warn*, vow*, promise*'] },
      { text: phrase('Rising Tensions'), needs: ['tension*'] },
    ],
  },
  {
    name: 'calming',
    terms: `!de-escalat*, !ceasefire, !truce, !détente, !calm, !restraint, calming, peace, peaceful, peacefully, diplomacy,
      diplomatic, dialogue, mediat*, reconciliation, talks, negotiat*, easing, eases, thaw, settlement`,
    unless:
      'breach*, broken, denies, denied, deny, fade*, dashed, despite, collapse*, reject*, no truce, no ceasefire',
    labels: [
      { text: phrase('Calls for Restraint'), needs: ['restraint, calm', 'call*, urg*, appeal*'] },
      {
        text: phrase('Hopes for Peace'),
        needs: ['peace, peaceful, truce, ceasefire', 'hope*, chance*, prospect*'],
      },
      {
        text: phrase('Push for Dialogue'),
        needs: ['dialogue, diplomacy, diplomatic, negotiat*', 'call*, urg*, push*, seek*, offer*'],
      },
    ],
  },
];
