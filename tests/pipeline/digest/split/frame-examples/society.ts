import type { FrameExample } from './frame-example.ts';

/** The capital closes its centre to cars. */
const square: FrameExample = {
  criticism: [
    [
      'Outrage and backlash over car ban in Vellin, shopkeepers furious',
      'Traders condemned the ban and denounced the council in an angry letter.',
      'Critics blasted it as a disgrace, and an uproar filled the hall.',
    ],
    [
      'Shopkeepers slam car ban in Vellin: fury and uproar in the hall',
      'The backlash is led by traders who denounced and criticised the council.',
      'Angry letters condemn the ban, an outrage to its critics.',
    ],
  ],
  praise: [
    [
      'Vellin hailed for car-free centre: parents praise a landmark success',
      'Cyclists applauded and welcomed the quiet streets, hopeful for the summer.',
      'Parents are proud, and doctors congratulated the mayor on her success.',
    ],
    [
      'Praise for quiet streets: Vellin celebrates its car-free centre',
      'Doctors and parents hailed it as a success and applauded the mayor.',
      'Cyclists welcomed a landmark, proud and hopeful for the summer.',
    ],
  ],
};

/** A law on masks at rallies. */
const masks: FrameExample = {
  'election politics': [
    [
      'Mask law is election strategy: Dorn courts swing voters before ballot',
      'Approval ratings rose in polls, and strategists see chances in the campaign.',
      'On the campaign trail the candidate bids for voters of the midterms.',
    ],
    [
      'Before the midterms Dorn’s mask law boosts poll numbers with voters',
      'Strategists of the campaign hope for swing voters at the ballot.',
      'The candidate’s approval ratings rose, and election chances with them.',
    ],
  ],
  rights: [
    [
      'Human rights groups condemn mask law as threat to free speech',
      'Activists fear repression and censorship of dissent, a violation of civil liberties.',
      'Minorities face discrimination, rights groups warn of injustice.',
    ],
    [
      'Civil liberties at risk: activists warn mask law violates human rights',
      'The law represses dissent and freedom of assembly, rights groups fear.',
      'Discrimination of minorities and censorship concern lawyers of free speech.',
    ],
  ],
};

export const societyExamples: readonly FrameExample[] = [square, masks];
