import type { Frame } from '../frame.ts';

/** Harm to people: who failed to prevent it, who prevented it, what it cost them. */
export const safetyFrames: readonly Frame[] = [
  {
    name: 'safety lapses',
    terms: `!blocked, !obstructed, !inspector*, !safety record, !safety rules, !escape route*, !evacuation training,
      !violation*, inspect*, inspection*, fined, fine, penalised, penalized, citation, safety, stairway*, exit*, alarm*,
      drill*, drilled, trained, training, night shift, night-shift, workers, workers say, workers said, employees,
      employees said, union, labour, labor, injured, unsafe, hazard*, negligen*, neglect*, lapses, gaps, probation,
      regulations, safeguards, protective`,
    labels: [
      {
        text: 'Worker Safety Questions',
        needs: [
          'worker*, employee*, shift, staff, inspector*',
          'safety, drill*, training, alarm*, stairway*, exit*, violation*, inspect*, escape*',
        ],
      },
      {
        text: 'Safety Failings',
        needs: [
          'safety, unsafe, alarm*, inspect*',
          'fail*, lapse*, violat*, blocked, faulty, ignored, neglect*, fined',
        ],
      },
      { text: 'Safety Questions', needs: ['safety, unsafe', 'question*, why, ask*, concern*, doubt*'] },
    ],
  },
  {
    name: 'late warning',
    terms: `!late warning*, !too late, !too little time, !very late, !warned too, !unprepared, red alert, warning, warnings, alert*,
      warned, hours before, reached villages, hours, was told, were told, knew, not receive, did not receive, message,
      scrutiny, gap, luck, interval, heard, radio, on their own, no warning, delay*, slow response, left them, forecaster*,
      why did, before bedtime, nightfall, false alarm*`,
    labels: [
      {
        text: 'Criticism of Late Warnings',
        needs: ['warn*, alert*', 'late, too little, delay*', 'critic*, blame*, scrutiny, question*, ask*'],
      },
      {
        text: 'Late Warnings',
        needs: [
          'warn*, alert*, heard, message',
          'late, hours before, too little, delay*, gap, nightfall, had been',
        ],
      },
      { text: 'Slow Emergency Response', needs: ['response, rescue*, aid, help', 'slow*, late, delay*'] },
    ],
  },
  {
    name: 'lives saved',
    terms: `!saved lives, !lives saved, !spared, !spares, !evacuation, !evacuated, !preventive, !prepared, rehearsed, drill,
      practised, practiced, plan, shelter, saved, rescued, rescue*, credit, tribute, praised, ahead of, limited losses,
      contained, early, volunteer*, brought to safety, moved to safe, moved, wardens, preparedness, preparation*, insisted,
      lists, empty, knocked on, coordinat*, got ahead`,
    labels: [
      {
        text: 'Evacuation Saved Lives',
        needs: [
          'evacuat*, moved, shelter*',
          'sav*, spare*, limited, kept, keep, toll, tribute, credit, ahead',
        ],
      },
      {
        text: 'Praise for the Rescuers',
        needs: ['rescue*, volunteer*, firefighter*, crew*', 'prais*, tribute, thank*, credit, hero*'],
      },
      {
        text: 'Lives Saved',
        needs: ['lives, people, residents', 'saved, spared, rescued, brought to safety'],
      },
    ],
  },
  {
    name: 'human toll',
    terms: `!mourn*, !grief, !grieving, !funeral*, !bereaved, !survivor*, !weeping, victim*, tears, families of, lost her,
      lost his, orphan*, suffering, trauma*, despair, heartbreak*, wounded, dead, killed, refugees, homeless, displaced`,
    labels: [
      { text: 'Grief and Mourning', needs: ['grief, griev*, mourn*, funeral*, tears, weep*'] },
      {
        text: 'Suffering of the Victims',
        needs: ['victim*, survivor*, families', 'suffer*, trauma*, pain, despair, lost'],
      },
      {
        text: 'The Human Toll',
        needs: [
          'victim*, survivor*, displaced, refugee*, families',
          'dead, killed, lost, died, toll, homeless',
        ],
      },
    ],
  },
  {
    name: 'health risk',
    terms: `!side effect*, !health risk*, !toxic, !contaminat*, !infection*, doctors warn, symptoms, disease*, patients, risk*,
      exposure, harmful, poison*, cancer, hospitals, outbreak, unsafe, doctors, virus`,
    labels: [
      {
        text: 'Health Risks',
        needs: [
          'health, disease*, side effect*, toxic, infection*, cancer',
          'risk*, danger*, harm*, threat*, warn*',
        ],
      },
      {
        text: 'Health Worries',
        needs: ['health, doctors, patients, infection*, symptoms', 'worr*, fear*, concern*, alarm*'],
      },
    ],
  },
];
