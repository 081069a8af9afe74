import { describe, expect, it } from 'vitest';
import { knownSentence } from '../../../../../scripts/pipeline/gather/translate/models/known-sentences.ts';
import { trialFailure } from '../../../../../scripts/pipeline/gather/translate/models/trial-failure.ts';

const ENGLISH =
  'In the morning the children go to school, and in the afternoon they play in the garden with their friends.';

const LANGUAGES =
  'af ar az be bg bn bs ca cs da de el es et fa fi fr gl gu he hi hr hu hy id is it ja ka kk kn ko lt lv mk ml mr ms mt nb nl nn pl pt ro ru sk sl sq sr sv ta te th tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  );

describe('the first sentence of a model', () => {
  it.each(LANGUAGES)('is known in %s: its English passes, the sentence itself does not', (language) => {
    const sentence = knownSentence(language) ?? '';
    expect(trialFailure(sentence, ENGLISH)).toBeUndefined();
    expect(trialFailure(sentence, sentence)).toBeDefined();
  });

  it('is that of the script, and none where there is none', () => {
    expect(knownSentence('zh-TW')).toBe(knownSentence('zh-Hant'));
    expect(knownSentence('no')).toBe(knownSentence('nb'));
    expect(knownSentence('iw')).toBe(knownSentence('he'));
    expect(knownSentence('xh')).toBeUndefined();
  });

  const german = knownSentence('de') ?? '';
  it.each([
    ['', 'it is empty'],
    ['the the the the the the the the', 'it repeats itself'],
    ['school of of of of of of of of of of', 'it repeats itself'],
    ['Schoooooooooooooooooooooooooool', 'it repeats itself'],
    ['lalalalalalalalalalalalalalalalalalalalala', 'it repeats itself'],
    ['! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! !', 'it repeats itself'],
    ['In.', 'it is far too short'],
    [german.toUpperCase(), 'it is not translated'],
    [`${german} School.`, 'it is not translated'],
    ['Утром дети идут в школу, а после обеда играют.', 'it is not in English'],
    [
      'Le matin, les enfants vont à l’école, et l’après-midi ils jouent dans le jardin.',
      'it is in fr, not English',
    ],
    ['12 + 34 = 46; 56 + 78 = 134; 90 + 12 = 102', 'it has no words'],
  ])('does not pass as %j', (text, reason) => {
    expect(trialFailure(german, text)?.reason).toBe(reason);
  });
});
