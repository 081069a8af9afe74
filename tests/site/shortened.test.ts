import { expect, it } from 'vitest';
import { shortened } from '../../src/lib/shortened.ts';

const CASES: [what: string, text: string, most: number, cut: string][] = [
  ['nothing of what fits', 'Ferry sails', 11, 'Ferry sails'],
  ['after a word', 'The ferry sailed from the northern harbour', 20, 'The ferry sailed…'],
  [
    'at the end of a clause that leaves most of it',
    'The council closed the bridge, its mayor said on Monday evening',
    40,
    'The council closed the bridge…',
  ],
  [
    'after a word where the clause ends too soon',
    'On Monday, the council closed the bridge to all lorries',
    45,
    'On Monday, the council closed the bridge…',
  ],
  [
    'not within a name',
    'The hall fell silent when Adaeze Morrow spoke of the ferry',
    33,
    'The hall fell silent…',
  ],
  ['not after a title', 'The ferry was steered by Capt. Berg that night', 31, 'The ferry was steered…'],
  ['not within a word of two parts', 'They put up an S-400 by the harbour', 17, 'They put up…'],
  ['not within a number', 'The bridge will now cost 1.5 million', 28, 'The bridge will now cost…'],
  [
    'a name all the same where all words have capitals',
    'Ferry Sails From Northern Harbour Again',
    27,
    'Ferry Sails From Northern…',
  ],
  [
    'before a quotation that would be cut',
    'The council calls on the harbour to end ‘its tyrannical rule’',
    55,
    'The council calls on the harbour to end…',
  ],
  [
    'within a quotation that is most of it',
    '‘The ferry sailed from the northern harbour’, he said',
    30,
    '‘The ferry sailed…',
  ],
  [
    'after a quotation and an apostrophe',
    'The council’s ‘harbour’ bridge was closed to all lorries',
    44,
    'The council’s ‘harbour’ bridge was closed…',
  ],
  ['nothing of a first word that is longer', 'Donaudampfschifffahrt endet', 9, 'Donaudampfschifffahrt…'],
];

it.each(CASES)('cuts %s', (_, text, most, cut) => {
  expect(shortened(text, most)).toBe(cut);
});
