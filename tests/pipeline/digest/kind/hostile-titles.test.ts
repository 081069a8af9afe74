import { describe, expect, it } from 'vitest';
import { cluesOfTitles } from '../../../../scripts/pipeline/digest/kind/clues.ts';
import { isExplainer } from '../../../../scripts/pipeline/digest/kind/explainer.ts';
import { isFeature, isMarkedFeature } from '../../../../scripts/pipeline/digest/kind/feature.ts';
import { isHardNews } from '../../../../scripts/pipeline/digest/kind/hard-news.ts';
import { articleKind } from '../../../../scripts/pipeline/digest/kind/kind-of.ts';
import { isLive } from '../../../../scripts/pipeline/digest/kind/live.ts';
import { isOpinion } from '../../../../scripts/pipeline/digest/kind/opinion.ts';
import { isPhoto } from '../../../../scripts/pipeline/digest/kind/photo.ts';
import { isRoundup } from '../../../../scripts/pipeline/digest/kind/roundup.ts';
import { isRoutineArticle } from '../../../../scripts/pipeline/digest/kind/routine.ts';
import { isInstalment } from '../../../../scripts/pipeline/digest/kind/series.ts';
import { hostileTitles, timeOf } from '../../../support/hostile-titles.ts';
import { makeArticles } from '../../../support/make-day.ts';

const TESTS = {
  isExplainer,
  isFeature,
  isMarkedFeature,
  isLive,
  isOpinion,
  isPhoto,
  isRoundup,
  isRoutineArticle,
};

/** Each test with the title as it is, uncut. */
const UNCUT: [string, (title: string) => boolean][] = [
  ...Object.entries(TESTS).map(([name, test]): [string, (title: string) => boolean] => [
    name,
    (title) => test({ titles: [title], places: [], opening: '', closing: '' }),
  ]),
  ['isHardNews', isHardNews],
];

describe.each(UNCUT)('%s, of hostile titles that nobody cut', (_, test) => {
  it('takes no more than in proportion to their length', () => {
    const slow = hostileTitles(5_000).filter((title) => {
      const long = timeOf(() => test(title.slice(0, -1).repeat(4)));
      // Four times the length: a square would take sixteen times as long.
      return long > 200 && long > 9 * timeOf(() => test(title));
    });
    expect(slow.map((title) => title.slice(0, 20))).toEqual([]);
  });
});

describe.each([500, 1_000, 5_000, 20_000])('of a hostile title of %i characters', (length) => {
  const titles = hostileTitles(length);
  const slowOf = (task: (title: string) => unknown) =>
    titles.filter((title) => timeOf(() => task(title)) > 100).map((title) => title.slice(0, 20));

  it('the kind is found at once', () => {
    const [made] = makeArticles([{ source: 'gb-post', title: 'Ferry', paragraphs: ['Ferry.'] }]);
    if (!made) throw new Error('no article was made');
    expect(slowOf((title) => articleKind({ ...made, article: { ...made.article, title } }))).toEqual([]);
  });

  it('and whether it is one of a series', () => {
    expect(slowOf(isInstalment)).toEqual([]);
  });
});

it('a title is read as far as 500 characters, which no real one has', () => {
  expect(cluesOfTitles(['x'.repeat(900)]).titles).toEqual(['x'.repeat(500)]);
});
