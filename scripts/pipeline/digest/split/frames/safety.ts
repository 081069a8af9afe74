import { phrase } from '../../../../../src/schemas/phrase.ts';
import type { Frame } from '../frame.ts';

/** Harm to people: who failed to prevent it, who prevented it, what it cost them. */
export const SAFETY_FRAMES: readonly Frame[] = [
  {
    name: 'safety lapses',
    terms: `!obstructed, !inspector*, !safety record, !safety rules, !escape route*, !unsafe, !negligen*, !violation*, blocked,
      inspect*, inspection*, fined, fine, penalised, penalized, citation, safety, stairway*, exit*, alarm*, drill*, drilled,
      trained, training, night shift, night-shift, workers say, workers said, workers, employees, employees said, labour,
      labor, hazard*, neglect*, lapses, gaps, regulations, safeguards, protective, warnings ignored, ignored, complaints,
      cut corners, overdue, maintenance`,
    labels: [
      {
        text: phrase('Worker Safety Questions'),
        needs: [
          'worker*, employee*, shift, staff, inspector*, labour, labor',
          'safety, drill*, training, alarm*, stairway*, exit*, violation*, inspect*, escape*, evacuation',
        ],
      },
      {
        text: phrase('Safety Failings'),
        needs: [
          'safety, unsafe, alarm*, inspect*',
          'fail*, lapse*, violat*, blocked, faulty, ignored, neglect*, fined',
        ],
      },
      {
        text: phrase('Safety Questions'),
        needs: ['safety, unsafe', 'question*, why, ask*, concern*, doubt*'],
      },
    ],
  },
  {
    name: 'late warning',
    terms: `!late warning*, !too late, !too little time, !very late, !came late, !unprepared, !no warning, red alert, warning,
      warnings, alert*, warned, hours before, hours, was told, were told, knew, not receive, message, scrutiny, gap, luck,
      interval, heard, on their own, delay*, slow response, slow, left them, forecaster*, why did, siren*, unaware,
      caught off guard, taken by surprise, ignored`,
    labels: [
      {
        text: phrase('Criticism of Late Warnings'),
        needs: ['warn*, alert*', 'late, too little, delay*', 'critic*, blame*, scrutiny'],
      },
      {
        text: phrase('Late Warnings'),
        needs: [
          'warn*, alert*, heard, message',
          'late, hours before, too little, delay*, gap, had been, night',
        ],
      },
      {
        text: phrase('Slow Emergency Response'),
        needs: ['response, rescue*, aid, help', 'slow*, late, delay*'],
      },
    ],
  },
  {
    name: 'lives saved',
    terms: `!saved lives, !lives saved, !lives were saved, !saving lives, !spared, !spares, !evacuation, !evacuated, !preventive,
      !brought to safety, !preparedness, prepared, rehearsed, drill, drills, practised, practiced, shelter, saved, rescued, rescue*,
      credit, tribute, praised, ahead of, limited losses, contained, early, volunteer*, moved to safe, moved, wardens,
      preparation*, plan, in advance, got ahead, coordinat*, averted, heroic, survived`,
    labels: [
      {
        text: phrase('Evacuation Saved Lives'),
        needs: [
          'evacuat*, moved, brought to safety',
          'sav*, spare*, limited, ahead, averted, lives, tribute, credit',
        ],
      },
      {
        text: phrase('Praise for the Rescuers'),
        needs: ['rescue*, volunteer*, firefighter*, crew*', 'prais*, tribute, thank*, credit, hero*'],
      },
      {
        text: phrase('Lives Saved'),
        needs: ['lives, people, residents', 'saved, spared, rescued, brought to safety'],
      },
    ],
  },
  {
    name: 'human toll',
    terms: `!mourn*, !grief, !grieving, !funeral*, !bereaved, !survivor*, !weeping, victim*, tears, families of, lost her,
      lost his, orphan*, suffering, trauma*, despair, wounded, dead, killed, refugees, homeless, displaced, condolences`,
    unless: 'hoax*, rumor*, rumour*, prank*, satire',
    labels: [
      { text: phrase('Grief and Mourning'), needs: ['grief, griev*, mourn*, funeral*, tears, weep*'] },
      {
        text: phrase('Suffering of the Victims'),
        needs: ['victim*, survivor*, families', 'suffer*, trauma*, pain, despair, lost'],
      },
      {
        text: phrase('The Human Toll'),
        needs: [
          'victim*, survivor*, displaced, refugee*, families',
          'dead, killed, lost, died, toll, homeless',
        ],
      },
    ],
  },
  {
    name: 'civilian harm',
    terms: `!civilian*, !war crime*, !indiscriminate*, children killed, women and children, hospital*, school*, residential,
      apartment block*, humanitarian, aid workers, displaced, starvation, famine`,
    labels: [
      {
        text: phrase('Civilian Casualties'),
        needs: ['civilian*', 'casualt*, killed, dead, deaths, injured, wounded, hit, toll'],
      },
      {
        text: phrase('Humanitarian Crisis'),
        needs: ['humanitarian, famine, starvation', 'crisis, catastroph*, disaster, emergency, collapse*'],
      },
      {
        text: phrase('Accusations of War Crimes'),
        needs: ['war crime*', 'accus*, alleg*, condemn*, charge*'],
      },
    ],
  },
  {
    name: 'military success',
    terms: `!military target*, !self-defence, !self-defense, !precision, !eliminated, !neutralised, !neutralized, !repelled, destroyed,
      targets, militants, terror base*, command centre, command center, intercepted, shot down, struck, operation, commander`,
    labels: [
      {
        text: phrase('Strikes on Military Targets'),
        needs: [
          'strike*, struck, hit, attack*, destroyed',
          'military target*, military, militants, base*, command*',
        ],
      },
      { text: phrase('Claims of Self-Defense'), needs: ['self-defence, self-defense'] },
    ],
  },
  {
    name: 'health risk',
    terms: `!side effect*, !health risk*, !toxic, !contaminat*, !infection*, symptoms, disease*, exposure, harmful, poison*,
      cancer, outbreak, unsafe, virus, carcinogen*, pathogen*`,
    labels: [
      {
        text: phrase('Health Risks'),
        needs: [
          'health, disease*, side effect*, toxic, infection*, cancer',
          'risk*, danger*, harm*, threat*, warn*',
        ],
      },
      {
        text: phrase('Health Worries'),
        needs: ['health, doctors, patients, infection*, symptoms', 'worr*, fear*, concern*, alarm*'],
      },
    ],
  },
];
