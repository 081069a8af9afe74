import { describe, expect, it } from 'vitest';
import { annotateStories } from '../../../../scripts/pipeline/digest/annotate/annotate-stories.ts';
import type { StoryAnswer } from '../../../../scripts/pipeline/digest/annotate/ask-about-story.ts';
import { fail, type Result, succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../../../scripts/pipeline/outcome/service-failure.ts';
import { makeArticles } from '../../../support/make-day.ts';

const storyOf = (town: string) =>
  makeArticles(
    ['gb-post', 'ke-star', 'fr-jour'].map((source) => ({
      source: `${source}-${town.toLowerCase()}`,
      title: `Ferry talks close in ${town}`,
      paragraphs: ['The crews stay on strike. '.repeat(2_000).trim()],
    })),
  );
const noProgress = { start: () => undefined, advance: () => undefined, stop: () => undefined };
const answer: StoryAnswer = {
  takes: [],
  voices: [],
  summary: [{ text: 'The crews stay on strike.', articles: [0] }],
};

/** A model that can read so many UTF-16 units, and the sizes that it was asked. */
function modelThatReads(most: number) {
  const asked: number[] = [];
  return {
    asked,
    model: 'm',
    answer: ({ material }: { material: unknown }): Promise<Result<StoryAnswer, ServiceFailure>> => {
      const { length } = JSON.stringify(material);
      asked.push(length);
      return Promise.resolve(
        length > most ? fail({ reason: 'too long', detail: 'it is too long' }) : succeed(answer),
      );
    },
  };
}

it('is no longer shown when its work breaks off, for else its process would never end', async () => {
  const steps: string[] = [];
  const progress = { ...noProgress, start: () => steps.push('start'), stop: () => steps.push('stop') };
  const answer = () => Promise.reject(new Error('the disk is full'));
  const work = annotateStories([storyOf('Ngassel')], { model: 'm', answer }, progress);
  await expect(work).rejects.toThrow('the disk is full');
  expect(steps).toEqual(['start', 'stop']);
});

describe('a model that cannot read a whole story', () => {
  it('is asked with half of the text until it can, and the next story at once with as much', async () => {
    const model = modelThatReads(13_000);
    const { annotations, ledger } = await annotateStories(
      [storyOf('Ngassel'), storyOf('Brevik')],
      model,
      noProgress,
    );
    expect(annotations).toHaveLength(2);
    expect(model.asked).toHaveLength(4);
    expect(model.asked.map((length) => Math.round(length / 1_000))).toEqual([47, 23, 12, 12]);
    expect(ledger.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'half of the text was left out',
      'half of the text was left out',
      'ok',
      'ok',
    ]);
  });

  it('is given up where it can read next to nothing, story by story', async () => {
    const model = modelThatReads(100);
    const { annotations, ledger } = await annotateStories([storyOf('Ngassel')], model, noProgress);
    expect(annotations).toEqual([]);
    expect(model.asked).toHaveLength(4);
    expect(ledger.at(-1)).toMatchObject({
      outcome: 'failed',
      reason: 'not answered',
      detail: 'it is too long',
    });
  });

  it('is not asked again where it fails for another reason', async () => {
    const off = fail({ reason: 'not reached', detail: 'it is off' });
    const model = { model: 'm', answer: () => Promise.resolve(off) };
    const { ledger } = await annotateStories([storyOf('Ngassel')], model, noProgress);
    expect(ledger).toMatchObject([{ outcome: 'failed', detail: 'it is off' }]);
  });

  it('that fails takes nothing away: a story of the same articles keeps what it had', async () => {
    const story = storyOf('Ngassel');
    const articles = story.map(({ article }) => article.id).sort();
    const summary = [{ text: 'The ferry stays.', cites: articles.slice(0, 1) }];
    const had = { story: story[0]?.article.id ?? '', articles, model: 'm', prompt: '1', takes: [], summary };
    const model = {
      model: 'm',
      answer: () => Promise.resolve(fail({ reason: 'not reached' as const, detail: 'it is off' })),
    };
    const again = (earlier: (typeof had)[]) => annotateStories([story], model, noProgress, earlier);
    expect((await again([had])).annotations).toEqual([had]);
    expect((await again([{ ...had, articles: articles.slice(1) }])).annotations).toEqual([]);
  });
});
