import { expect, it } from 'vitest';
import { composeSnapshot } from '../../../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../../../scripts/pipeline/digest/default-digest-options.ts';
import { standAlone } from '../../../../scripts/pipeline/digest/withdraw/stand-alone.ts';
import { takeOut } from '../../../../scripts/pipeline/digest/withdraw/take-out.ts';
import { floodDay } from '../../../support/flood.ts';
import { DAY } from '../../../support/make-day.ts';
import { withdrawnStory } from '../../../support/make-withdrawal.ts';

const link = (article: string) => ({ article, score: 0.9, shared: ['flood'] });

it('articles stand alone, and others of their group stay together', () => {
  const group = { links: ['a', 'b', 'c'].map(link), certainty: 0.6, sure: ['a', 'b'], near: [] };
  const other = { links: [link('d')], certainty: 1, sure: ['d'], near: [] };
  expect(standAlone([group, other], new Set(['b']))).toEqual([
    { ...group, links: [link('a'), link('c')], sure: ['a'] },
    { links: [{ article: 'b', score: 1, shared: [] }], certainty: 1, sure: ['b'], near: [] },
    other,
  ]);
  expect(standAlone([group], new Set(['a', 'b', 'c'])).map(({ links }) => links.length)).toEqual([1, 1, 1]);
});

it('a day without its withdrawn story has the same articles and no story', () => {
  const day = floodDay(DAY, '4,300 leave');
  const options = defaultDigestOptions('full');
  const [story] = composeSnapshot(day, options).stories;
  expect(story?.articles).toHaveLength(2);
  const without = composeSnapshot(takeOut(day, [withdrawnStory(story?.articles ?? [])]), options);
  expect(without.stories).toEqual([]);
  expect(without.articles.map(({ frontMatter }) => frontMatter.story)).toEqual([undefined, undefined]);
});
