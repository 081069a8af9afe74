import type { Frame } from '../frame.ts';

/** Whether something is true, lawful, watched over, or to be trusted. */
export const trustFrames: readonly Frame[] = [
  {
    name: 'privacy',
    terms: `!privacy, !data protection, !personal data, !personal information, !surveillance, !data retention, !retention,
      data questions, stores, stored, kept for, records, record, exposed, exposure, visible, leak*, erased, delete*, breach*,
      collected, collects, collection of, collect, see-through, consent, details, details of, tracking, spied, hack*,
      who may look, trail, date of birth, address, appendix, misconfigured, unease, data, memory, institutions`,
    labels: [
      {
        text: 'Privacy Fears Over Payment Data',
        needs: [
          'privacy, data protection, personal, details, data, record*',
          'payment*, transfer*',
          'kept, stor*, collect*, exposed, visible, view*, record*, retention, memory',
        ],
      },
      {
        text: 'Privacy Fears',
        needs: [
          'privacy, data protection, personal data, personal information, surveillance, data',
          'fear*, warn*, concern*, alarm*, question*, unease, worr*, criticism',
        ],
      },
      {
        text: 'Surveillance Fears',
        needs: ['surveil*, spy*, spied, tracking, monitor*', 'fear*, concern*, warn*, critic*'],
      },
      {
        text: 'Data Protection Questions',
        needs: [
          'data, records, details, personal',
          'stor*, collect*, kept, expos*, visible, retention, protect*',
        ],
      },
    ],
  },
  {
    name: 'debunked',
    terms: `!hoax*, !fake*, !debunk*, !untrue, !not true, !false, !not real, !isn't true, !is not true, !rumor that, !fabricated,
      !staged, !prank*, !satire, !misleading, !denies, !denied, !deny, !denial, !didn't, !did not, !no evidence, !never happened, not dead, no, not,
      isn't, wasn't, weren't, aren't, doesn't, unlikely, skeptic*, sceptic*, refute*, dismiss*, inaccurate, wrong, myth*,
      disput*, actually, really, bogus, conspiracy, propagandist*, punk, record straight`,
    labels: [
      {
        text: 'Exposed as a Hoax',
        needs: [
          'hoax*, fake*, staged, prank*, fabricated',
          'is a, was a, was, is, not, no, be, declared, exposed, really, actually',
        ],
      },
      { text: 'Hoax Claims', needs: ['hoax*, fake*, staged, prank*, fabricated'] },
      { text: 'Official Denials', needs: ['denies, denied, deny, denial*'] },
      { text: 'False Claims', needs: ['false, untrue, not true, debunk*, inaccurate'] },
      {
        text: 'Doubts About the Claims',
        needs: ['doubt*, skeptic*, sceptic*, unlikely, no evidence', 'claim*, report*, rumor*, story'],
      },
    ],
  },
  {
    name: 'unconfirmed',
    terms: `!reportedly, !alleged, !allegedly, !rumor*, !rumour*, !unconfirmed, !purported, !purportedly, !claims, !claim, !claimed,
      !suspected, !may have, !might be, !could be, !might, may, could, possible, possibly, report, reports, source, sources,
      appears to, appear to, mystery, says, according to, accuse*, unverified, speculat*, expected, believed, is this`,
    labels: [
      { text: 'Unconfirmed Rumors', needs: ['rumor*, rumour*'] },
      { text: 'Unconfirmed Reports', needs: ['reportedly, report, reports, unconfirmed, source, sources'] },
      { text: 'Alleged, Not Proven', needs: ['alleged, allegedly, purported*, suspected'] },
      { text: 'Unverified Claims', needs: ['claim*, alleg*, purported*'] },
      { text: 'A Mere Possibility', needs: ['may, might, could, possibl*'] },
    ],
  },
  {
    name: 'legality',
    terms: `!unconstitutional, !lawsuit*, !illegal*, !unlawful*, !sued, !sues, court*, judge*, legal, lawyer*, attorney*, rule of law,
      constitution*, appeal*, indict*, prosecut*, ruling, jurisdiction, violat*`,
    labels: [
      {
        text: 'Legal Challenges',
        needs: [
          'court*, lawsuit*, legal, sue*, judge*, constitution*',
          'challeng*, sue*, lawsuit*, fight*, contest*',
        ],
      },
      { text: 'Questions of Legality', needs: ['illegal*, unlawful*, unconstitutional, legal*'] },
    ],
  },
  {
    name: 'accountability',
    terms: `!cover-up, !coverup, !accountab*, !mismanage*, !incompeten*, !corrupt*, !scandal*, !bribe*, blame*, resign*,
      responsib*, misconduct, fault, demand answers, investigation*, inquiry, probe*, apolog*, whistleblower*`,
    labels: [
      {
        text: 'Calls for Resignation',
        needs: ['resign*, step down, stepping down', 'call*, demand*, urg*, pressure'],
      },
      {
        text: 'Corruption Allegations',
        needs: ['corrupt*, brib*, graft', 'alleg*, accus*, charge*, claim*'],
      },
      {
        text: 'Demands for Accountability',
        needs: ['accountab*, responsib*, answers', 'demand*, call*, must, hold'],
      },
      {
        text: 'Blame on the Authorities',
        needs: ['blame*, fault, responsib*', 'government*, officials, authorities, police, ministry'],
      },
    ],
  },
  {
    name: 'security',
    terms: `!national security, !terroris*, !terrorist*, !extremis*, !border security, !smuggl*, security forces, crackdown,
      attack*, suspect*, police, arrest*, gang*, militant*, border, crime*, criminal*`,
    labels: [
      {
        text: 'National Security Concerns',
        needs: ['national security, security', 'concern*, threat*, risk*, fear*, warn*'],
      },
      { text: 'Fears of Terrorism', needs: ['terror*, extremis*', 'fear*, threat*, warn*, suspect*'] },
      {
        text: 'Police Crackdown',
        needs: ['police, security forces', 'crackdown, crack down, arrest*, raid*'],
      },
    ],
  },
];
