import type { Frame } from '../frame.ts';

/** Merit and belonging: who won rightly, what was contested, what came home, what was learned. */
export const standingFrames: readonly Frame[] = [
  {
    name: 'triumph',
    terms: `!deserved, !brilliant*, !masterful, !masterpiece, !outplayed, !historic, !never had, !summit, !first title, !first continental, first star,
      champion, champions, victory, triumph*, glory, patient*, patience, bold, sacrifice, win, won, crown, crowned, hero*, proud, pride,
      celebrat*, parade, dream*, waited, comeback, precise, imagination, accuracy, decisively, rewards, lifted, deserves,
      great-hearted, generation*, players, coach, applause, talent*, from two`,
    labels: [
      {
        text: 'Historic First Title',
        needs: ['first, never, at last', 'title, cup, crown, star, summit, champion*, won, win'],
      },
      {
        text: 'Deserved Champion',
        needs: [
          'champion, champions, title, crown',
          'deserved*, brilliant*, victory, win, won, precise, patient*, sacrifice, outplayed, bold',
        ],
      },
      {
        text: 'Hard-Won Victory',
        needs: ['victory, win, won, triumph*', 'hard-won, patient*, comeback, after, sacrifice, fought'],
      },
      { text: 'Victory and Pride', needs: ['victory, triumph*, won', 'pride, proud, celebrat*, dream*'] },
    ],
  },
  {
    name: 'dispute',
    terms: `!under protest, !protest, !protests, !controvers*, !disputed, !dispute*, !contested, !polemic*, !debate, !doubt, !doubts, appeal,
      appeals committee, error, errors, faulty, failure, malfunction*, cable, clock, video, referee*, arbiter*, officials,
      handball, replays, review, ruling, decision, penalty, monitor, protest was, lodged, demanding, explanation, question,
      questions, unclear, unfair, clear and, obvious, divides, division, compensat*, technician, increment, complain*, cheat*, robbed`,
    labels: [
      {
        text: 'Disputed {}',
        needs: [
          'disput*, contest*, controvers*, protest*, debate*, doubt*, question*, insist*, clear, explanation, contradict*',
        ],
      },
      {
        text: '{} Dispute',
        needs: ['disput*, contest*, controvers*, protest*, debate*, doubt*, appeal*, question*, error*'],
      },
      {
        text: 'Controversy Over the Result',
        needs: ['controvers*, disput*, protest*, doubt*', 'result, outcome, final, title, vote, decision'],
      },
    ],
  },
  {
    name: 'homecoming',
    terms: `!homecoming, !come home, !came home, !coming home, !returned home, !long-awaited, !back home, returning, return to, arrival,
      home, road back, back to, ancestors, elders, great-grandfather, grandmother*, descendants, heritage, restitut*, repair,
      memory, storytellers, patience, waited, waiting, rest among, wept, sang, songs, vigil, palm, century, replica, quest`,
    labels: [
      {
        text: 'Long-Awaited Return',
        needs: [
          'return*, home, homecoming, back',
          'wait*, long, century, years, patience, at last, since, never, travelled',
        ],
      },
      { text: 'A Homecoming', needs: ['home, homecoming'] },
    ],
  },
  {
    name: 'ownership',
    terms: `!loan, !loans, !lent, !lend, !on loan, !ownership, !legal owner, !title deeds, !legal title, !owns, owner, owners,
      contract, clause*, terms, renewal, renewed, lease*, borrower*, borrow*, lender*, statutes, keeps, retains, remains the,
      insured, go back after, precedent, transfer, return date, property`,
    labels: [
      {
        text: 'Only a Loan',
        needs: [
          'loan, loans, lent, lend, borrow*',
          'own*, title, return date, back, stays, keeps, legal, remains, given, ceiling',
        ],
      },
      {
        text: 'Ownership Questions',
        needs: ['own*, title, property', 'question*, who, whose, remain*, disput*, claim*'],
      },
    ],
  },
  {
    name: 'discovery',
    terms: `!scientist*, !science, !scientific, !discover*, !milestone, researchers, laborator*, study, first time, first in the world,
      for the first time in history, origin, origins, samples, molecules, compounds, nobody has ever, ices, organic, planets,
      solar system, never seen, studied, physicist*, astro*, breakthrough, experiments, knowledge, findings, helicopter,
      recovered, successfully, receive, scientist, safely, lands safely`,
    labels: [
      {
        text: 'Scientific Milestone',
        needs: [
          'scientist*, scientific, research*, study, laborator*, astro*, physicist*',
          'first, milestone, new, never, nobody, history, origin*, expect*',
        ],
      },
      {
        text: 'Promise for Science',
        needs: ['scientist*, research*, study, laborator*', 'expect*, hope*, new, will, promise*'],
      },
      {
        text: 'Scientific Discovery',
        needs: ['scientist*, scientific, research*', 'discover*, found, finding*'],
      },
    ],
  },
  {
    name: 'legacy',
    terms: `!legacy, !tribute*, !pioneer*, !beloved, !remembered, !trailblaz*, icon, iconic, career, admired, friend*, mourn*, condolences,
      great man, influence*, life and`,
    labels: [
      {
        text: 'Tributes and Legacy',
        needs: ['tribute*, remember*, mourn*, honor*, honour*', 'legacy, career, life, pioneer*, icon*'],
      },
      {
        text: 'A Celebrated Legacy',
        needs: ['legacy', 'celebrat*, honor*, honour*, prais*, pioneer*, beloved'],
      },
    ],
  },
];
