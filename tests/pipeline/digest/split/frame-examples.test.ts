import { describe, expect, it } from 'vitest';
import { divideFrames } from '../../../../scripts/pipeline/digest/split/divide-frames.ts';
import type { Frame } from '../../../../scripts/pipeline/digest/split/frame.ts';
import { FRAMES } from '../../../../scripts/pipeline/digest/split/frames.ts';
import { readPassages } from '../../../../scripts/pipeline/digest/split/passages.ts';
import { makeArticles } from '../../../support/make-day.ts';
import type { FrameExample } from './frame-examples/frame-example.ts';
import { fightingExamples } from './frame-examples/fighting.ts';
import { moneyExamples } from './frame-examples/money.ts';
import { safetyExamples } from './frame-examples/safety.ts';
import { societyExamples } from './frame-examples/society.ts';
import { standingExamples } from './frame-examples/standing.ts';
import { talksExamples } from './frame-examples/talks.ts';
import { trustExamples } from './frame-examples/trust.ts';

const examples: readonly FrameExample[] = [
  ...talksExamples,
  ...fightingExamples,
  ...moneyExamples,
  ...safetyExamples,
  ...trustExamples,
  ...standingExamples,
  ...societyExamples,
];

/** The frame that a label belongs to; no two have one label. */
function frameOf(label: string): Frame | undefined {
  return FRAMES.find((frame) =>
    frame.labels.some(({ text }) => new RegExp(`^${text.replace('{topic}', '\\p{L}+')}$`, 'u').test(label)),
  );
}

/** How an example divides: by frame the titles of its articles. */
function divided(example: FrameExample): Record<string, string[]> {
  const tellings = Object.values(example).flat();
  const sketches = tellings.map(([title, ...paragraphs], at) => ({ source: `se-${at}`, title, paragraphs }));
  const articles = makeArticles(sketches);
  const titles = new Map(articles.map(({ article }) => [article.id, article.title]));
  const framings = divideFrames(articles.flatMap((article) => readPassages(article) ?? []));
  return Object.fromEntries(
    framings.map(({ label, articles: ids }) => [
      frameOf(label)?.name ?? label,
      ids.map((id) => titles.get(id) ?? '').sort(),
    ]),
  );
}

describe('every frame', () => {
  it.each(FRAMES.map(({ name }) => name))('has an example: %s', (name) => {
    const found = examples.some((example) => Object.hasOwn(example, name));
    expect(found, `no example of "${name}": add one to tests/pipeline/digest/split/frame-examples/`).toBe(
      true,
    );
  });

  it.each(examples.map((example) => [Object.keys(example).join(' and '), example] as const))(
    'divides an event reported through the frame %s',
    (_, example) => {
      const wanted = Object.entries(example).map(([name, tellings]) => [
        name,
        tellings.map(([title]) => title).sort(),
      ]);
      expect(divided(example)).toEqual(Object.fromEntries(wanted));
    },
  );
});
