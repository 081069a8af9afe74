import type { FrameExample } from './frame-example.ts';

/** The fishing talks of Port Selm: they failed, they helped, or they took place. */
const fishing: FrameExample = {
  deadlock: [
    [
      'Port Selm fishing talks end in deadlock with no deal',
      'The talks collapsed at dawn after delegates refused to move on quotas.',
      'An impasse over cod left the five coastal states empty-handed.',
    ],
    [
      'Five states leave Port Selm talks without a deal as stalemate hardens',
      'Negotiators walked out and rejected every text on quotas of cod.',
      'Delegates speak of an impasse that no compromise could break.',
    ],
  ],
  progress: [
    [
      'Fishing talks bring a step forward: five states find common ground on a register',
      'The states agreed on a shared register of boats, the groundwork for later quotas.',
      'Observers saw progress and momentum, and a breakthrough on data about boats.',
    ],
    [
      'Small steps forward on fishing as coastal states agree a common register of boats',
      'The register lays the foundation for more, said an encouraged chair.',
      'There was progress and an understanding on boats, and common ground for the spring.',
    ],
  ],
  factual: [
    [
      'Coastal states hold fishing meeting in Port Selm',
      'The meeting took four days and was attended by ministers of five countries.',
      'The next session is planned for April in the town hall of Brattvik.',
    ],
    [
      'Ministers of five countries attend fishing meeting in Port Selm',
      'It lasted four days and was held in the old customs house.',
      'A session in April will be in the town hall of Brattvik.',
    ],
  ],
};

/** Warships in the strait of Orrin. */
const strait: FrameExample = {
  escalation: [
    [
      'Warships in the Strait of Orrin: fears of escalation after ultimatum',
      'A threat of missiles brought the two fleets to the brink, admirals warn.',
      'Retaliation would be reckless, and hostile manoeuvres raise the risk of a clash.',
    ],
    [
      'On the brink: escalating threats as fleets meet in the Strait of Orrin',
      'The ultimatum was answered with vows of retaliation and more missiles.',
      'Tension is rising, and the fear of a reckless clash with it.',
    ],
  ],
  calming: [
    [
      'Calls for restraint and dialogue over the Strait of Orrin',
      'Neighbours urge calm and offer to mediate between the capitals this week.',
      'A truce at sea would give diplomacy time, envoys appeal to both capitals.',
    ],
    [
      'Neighbours urge calm and a truce in the Strait of Orrin',
      'Envoys offer dialogue this week and call for restraint in both capitals.',
      'Diplomacy may ease the quarrel, and a peaceful settlement is sought.',
    ],
  ],
};

export const talksExamples: readonly FrameExample[] = [fishing, strait];
