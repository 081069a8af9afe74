import { expect, it } from 'vitest';
import { shownTitle } from '../../../../scripts/pipeline/digest/title/shown-title.ts';

it('an English title is shown with a printer’s marks, another as its source prints it', () => {
  expect(shownTitle("Israel's leader: 'no'", 'en-GB')).toBe('Israel’s leader: ‘no’');
  expect(shownTitle("Vice: 'L'accordo non c'è'", 'it')).toBe("Vice: 'L'accordo non c'è'");
});
