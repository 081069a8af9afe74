import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countries } from '../../src/data/countries.ts';
import type { StoryStanding } from '../../src/lib/standing-words.ts';
import { standingIn, standingsText } from '../../src/lib/standings-text.ts';

const count = fc.nat(5000);
const standings = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom(...countries.map(({ code }) => code)),
    fc.oneof(
      fc.record({ is: fc.constant('covered' as const), sources: count, registered: count }),
      fc.record({ is: fc.constant('silent' as const), sources: count, headlines: count }),
      fc.record({
        is: fc.constantFrom(
          'about' as const,
          'perhaps' as const,
          'unclear' as const,
          'uncompared' as const,
          'unread' as const,
        ),
      }),
    ),
  ),
  { selector: ([code]) => code },
);

it('what is written of each country is read again, and nothing of any other', () => {
  fc.assert(
    fc.property(standings, (entries) => {
      const all = new Map(entries);
      const text = standingsText(all);
      for (const { code } of countries) expect(standingIn(text, code)).toEqual(all.get(code));
    }),
  );
});

it('is short enough for an attribute of every story', () => {
  const all = new Map<string, StoryStanding>([
    ['US', { is: 'covered', sources: 1, registered: 26 }],
    ['GH', { is: 'silent', sources: 3, headlines: 67 }],
    ['AR', { is: 'unread' }],
    ['AU', { is: 'unread' }],
  ]);
  expect(standingsText(all)).toBe('covered US 1 26;silent GH 3 67;unread AR,AU');
});
