import { expect, it } from 'vitest';
import { sentenceFailure } from '../../../../scripts/pipeline/digest/annotate/sentence-failure.ts';
import { makeArticles } from '../../../support/make-day.ts';

const cited = makeArticles([
  {
    source: 'gb-post',
    title: 'Storm kills 12 people on the coast',
    paragraphs: [
      'The storm cost €5 million, or ¥800 million. Prices rose by 7%, and many more goods than before are gone.',
      'At least 30 houses fell. It reached 9 degrees. The mayor was not arrested.',
    ],
  },
]);
const failure = (sentence: string): string | undefined => sentenceFailure(sentence, cited)?.reason;

it.each([
  'The storm kills 12 people on the coast.',
  'The storm cost 5 million euros.',
  'The storm cost €5 million, or ¥800 million.',
  'Prices rose by 7 per cent.',
  'At least 30 houses fell.',
  'It reached 9 degrees.',
  "The mayor wasn't arrested.",
])('keeps a number as it was written: %s', (sentence) => {
  expect(failure(sentence) ?? '').not.toContain('number');
});

it.each([
  ['The storm cost $5 million.', '$5 million'],
  ['The storm cost £5 million.', '£5 million'],
  ['The storm cost ₽800 million.', '₽800'],
  ['The storm cost €5.', '€5'],
  ['The storm kills 12 million people.', '12 million'],
  ['The storm kills 12% on the coast.', '12%'],
  ['The storm kills more than 12 people.', 'more than 12'],
  ['The storm kills 7 people on the coast.', '7'],
  ['The storm kills 30 people on the coast.', '30'],
  ['Prices rose by -7%.', '-7'],
  ['It reached -9 degrees.', '-9'],
])('leaves out a number of another sign, unit, scale or bound: %s', (sentence, number) => {
  expect(failure(sentence)).toBe(`the number ${number} does not stand in what it cites`);
});

it.each(['⑫', 'Ⅻ', '½', '²'])('leaves out a number that is one sign: %s', (sign) => {
  expect(failure(`The storm kills ${sign} people on the coast.`)).toBe('it holds markup or an address');
});

it('leaves out what turns a denial round by a contraction', () => {
  expect(failure("The storm didn't kill 12 people.")).toContain('denies');
  expect(failure('The mayor was arrested.')).toContain('denies');
});
