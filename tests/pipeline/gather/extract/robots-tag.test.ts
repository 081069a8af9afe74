import { expect, it } from 'vitest';
import { robotsTagSignals } from '../../../../scripts/pipeline/gather/extract/signals.ts';

it.each([
  [undefined, false, false],
  ['noindex', false, false],
  ['noarchive', true, false],
  ['NoArchive, noai', true, true],
  ['googlebot: noarchive, nofollow', false, false],
  ['overview: noarchive', true, false],
  ['googlebot: noindex, overview: noai', false, true],
  ['unavailable_after: 25 Jun 2026 15:00:00 PST, noarchive', true, false],
])('X-Robots-Tag "%s"', (header, noarchive, noai) => {
  expect(robotsTagSignals(header)).toEqual({ noarchive, noai });
});

it('each line of X-Robots-Tag is for its own crawler', () => {
  expect(robotsTagSignals('googlebot: noarchive\nnoai')).toEqual({ noarchive: false, noai: true });
});
