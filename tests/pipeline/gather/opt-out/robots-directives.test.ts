import { expect, it } from 'vitest';
import {
  directiveLimits,
  headerLimits,
} from '../../../../scripts/pipeline/gather/opt-out/robots-directives.ts';
import { strictest } from '../../../../scripts/pipeline/gather/opt-out/strictest.ts';
import { inLittleWork } from '../../../support/work-time.ts';

it.each([
  [undefined, undefined],
  ['all', undefined],
  ['noindex', { shows: 'headline', rule: 'noindex' }],
  ['none', { shows: 'headline', rule: 'noindex' }],
  ['nosnippet', { shows: 'headline', rule: 'nosnippet' }],
  ['max-snippet:0', { shows: 'headline', rule: 'max-snippet' }],
  ['max-snippet:-1', undefined],
  ['max-snippet: 50, max-image-preview:large', { shows: 'excerpt', characters: 50, rule: 'max-snippet' }],
  ['max-snippet:50, max-snippet:20', { shows: 'excerpt', characters: 20, rule: 'max-snippet' }],
  ['noarchive', { shows: 'lead', rule: 'noarchive' }],
  ['NoArchive, noai', { shows: 'lead', rule: 'noarchive' }],
  ['noai, nosnippet', { shows: 'headline', rule: 'nosnippet' }],
  ['googlebot: noarchive, nofollow', undefined],
  ['overview: noarchive', { shows: 'lead', rule: 'noarchive' }],
  ['googlebot: noindex, overview: noai', { shows: 'lead', rule: 'noai' }],
  ['googlebot: noindex, max-snippet:9', undefined],
  [
    'unavailable_after: 25 Jun 2026 15:00:00 PST, noarchive',
    { shows: 'headline', rule: 'unavailable_after' },
  ],
  // Names with versions, points and several at once.
  ['googlebot/2.1: nosnippet, noindex', undefined],
  ['msn.bot: nosnippet, noindex', undefined],
  ['Overview/1.0: nosnippet', { shows: 'headline', rule: 'nosnippet' }],
  ['otherbot, overview: nosnippet', { shows: 'headline', rule: 'nosnippet' }],
  ['overview, otherbot: nosnippet', { shows: 'headline', rule: 'nosnippet' }],
  ['googlebot, bingbot: nosnippet', undefined],
  [
    'overview: max-snippet:20, otherbot: nosnippet',
    { shows: 'excerpt', characters: 20, rule: 'max-snippet' },
  ],
  ['overview, googlebot: noai, bingbot: nosnippet', { shows: 'lead', rule: 'noai' }],
  ['GOOGLEBOT: NOSNIPPET', undefined],
  ['MAX-SNIPPET: 0', { shows: 'headline', rule: 'max-snippet' }],
  ['Max-Snippet:-1, index', undefined],
  // Each line of X-Robots-Tag is for its own crawler.
  ['googlebot: noarchive\nnoai', { shows: 'lead', rule: 'noai' }],
  ['tdm-reservation', { shows: 'lead', rule: 'tdm-reservation' }],
  ['content-usage: search=n', { shows: 'headline', rule: 'content-usage' }],
  ['content-usage: train-ai=n', undefined],
  ['content-usage: tdm=n', { shows: 'lead', rule: 'content-usage' }],
  ['content-signal: search=yes, ai-input=no', { shows: 'lead', rule: 'content-signal' }],
  ['content-signal: ai-train=no', undefined],
])('the headers "%s" leave to be shown', (headers, limit) => {
  expect(strictest(headerLimits(headers))).toEqual(limit);
});

it.each([
  ['a page with 100,000 blanks in its directives', () => directiveLimits([`a${' '.repeat(100_000)}b`])],
  ['a header of blanks before a line separator', () => headerLimits(`${' '.repeat(16_000)}a\u2028b`)],
])('%s is read in time', (_what, read) => {
  expect(inLittleWork(2_000, read)).toEqual([]);
});
