import { expect, it } from 'vitest';
import { isSameLine } from '../../../../scripts/pipeline/digest/public/prove-headlines.ts';

const PRINTED = 'Ferry Blocks Old Harbour Bridge';

it.each([
  [true, PRINTED, PRINTED, 'en'],
  [true, 'Ferry blocks old Harbour bridge', PRINTED, 'en'],
  [false, 'ferry Blocks Old Harbour BRIDGE', PRINTED, 'en'],
  [false, 'Mayor resigns', 'MAYOR RESIGNS', 'en'],
  [false, 'Ferry Blocks Harbour Bridge', PRINTED, 'en'],
  [false, 'die spinnen am alten hafen', 'Die Spinnen am Alten Hafen', 'de'],
])('it is %s that “%s” is the headline “%s” in %s', (isSame, title, headline, language) => {
  expect(isSameLine(title, headline, language)).toBe(isSame);
});
