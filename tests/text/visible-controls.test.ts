import { expect, it } from 'vitest';
import { visibleControls } from '../../scripts/text/visible-controls.ts';

it('writes out what a terminal would obey, and leaves what is to be read', () => {
  expect(visibleControls('a\u001b[2J\u009b1Ab\u0007\r\u202ec\u2066')).toBe(
    String.raw`a\u001b[2J\u009b1Ab\u0007\u000d\u202ec\u2066`,
  );
  const read = 'two lines\n\tand “quotes”, می‌خواهم, 👩‍🚀';
  expect(visibleControls(read)).toBe(read);
});
