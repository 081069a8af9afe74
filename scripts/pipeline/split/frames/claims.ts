import type { Frame } from '../frame.ts';

/** How an article stands to a claim that others doubt: it denies it, leaves it open, or tells it as a fact. */
export interface ClaimStance extends Frame {
  name: 'denied' | 'open' | 'told as fact';
}

/**
 * Words that mark a story as one about a claim and not about an event alone; two sources must use some of them in
 * their headlines before the story is divided by stances.
 */
export const claimMarks = `hoax*, fake, fakes, faked, rumor*, rumour*, reportedly, debunk*, alleged, allegedly, purported,
  purportedly, unconfirmed, unverified, denies, denied, denial, denials, claims, claim, claimed, false, falsely, untrue,
  not true, bogus, satire, fabricat*, photoshop*, conspiracy, myth, duped, dupes, fooled, prank`;

/** Words of marks that mean something else: they mark nothing. */
export const unmarked = `claims gold, claims title, claims victory, claims win, claims lives, claimed lives, claims responsibility,
  claimed responsibility, jobless claims, denied bail, denied entry, denied access, false alarm, claims his, claims her,
  insurance claim, insurance claims, claims top, claims first, asylum claim, asylum claims`;

/**
 * The stances, the first that fits counts: who denies also names the claim, and who leaves it open may use its words.
 * A label is taken when two sources' quotes have its needs.
 */
export const claimStances: readonly ClaimStance[] = [
  {
    name: 'denied',
    terms: `hoax*, fake, fakes, faked, faking, debunk*, untrue, false, falsely, fabricat*, satir*, duped, dupes, dupe, fooled,
      fools, myth, bogus, refut*, rebut*, disprov*, photoshop*, retract*, misinformation, staged, unfounded, deny, denies,
      denied, denying, dismiss, dismisses, dismissed, shoots down, shot down, rubbishes, no, not, never, isn't, wasn't,
      aren't, weren't, didn't, doesn't, don't, hasn't, haven't, won't, can't, cannot, wrong, lie, lied, prank, inaccurate,
      made up, record straight`,
    unless: `not guilty, no longer, not only, no one, false alarm, denied bail, denied entry, denied access, no comment,
      not sure, not clear, not yet, no deal, may not, might not, could not, no doubt`,
    labels: [
      { text: 'Called a Hoax', needs: ['hoax*'] },
      { text: 'Called a Fake', needs: ['fake, fakes, faked, fabricat*, photoshop*'] },
      {
        text: 'Denied by Those Concerned',
        needs: ['denies, denied, deny, denying, denial, denials, dismiss*'],
      },
      { text: 'Called False', needs: ['false, falsely, untrue, not true, debunk*, myth, bogus, inaccurate'] },
      {
        text: 'Claim Disputed',
        needs: [
          `no, not, never, isn't, wasn't, aren't, weren't, didn't, doesn't, don't, hasn't, haven't, won't, can't, cannot,
          refut*, rebut*, disprov*, wrong, unfounded, satir*, duped, dupes, fooled, fools, retract*, prank, misinformation, staged`,
        ],
      },
    ],
  },
  {
    name: 'open',
    terms: `report, reports, reported, reportedly, rumor*, rumour*, claim, claims, claimed, claiming, alleg*, may, might, could,
      suspected, suspects, purported, purportedly, possible, possibly, unconfirmed, unverified, probe, probes, probed,
      investigat*, apparently, appears, appear, seems, believed, unclear, doubt*, potential, potentially, likely, unlikely,
      say, says, said, according, source, sources, official, officials, warn, warns, warned, accus*, question*, considering,
      mystery, sketchy, tells, told, fear, fears, feared, suggest*, speculat*, ?`,
    labels: [
      { text: 'Told as a Rumour', needs: ['rumor*, rumour*'] },
      {
        text: 'Told as Unconfirmed',
        needs: [
          'reportedly, unconfirmed, unverified, report, reports, alleged, allegedly, purported, purportedly',
        ],
      },
      { text: 'Told as a Claim', needs: ['claim*, alleg*, accus*, say, says, said, according'] },
      {
        text: 'Told as Possible',
        needs: ['may, might, could, possible, possibly, likely, suspected, potential'],
      },
      { text: 'Told as an Open Question', needs: ['?, question*, unclear, doubt*, mystery, unlikely'] },
      {
        text: 'Told With Caution',
        needs: [
          `?, question*, unclear, doubt*, mystery, unlikely, rumor*, rumour*, report, reports, reportedly, unconfirmed,
          unverified, alleg*, purported, purportedly, claim*, say, says, said, according, may, might, could, possible,
          possibly, likely, suspected, potential, apparently, believed, probe*, investigat*`,
        ],
      },
    ],
  },
  {
    name: 'told as fact',
    terms: '',
    absenceOf: ['denied', 'open'],
    labels: [{ text: 'Told as a Fact', needs: [] }],
  },
];
