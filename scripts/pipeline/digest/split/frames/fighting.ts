import { phrase } from '../../../../../src/schemas/phrase.ts';
import type { Frame } from '../frame.ts';

const BLOW = `strike*, struck, airstrike*, raid*, attack*, bomb*, shell*, target*, hit, hits, pound*, fire*`;
const PAUSE = 'truce, ceasefire, cease-fire, calm, quiet, lull, armistice';

/**
 * Who is said to have begun a fight, by what its parties are called, and whether its pause is believed. What one side calls the
 * other stands in single quotation marks in a label, as in headlines: the word is theirs.
 */
export const FIGHTING_FRAMES: readonly Frame[] = [
  {
    name: 'reprisal',
    terms: `!in response to, !in retaliation, !retaliat*, !reprisal*, !responds to, !responded to, !after rocket*, !rocket fire,
      !terrorist*, !terror, !extremist*, !radical, !self-defence, !self-defense, !strikes against, !airstrikes on, !air strikes on,
      !attacks on, !again attack*, !resumes strikes, !intercepted, rockets, militant*, insurgent*, fired at, fired from,
      launched from, civilians, violated, provocation*`,
    unless: 'occupation, resistance',
    labels: [
      {
        text: phrase('Strikes in Response to Rockets'),
        needs: [BLOW, 'response, retaliat*, answer*, respond*', 'rocket*, missile*'],
      },
      { text: phrase('Strikes on ‘Extremists’'), needs: [BLOW, 'extremist*, radical*, terror*'] },
      { text: phrase('Strikes on Militants'), needs: [BLOW, 'militant*, insurgent*'] },
      { text: phrase('Retaliation'), needs: ['retaliat*, reprisal*, in response'] },
    ],
  },
  {
    name: 'aggression',
    terms: `!aggression, !occupation, !occupation's, !occupiers, !resistance, !enemy aircraft, !enemy forces, !zionist*, !martyr*, !invaders,
      !massacre*, !annihilat*, siege, bombed, bombard*, violates, raids, raided, steadfast*`,
    unless: 'occupational, drug resistance, antibiotic*, french resistance',
    labels: [
      { text: phrase('Attacks on ‘the Resistance’'), needs: [BLOW, 'resistance'] },
      { text: phrase('Aggression Despite the Truce'), needs: ['aggression, violat*, raid*', PAUSE] },
      { text: phrase('Acts of ‘the Occupation’'), needs: ['occupation*, occupier*'] },
    ],
  },
  {
    name: 'uneasy truce',
    terms: `!fragile, !tenuous, !shaky, !uneasy, !brittle, !on terms, !setting conditions, !hold fire, !holding fire, !not completely silent,
      !threatening each other, differ, differed, terms, conditions, lasting, holding, as long as, calm, quiet, no end in sight`,
    labels: [
      {
        text: phrase('Fragile Truce'),
        needs: [
          PAUSE,
          'fragile, tenuous, shaky, uneasy, terms, condition*, threat*, as long as, not completely, lasting',
        ],
      },
    ],
  },
];
