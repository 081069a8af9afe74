import { expect, it } from 'vitest';
import { printedIn } from '../../../../src/schemas/story.ts';
import { composeSnapshot } from '../../../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../../../scripts/pipeline/digest/default-digest-options.ts';
import { flood } from '../../../support/flood.ts';
import { DAY, makeSnapshot } from '../../../support/make-day.ts';

it('a country that prints a foreign agency’s report of a story has it, though not by a voice of its own', () => {
  const [first, ...others] = ['de-blatt', 'fr-matin', 'pl-glos'].map((source, at) =>
    flood(source, `${DAY}T12:00:00Z`, ['4,300 leave', '4,300 people leave', 'thousands leave'][at] ?? ''),
  );
  if (!first) throw new Error('no article');
  const snapshot = makeSnapshot([{ ...first, agency: 'AP' }, ...others]);
  const [story] = composeSnapshot(snapshot, defaultDigestOptions('full')).stories;
  expect(story?.coverage.covered).toEqual(['DE', 'FR', 'PL']);
  expect(story?.countries.toSorted()).toEqual(['FR', 'PL']);
  expect(story?.reprintedIn).toEqual(['DE']);
  expect(story && printedIn(story).toSorted()).toEqual(['DE', 'FR', 'PL']);
});
