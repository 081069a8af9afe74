import type { FrameExample } from './frame-example.ts';

/** An exchange of fire across a border, told as an answer, as an attack on the own side, and as a pause that may not hold. */
export const fightingExamples: readonly FrameExample[] = [
  {
    reprisal: [
      [
        'Kestran jets strike Vale Front after mortar fire',
        'The Kestran air force flew strikes against the Vale Front in response to mortar and rocket fire at two towns.',
        'The army said that it had hit terror targets after the radical group broke its word.',
      ],
      [
        'Kestra resumes strikes against Vale Front',
        'Kestra resumed strikes against the extremist group on Friday in response to rocket fire from the valley.',
        'Two rockets were intercepted over the border, the army said.',
      ],
    ],
    aggression: [
      [
        'Occupation aircraft bomb resistance posts in Marrow Valley',
        'Occupation aircraft bombed two posts of the resistance in the valley at first light.',
        'The aggression goes on although both sides had laid down their arms, the correspondent said.',
      ],
      [
        'Kestran occupation hits resistance in Marrow Valley again',
        'Enemy aircraft raided posts of the resistance near the old mill, and the siege of the valley continued.',
        'The occupation spoke of four flights.',
      ],
    ],
    'uneasy truce': [
      [
        'Tenuous truce in Marrow Valley as sides differ on terms',
        'A truce took hold in the valley on Thursday, but the two sides named different terms for a lasting calm.',
        'Envoys said that it was too early to tell whether it was holding.',
      ],
      [
        'Fragile ceasefire in Marrow Valley',
        'It was quiet in the valley, and both sides were setting conditions for the ceasefire.',
        'There was no end in sight to the dispute behind it.',
      ],
    ],
  },
];
