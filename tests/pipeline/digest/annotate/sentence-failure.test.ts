import { expect, it } from 'vitest';
import { sentenceFailure } from '../../../../scripts/pipeline/digest/annotate/sentence-failure.ts';
import { makeArticles } from '../../../support/make-day.ts';
import { inLittleWork } from '../../../support/work-time.ts';

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

const vote = makeArticles([
  {
    source: 'gb-post',
    title: 'Niger votes for peace as eight soldiers die',
    paragraphs: [
      'Parliament in Niger voted for the bill. Eight soldiers died near Paris, seven were hurt, hundreds fled.',
      'The minister was arrested before the election. Iran said it may attack India. Roman ruins were found.',
      'President Macron told the community that he would resign if the budget failed, and stopped there.',
      'The court called the law legal. Nine people were saved under the bridge. Strikes hit the city’s buses.',
    ],
  },
]);
const failureOf = (sentence: string): string | undefined => sentenceFailure(sentence, vote)?.reason;

it.each([
  'Parliament in Niger is voting for bills.',
  'Eight soldiers die near Paris.',
  'Ministers in Niger were arrested before the elections.',
  'He tells the communities that he would resign if the budget fails.',
  'The president is stopping there.',
  'A strike hits the city buses.',
])('takes another form of a word as the same: %s', (sentence) => {
  expect(failureOf(sentence)).toBeUndefined();
});

it.each([
  ['Nigeria votes for peace.', 'the name Nigeria'],
  ['Parliament in Nigeria voted for the bill.', 'the name Nigeria'],
  ['Romania said it may attack India.', 'the name Romania'],
  ['Iran said it may attack Indiana.', 'the name Indiana'],
  ['Eighty soldiers died near Paris.', 'the name Eighty'],
  ['Eighteen soldiers died near Paris.', 'the name Eighteen'],
  ['Near Paris seventy were hurt.', 'the word seventy'],
  ['A hundred fled.', 'the word hundred'],
  ['President Macron told the communists that he would resign if the budget failed.', 'the word communists'],
  ['The courtship was legal.', 'the word courtship'],
])('takes no word for another that begins alike: %s', (sentence, word) => {
  expect(failureOf(sentence)).toMatch(new RegExp(`^${word}|^the number ${word.replace('the word', 'A')}`));
});

it.each([
  'The court called the law legal, not.',
  'Nine people were saved: never.',
  'Nine people were saved: not.',
])('leaves out a denial that stands alone: %s', (sentence) => {
  expect(failureOf(sentence)).toContain('denies');
});

it.each([
  'The minister was arrested after the election.',
  'Nine people were saved over the bridge.',
  'Iran will attack India.',
  'Iran will attack under the bridge.',
  'President Macron told the community that he will resign if the budget failed.',
  'The city was hit by strikes.',
])('leaves out what holds at another time, in another way or on other terms: %s', (sentence) => {
  expect(failureOf(sentence)).toMatch(/otherwise than what it cites|the word will does not stand/);
});

it.each(['Iran said it attacked India.', 'President Macron would resign.', 'The president resigned.'])(
  'takes no word out of what holds on a condition: %s',
  (sentence) => {
    expect(failureOf(sentence)).toMatch(/denies what it cites|otherwise than what it cites/);
  },
);

it.each(['Niger votes at .peace.', 'Niger votes for peace/bill.', 'Niger votes at peace.bill.'])(
  'leaves out what reads as a part of an address: %s',
  (sentence) => {
    expect(failureOf(sentence)).toBe('it holds markup or an address');
  },
);

const qualified = makeArticles([
  {
    source: 'gb-post',
    title: 'Minister denies bribes as dam fails',
    paragraphs: [
      'Energy minister Ana Duarte denied taking bribes from builders of the dam. Parliament failed to pass the budget.',
      'The army refused to fire on protesters. The president ruled out a new election and rejected calls to resign.',
      'Doctors dismissed claims that the water is poisoned as false. The opposition accused the president of stealing the vote.',
      'It is unclear whether the builder used cheap concrete. Prosecutors dropped the charges against Omar Haddad.',
      'At least 21 people died, about 300 were hurt and more than 5,000 people were moved to safety. Exports fell.',
      'She said that a third of the dam collapsed. Two of three villages are without power.',
    ],
  },
]);
const qualifiedFailure = (sentence: string): string | undefined =>
  sentenceFailure(sentence, qualified)?.reason;

it.each([
  'Ana Duarte took bribes from builders.',
  'Energy minister Ana Duarte was taking bribes from builders of the dam.',
  'Parliament passed the budget.',
  'The army fired on protesters.',
  'The president resigned.',
  'The president calls a new election.',
  'The water is poisoned, doctors said.',
  'The president was stealing the vote.',
  'The builder used cheap concrete.',
  'Omar Haddad faces charges.',
])('takes no word out of what is denied, alleged or in doubt: %s', (sentence) => {
  expect(qualifiedFailure(sentence)).toMatch(/denies what it cites|does not stand|otherwise than/);
});

it.each([
  'Energy minister Ana Duarte denied taking bribes.',
  'Energy minister Ana Duarte denied that she takes bribes.',
  'The army refused to fire on protesters.',
  'The president rejected calls to resign.',
  'Doctors dismissed as false claims that the water is poisoned.',
  'Prosecutors dropped charges against Omar Haddad.',
  'At least 21 people died, and about 300 were hurt.',
])('keeps what says of it what the sources do: %s', (sentence) => {
  expect(qualifiedFailure(sentence)).toBeUndefined();
});

it.each([
  'About 300 people died.',
  'More than 5,000 people died.',
  'Exports fell by 5,000.',
  'Two people died when the dam collapsed.',
  'A third of the people died.',
])('counts nothing by the number of something else: %s', (sentence) => {
  expect(qualifiedFailure(sentence)).toMatch(/counts something else|does not stand|otherwise than/);
});

it.each([
  'The president said: “The dam fails”.',
  'The minister called the "dam" a bribe.',
  "The minister called it a 'dam' of bribes.",
  'The dam fails, and you pay bribes.',
  'They should, and it is all over now.',
  `The dam fails ${'!'.repeat(30)}`,
  `The dam ${'fails '.repeat(90)}`,
])('is no report: %s', (sentence) => {
  expect(qualifiedFailure(sentence)).toMatch(/quotation marks|markup|reader|carry meaning|400/);
});

it('is refused in little time, however long a word is', () => {
  for (const word of ['a'.repeat(4_000_000), 'a/'.repeat(2_000_000), 'a '.repeat(2_000_000)])
    expect(inLittleWork(200, () => qualifiedFailure(`The dam fails ${word}`))).toContain('400');
});
