import { phrase } from '../../../../../src/schemas/phrase.ts';
import type { Frame } from '../frame.ts';

/** Merit and belonging: who won rightly, what was contested, what came home, what was learned. */
export const STANDING_FRAMES: readonly Frame[] = [
  {
    name: 'triumph',
    terms: `!deserved, !brilliant*, !masterful, !masterpiece, !outplayed, !historic, !first title, !first-ever, first star,
      never had, summit, champion, champions, victory, triumph*, glory, patient*, patience, bold, sacrifice, win, won, crown,
      crowned, hero*, proud, pride, celebrat*, parade, dream*, waited, comeback, imagination, accuracy, decisively, rewards,
      lifted, deserves, generation*, talent*, applause, record-breaking, legendary, for the ages, dominant, dominated`,
    unless: 'hoax*, heartbreak*, denied the title',
    labels: [
      {
        text: phrase('Historic First {topic}'),
        needs: [
          'first, never, at last',
          'historic, won, win, victory, gives, crown, lifted, champion*, summit, star, climbed',
        ],
        topics: [
          phrase('title'),
          phrase('cup'),
          phrase('crown'),
          phrase('championship'),
          phrase('victory'),
          phrase('win'),
          phrase('medal'),
          phrase('gold'),
          phrase('trophy'),
        ],
      },
      {
        text: phrase('Deserved Champion'),
        needs: [
          'champion*, title, crown',
          'deserved*, brilliant*, victory, precise, patient*, sacrifice, outplayed, bold, win, won',
        ],
      },
      {
        text: phrase('Hard-Won Victory'),
        needs: ['victory, win, won, triumph*', 'hard-won, patient*, comeback, sacrifice, fought'],
      },
      {
        text: phrase('A Historic Victory'),
        needs: [
          'historic, first, never, at last',
          'victory, win, won, triumph*, champion*, cup, title, summit, climbed',
        ],
      },
    ],
  },
  {
    name: 'dispute',
    terms: `!under protest, !controvers*, !disputed, !dispute*, !contested, !polemic*, !robbed, protest, protests, debate, doubt,
      doubts, appeal, appeals committee, error, errors, faulty, malfunction*, clock, video, referee*, arbiter*, handball,
      replays, review, ruling, decision, penalty, monitor, lodged, demanding, explanation, unfair, division, divides,
      compensat*, complain*, cheat*, injustice, rigged, irregularit*, bias, biased, contradict*, insists, not clear,
      not obvious, obvious, replay, penalty call, questionable, overturned, disallowed, decided otherwise`,
    unless: 'tributes, protesters',
    labels: [
      {
        text: phrase('Disputed {topic}'),
        needs: [
          'disput*, contest*, controvers*, debate*, insist*, clear, explanation, contradict*, recours*, video, call',
        ],
        topics: [
          phrase('penalty'),
          phrase('goal'),
          phrase('decision'),
          phrase('ruling'),
          phrase('verdict'),
          phrase('result'),
          phrase('election'),
          phrase('vote'),
          phrase('count'),
          phrase('award'),
          phrase('contract'),
          phrase('border'),
          phrase('map'),
          phrase('will'),
        ],
      },
      {
        text: phrase('{topic} Dispute'),
        needs: ['disput*, contest*, controvers*, protest*, debate*, doubt*, appeal*, error*, faulty'],
        topics: [
          phrase('clock'),
          phrase('penalty'),
          phrase('ruling'),
          phrase('border'),
          phrase('water'),
          phrase('land'),
          phrase('pay'),
          phrase('wage'),
          phrase('trade'),
          phrase('election'),
          phrase('contract'),
          phrase('name'),
          phrase('music'),
          phrase('rights'),
          phrase('score'),
        ],
      },
      {
        text: phrase('Controversy Over the Result'),
        needs: ['controvers*, disput*, protest*, doubt*', 'result, outcome, vote, decision'],
      },
    ],
  },
  {
    name: 'homecoming',
    terms: `!homecoming, !come home, !came home, !coming home, !returned home, !long-awaited, !back home, !long road, returning,
      return to, arrival, home, road back, ancestors, elders, descendants, heritage, restitut*, repatriat*, repair, memory,
      storytellers, patience, waited, waiting, rest among, wept, sang, songs, vigil, century, quest, native, reunited,
      generations, roots`,
    labels: [
      {
        text: phrase('Long-Awaited Return'),
        needs: [
          'return*, home, homecoming, back, long road, road back',
          'wait*, long, century, years, patience, at last, since, never, long-awaited, generations',
        ],
      },
      { text: phrase('A Homecoming'), needs: ['home, homecoming'] },
    ],
  },
  {
    name: 'ownership',
    terms: `!loan, !loans, !lent, !lend, !ownership, !legal owner, !title deeds, !legal title, !owns, owner, owners,
      contract, clause*, terms, renewal, renewed, lease*, borrower*, borrow*, lender*, statutes, keeps, retains, remains the,
      insured, precedent, transfer, return date, property, strings attached`,
    labels: [
      {
        text: phrase('Only a Loan'),
        needs: [
          'loan, loans, lent, lend',
          'own*, title, return date, back, stays, keeps, legal, remains, given, ceiling, only',
        ],
      },
      {
        text: phrase('Ownership Questions'),
        needs: ['own*, title, property', 'question*, who, whose, disput*, claim*'],
      },
    ],
  },
  {
    name: 'discovery',
    terms: `!scientist*, !science, !scientific, !discover*, !milestone, researchers, researcher, laborator*, study, studying,
      first time in, first return, never before, nobody has ever, origin, origins, samples, molecules, compounds, organic,
      studied, physicist*, astro*, biologist*, breakthrough, experiments, knowledge, findings, insight*, clues, shed light`,
    labels: [
      {
        text: phrase('Scientific Milestone'),
        needs: [
          'scientist*, scientific, research*, study, laborator*, astro*, physicist*, biologist*',
          'first, milestone, never, nobody, history, origin*, breakthrough',
        ],
      },
      {
        text: phrase('Promise for Science'),
        needs: ['scientist*, research*, study, laborator*', 'expect*, hope*, new, promise*'],
      },
      {
        text: phrase('Scientific Discovery'),
        needs: ['scientist*, scientific, research*', 'discover*, found, finding*'],
      },
    ],
  },
  {
    name: 'legacy',
    terms: `!legacy, !tribute*, !pioneer*, !beloved, !remembered, !trailblaz*, icon, iconic, career, admired, mourn*, condolences,
      influence*, life and`,
    labels: [
      {
        text: phrase('Tributes and Legacy'),
        needs: ['tribute*, remember*, mourn*, honor*, honour*', 'legacy, career, life, pioneer*, icon*'],
      },
      {
        text: phrase('A Celebrated Legacy'),
        needs: ['legacy', 'celebrat*, honor*, honour*, prais*, pioneer*, beloved'],
      },
    ],
  },
];
