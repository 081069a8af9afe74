import { expect, it } from 'vitest';
import { isRepeatedLead } from '../../src/lib/repeated-lead.ts';
import type { TextBlock } from '../../src/lib/text-blocks.ts';

const text = (...paragraphs: string[]): TextBlock[] => paragraphs.map((html) => ({ tag: 'p', html }));

it.each<[string, TextBlock[], boolean]>([
  ['The ferry sank on Tuesday.', text('The ferry sank on Tuesday. All were saved.'), true],
  ['The ferry “sank” on Tuesday, in fog', text('<em>The ferry</em> sank on Tuesday in fog'), true],
  [
    'The ferry sank on Tuesday, rescuers said, and all were saved by a fishing boat.',
    text('OSTREVIK (Nordbyrå) — The ferry sank on Tuesday, rescuers said, and all were saved.'),
    true,
  ],
  [
    'The ferry sank on Tuesday in thick fog off the bay.',
    text('Ostrevik', 'Photo: a boat', 'The ferry sank on Tuesday in thick fog off the bay.'),
    true,
  ],
  [
    'Yesterday: the ferry sank on Tuesday in thick fog off the bay.',
    text('Rescuers say that the ferry sank on Tuesday in thick fog, and all were saved.'),
    true,
  ],
  ['The ferry sank on Tuesday, and all were saved.', text('The ferry sank on Monday, in fog.'), false],
  ['What we know of the ferry.', text('The ferry sank on Tuesday.'), false],
  ['渡轮星期二沉没', text('渡轮星期二沉没。所有人获救。'), true],
  ['', text('The ferry sank.'), false],
  ['The ferry sank.', [], false],
])('the lead “%s” before a text is read twice: case %#', (lead, blocks, repeated) => {
  expect(isRepeatedLead(lead, blocks)).toBe(repeated);
});
