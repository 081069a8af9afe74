import type { FrameExample } from './frame-example.ts';

/** The cup final of the island league. */
const cup: FrameExample = {
  triumph: [
    [
      'Historic first title: brilliant Isla Verde crowned champions at last',
      'A patient and masterful victory rewards a generation that never had won the cup.',
      'Heroes were celebrated with a parade by the harbour, proud of a deserved win.',
    ],
    [
      'Isla Verde deserved it: champions celebrate a historic first title',
      'The victory was brilliant, and the cup was lifted at last by a proud generation.',
      'A parade by the harbour crowned the heroes and their patience.',
    ],
  ],
  dispute: [
    [
      'Disputed penalty decides final, and Rocaplana lodges protest',
      'The referee gave the penalty after a video review that was not clear.',
      'An appeal demands an explanation of a controversial and contested ruling.',
    ],
    [
      'Robbed by a video review? Rocaplana contests the penalty of the final',
      'The club lodged an appeal against the controversial decision of the referee.',
      'The disputed call was an error, and the replay is not clear, it insists.',
    ],
  ],
};

/** The drum of the Tamua goes back to its valley. */
const drum: FrameExample = {
  homecoming: [
    [
      'Homecoming after a century: the drum of the Tamua is back home',
      'Elders wept and sang for the ancestors when the long-awaited drum came home.',
      'Descendants waited for generations, and songs were heard all night.',
    ],
    [
      'The drum has come home: Tamua elders sing after a long wait',
      'A century of waiting ends, and ancestors rest among songs of all generations.',
      'The long-awaited homecoming was celebrated by descendants who wept.',
    ],
  ],
  ownership: [
    [
      'Tamua drum is only a loan: museum remains the legal owner',
      'The contract lends it for six years, with a return date and insured value.',
      'Title deeds stay with the lender, whose statutes forbid a transfer of property.',
    ],
    [
      'Museum keeps ownership and lends the Tamua drum for six years',
      'A clause of the loan names a return date, and the borrower pays to have it insured.',
      'The legal title stays with the museum, which owns it by its statutes.',
    ],
  ],
};

/** The comet hunter Ada Lindqvist dies as her probe lands. */
const comet: FrameExample = {
  discovery: [
    [
      'Scientists discover organic molecules in first samples of Lindqvist’s comet',
      'Researchers call it a scientific milestone for the study of origins.',
      'Never before were such compounds studied in a laboratory, physicists say.',
    ],
    [
      'Milestone for science: comet samples hold compounds never before studied',
      'The discovery of organic molecules gives researchers clues to the origins of life.',
      'Laboratories expect new findings, say scientists who opened the capsule.',
    ],
  ],
  legacy: [
    [
      'Tributes to Ada Lindqvist, beloved pioneer who hunted comets',
      'Her legacy and her career are remembered by pupils who mourn a trailblazer.',
      'An admired icon of the village, she taught until ninety.',
    ],
    [
      'Ada Lindqvist remembered: a beloved icon leaves a legacy',
      'The village mourns the pioneer, and pupils pay tribute to her career.',
      'Condolences came for a trailblazer who taught until ninety.',
    ],
  ],
};

export const standingExamples: readonly FrameExample[] = [cup, drum, comet];
