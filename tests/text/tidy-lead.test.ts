import { describe, expect, it } from 'vitest';
import { tidyLead } from '../../scripts/text/tidy-lead.ts';

describe('a lead', () => {
  it.each([
    ['Some chant, &#039;Death&#039; &amp;#8230;', "Some chant, 'Death' …"],
    ['The minister has said Read Full Article at RT.com', 'The minister has said'],
    ['You are not our king.” Continue reading...', 'You are not our king.”'],
    ['The offensive goes on. DW has more.', 'The offensive goes on.'],
    ['A ferry sank. The post A ferry sank appeared first on The Quay.', 'A ferry sank.'],
    ['A ferry sank. Read more »', 'A ferry sank.'],
  ])('%s loses its debris', (lead, tidy) => {
    expect(tidyLead(lead)).toBe(tidy);
  });

  it.each([
    'She wants children to read more.',
    'The court will read the full verdict on Monday.',
    'The UN has more than it can spend.',
    'He said the new post will continue reading habits of old.',
  ])('%s stays', (lead) => {
    expect(tidyLead(lead)).toBe(lead);
  });
});
