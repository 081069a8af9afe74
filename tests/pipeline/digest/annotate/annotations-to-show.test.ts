import { expect, it } from 'vitest';
import { annotationsToShow } from '../../../../scripts/pipeline/digest/annotate/annotations-to-show.ts';
import { makeSnapshot } from '../../../support/make-day.ts';

const made = makeSnapshot([
  {
    source: 'gb-post',
    title: 'Dam bursts',
    paragraphs: [
      'The dam burst on Tuesday.',
      'Wardens with orange lamps carried the old clock down, “never again” they said.',
    ],
    limit: { shows: 'excerpt', characters: 30, rule: 'max-snippet' },
  },
  {
    source: 'ke-star',
    title: 'Dam broke',
    paragraphs: ['The dam broke and its keeper fled to the far hills.'],
  },
]);

it.each([
  ['The dam burst on Tuesday and a clock was saved.', true],
  ['Its keeper fled to the far hills, a paper writes.', true],
  ['Wardens with lamps carried the clock down the hill.', true],
  ['It is said that wardens with orange lamps carried the old clock.', false],
  ['WARDENS, with orange lamps — carried the clock.', false],
  ['People said “never again” of the dam.', false],
  ['People said «never again» of the dam.', false],
  ['People said never again of the dam.', true],
])('of a model’s sentences on texts that may hardly be shown, “%s” stays: %s', (text, stays) => {
  const [one, other] = made.articles;
  const annotation = {
    ...{ story: one?.id ?? '', articles: [one?.id ?? '', other?.id ?? ''].sort(), model: 'm', prompt: '2' },
    takes: [],
    summary: [{ text, cites: [other?.id ?? ''] }],
  };
  const [shown] = annotationsToShow({ ...made, annotations: [annotation] });
  expect(shown?.summary.map((sentence) => sentence.text)).toEqual(stays ? [text] : []);
});
