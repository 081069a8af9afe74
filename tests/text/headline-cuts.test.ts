import { describe, expect, it } from 'vitest';
import { CUTS } from '../../scripts/text/headline-cuts.ts';
import { withoutFirstPart, withoutLastPart } from '../../scripts/text/headline-parts.ts';
import { tidyHeadline } from '../../scripts/text/tidy-headline.ts';
import { cleanText } from '../../scripts/text/clean-text.ts';
import { hostileTitles, timeOf } from '../support/hostile-titles.ts';

const SOURCE = { sourceNames: ['Saltmere Post'] };

const PARTS = [
  (title: string) => withoutFirstPart(title, SOURCE),
  (title: string) => withoutLastPart(title, SOURCE),
];

describe.each([...CUTS, ...PARTS].map((cut, index) => ({ index, cut })))(
  'cut $index of a hostile headline',
  ({ cut }) => {
    it('takes no more than in proportion to its length, and little', () => {
      const slow = hostileTitles(5_000).filter((title) => {
        const [short, long] = [title, title.slice(0, -1).repeat(4)].map(cleanText);
        const time = timeOf(() => cut(long ?? ''));
        // Four times the length: a square would take sixteen times as long.
        return time > 100 || (time > 50 && time > 9 * timeOf(() => cut(short ?? '')));
      });
      expect(slow.map((title) => title.slice(0, 20))).toEqual([]);
    });
  },
);

it.each([500, 1_000, 5_000, 20_000])('a hostile headline of %i characters is tidied at once', (length) => {
  const times = hostileTitles(length).map((title) => [
    title.slice(0, 20),
    timeOf(() => tidyHeadline(title, SOURCE)),
  ]);
  expect(times.filter(([, time]) => Number(time) > 50)).toEqual([]);
});
