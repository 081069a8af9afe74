import { phrase } from '../../../../../src/schemas/phrase.ts';
import type { Frame } from '../frame.ts';

/** Whether something is true, lawful, watched over, or to be trusted. */
export const TRUST_FRAMES: readonly Frame[] = [
  {
    name: 'privacy',
    terms: `!privacy, !data protection, !personal data, !personal information, !surveillance, !data retention, !retention,
      !facial recognition, data questions, stores, stored, kept for, records, record, exposed, exposure, visible, leak*, erased,
      delete*, breach*, collected, collects, collection of, collect, see-through, consent, details, tracking, spied, hack*,
      who may look, trail, unease, data, memory, eavesdrop*, anonym*`,
    labels: [
      {
        text: phrase('Privacy Fears Over {topic} Data'),
        needs: [
          'privacy, data, details, records, record, personal',
          'kept, stor*, collect*, exposed, visible, view*, retention, memory, leak*',
        ],
        topics: [
          phrase('payment*'),
          phrase('health'),
          phrase('patient*'),
          phrase('customer*'),
          phrase('user*'),
          phrase('voter*'),
          phrase('travel'),
          phrase('location'),
          phrase('student*'),
          phrase('face*'),
        ],
      },
      {
        text: phrase('Privacy Fears'),
        needs: [
          'privacy, data protection, personal data, personal information, surveillance, data',
          'fear*, warn*, concern*, alarm*, question*, unease, worr*, critic*',
        ],
      },
      {
        text: phrase('Surveillance Fears'),
        needs: ['surveil*, spy*, spied, tracking, monitor*', 'fear*, concern*, warn*, critic*'],
      },
      {
        text: phrase('Data Protection Questions'),
        needs: [
          'data, records, details, personal',
          'stor*, collect*, kept, expos*, visible, retention, protect*',
        ],
      },
    ],
  },
  {
    name: 'debunking',
    terms: `!hoax*, !fake, !fakes, !faked, !debunk*, !untrue, !not true, !not real, !isn't true, !fabricated, !staged, !prank*,
      !satire, !no evidence, !never happened, !not dead, !false, !made up, !rubbish, !duped, !inaccurate, !bogus,
      !casts doubt, !cast doubt, misleading, unlikely, skeptic*, sceptic*, refute*, myth*, record straight, disproved,
      retract*, didn't, hasn't, wasn't, isn't, not been, really, actually, no`,
    unless: 'false alarm*, falsely imprisoned, no longer, no one, no more, not been named',
    labels: [
      { text: phrase('Talk of a Hoax'), needs: ['hoax*'] },
      { text: phrase('Talk of a Prank'), needs: ['prank*'] },
      {
        text: phrase('False Claims'),
        needs: ['false, untrue, not true, debunk*, inaccurate, fake, fakes, faked'],
      },
      {
        text: phrase('Doubts About the Claims'),
        needs: [
          'doubt*, skeptic*, sceptic*, unlikely, no evidence, debunk*',
          'claim*, report*, rumor*, rumour*',
        ],
      },
    ],
  },
  {
    name: 'denial',
    terms: `!denies, !denied, !deny, !denying, !denial, !denials, insists, rejects, rejected, refutes, innocent, dismissed,
      dismisses, shoots down, not true, retract*`,
    unless: 'hoax*, denied the right, denied bail, denied entry, denied access',
    labels: [
      {
        text: phrase('Official Denials'),
        needs: [
          'denies, denied, deny, denial*',
          'official*, spokes*, government*, police, company, doctor*, minist*, agent, army, house',
        ],
      },
      { text: phrase('Denials'), needs: ['denies, denied, deny, denial*'] },
    ],
  },
  {
    name: 'unconfirmed',
    terms: `!reportedly, !rumor*, !rumour*, !unconfirmed, !purported, !purportedly, !unverified, !alleged, !allegedly, !may have,
      !might be, source says, sources say, sources, claims, claim, claimed, suspected, might, could be, possibly, mystery, speculat*`,
    unless:
      'hoax*, claims gold, claims title, claims victory, claims win, claims lives, claimed lives, claims responsibility, claimed responsibility',
    labels: [
      { text: phrase('Rumors'), needs: ['rumor*, rumour*'] },
      {
        text: phrase('Unconfirmed Reports'),
        needs: ['reportedly, unconfirmed, report, reports, source, sources'],
      },
      { text: phrase('Unverified Claims'), needs: ['claim*, alleg*, purported*, unverified'] },
    ],
  },
  {
    name: 'confirmed',
    terms: `!authentic*, !verified, !verifies, !confirmed, !confirms, !confirm, !proof, !proven, genuine, official, officially, admitted,
      admits`,
    unless: 'not confirmed, unconfirmed, confirmed as false, cannot confirm, not confirm',
    labels: [
      { text: phrase('Authenticity Confirmed'), needs: ['authentic*, genuine'] },
      {
        text: phrase('Official Confirmation'),
        needs: ['confirm*', 'official*, police, minist*, company, government*, spokes*, president'],
      },
    ],
  },
  {
    name: 'legality',
    terms: `!unconstitutional, !lawsuit*, !illegal*, !unlawful*, !sued, !sues, court*, judge*, legal, lawyer*, attorney*,
      rule of law, constitution*, indict*, prosecut*, ruling, jurisdiction`,
    labels: [
      {
        text: phrase('Legal Challenges'),
        needs: [
          'court*, lawsuit*, legal, sue*, judge*, constitution*',
          'challeng*, sue*, lawsuit*, fight*, contest*',
        ],
      },
      { text: phrase('Questions of Legality'), needs: ['illegal*, unlawful*, unconstitutional'] },
    ],
  },
  {
    name: 'accountability',
    terms: `!cover-up, !coverup, !accountab*, !mismanage*, !incompeten*, !corrupt*, !scandal*, !bribe*, blame*, resign*,
      responsib*, misconduct, fault, demand answers, inquiry, apolog*, whistleblower*, failings, failures`,
    unless: 'claims responsibility, claimed responsibility, corrupted',
    labels: [
      {
        text: phrase('Calls for Resignation'),
        needs: ['resign*, step down, stepping down', 'call*, demand*, urg*, pressure'],
      },
      {
        text: phrase('Corruption Allegations'),
        needs: ['corrupt*, brib*, graft', 'alleg*, accus*, charge*, claim*'],
      },
      {
        text: phrase('Demands for Accountability'),
        needs: ['accountab*, responsib*, answers', 'demand*, call*, must, hold'],
      },
      {
        text: phrase('Blame on the Authorities'),
        needs: ['blame*, fault', 'government*, officials, authorities, police, ministry'],
      },
    ],
  },
  {
    name: 'security',
    terms: `!national security, !terroris*, !extremis*, !border security, !smuggl*, security forces, crackdown, suspect*,
      arrest*, gang*, militant*, border, crime*, criminal*`,
    labels: [
      {
        text: phrase('National Security Concerns'),
        needs: ['national security', 'concern*, threat*, risk*, fear*, warn*'],
      },
      { text: phrase('Fears of Terrorism'), needs: ['terror*, extremis*', 'fear*, threat*, warn*'] },
      {
        text: phrase('Police Crackdown'),
        needs: ['police, security forces', 'crackdown, crack down, arrest*, raid*'],
      },
    ],
  },
];
