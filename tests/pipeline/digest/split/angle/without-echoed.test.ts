import { expect, it } from 'vitest';
import { withoutEchoed } from '../../../../../scripts/pipeline/digest/split/angle/without-echoed.ts';
import { embeddedSplitter } from '../../../../../scripts/pipeline/digest/split/embedded-splitter.ts';
import { makeArticles } from '../../../../support/make-day.ts';
import { dam, sketch } from '../stories.ts';

/** The voices of a story of which one more article may be of another event. */
const voicesWith = (source: string, title: string): number => {
  const all = makeArticles([...dam, sketch(source, title, 'Rescuers in Vestrelid went home.')]);
  const [divided, others] = [all.slice(0, -1), all.slice(-1)];
  return withoutEchoed(embeddedSplitter().split(divided), divided, others).voices.length;
};

it('an article that takes no part in the division does not leave a voice alone whose words it has', () => {
  expect(voicesWith('fi-lehti', 'Claims may cost reinsurers dearly')).toBe(0);
});

it('it does where it shares a name, a word that says nothing, or its source', () => {
  expect(voicesWith('fi-lehti', 'Rescuers do not give up')).toBe(1);
  expect(voicesWith('fi-lehti', 'Reinsurers meet in Oslo')).toBe(1);
  expect(voicesWith('de-kurier', 'Claims may cost reinsurers dearly')).toBe(1);
});
