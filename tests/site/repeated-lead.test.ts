import { expect, it } from 'vitest';
import { isRepeatedLead } from '../../src/lib/repeated-lead.ts';

it.each([
  ['The ferry sank on Tuesday.', 'The ferry sank on Tuesday. All were saved.', true],
  ['The ferry “sank” on Tuesday, in fog', '<em>The ferry</em> sank on Tuesday in fog', true],
  [
    'The ferry sank on Tuesday, rescuers said, and all were saved by a fishing boat.',
    'The ferry sank on Tuesday',
    true,
  ],
  ['What we know of the ferry.', 'The ferry sank on Tuesday.', false],
  ['渡轮星期二沉没', '渡轮星期二沉没。所有人获救。', true],
  ['', 'The ferry sank.', false],
  ['The ferry sank.', '', false],
])('the lead “%s” before “%s”: read twice is %s', (lead, html, repeated) => {
  expect(isRepeatedLead(lead, html)).toBe(repeated);
});
