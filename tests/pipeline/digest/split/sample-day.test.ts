import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { adjustedRand } from '../../../../scripts/bench/adjusted-rand.ts';
import { readSampleStories } from '../../../../scripts/bench/sample-takes.ts';
import { embeddedSplitter } from '../../../../scripts/pipeline/digest/split/embedded-splitter.ts';

const project = fileURLToPath(new URL('../../../..', import.meta.url));
const stories = await readSampleStories(
  `${project}/content/snapshots/2026-03-18`,
  `${project}/tests/fixtures/sample-takes.json`,
);

describe.skipIf(stories === undefined)('the bundled sample day', () => {
  const splitter = embeddedSplitter();
  const splits = (stories ?? []).map((story) => ({ story, split: splitter.split(story.articles) }));
  const divided = splits.filter(({ split }) => split.verdict === 'takes');

  it('shows takes in at least six stories', () => {
    expect(divided.length).toBeGreaterThanOrEqual(6);
  });

  it('shows no two takes in a story that its writers framed alike', () => {
    for (const { story, split } of splits.filter((each) => each.story.labels.size === 0)) {
      expect(split.framings.length, story.name).toBeLessThan(2);
    }
  });

  it.each(divided.map(({ story, split }) => ({ name: story.name, story, split })))(
    'puts together in “$name” what its writers meant to go together',
    ({ story, split }) => {
      const placed = split.framings.flatMap(({ label, articles }) =>
        articles.map((article) => ({ take: label, meant: story.labels.get(article) ?? 'none' })),
      );
      const [takes, meant] = [placed.map(({ take }) => take), placed.map((each) => each.meant)];
      expect(adjustedRand(takes, meant)).toBe(1);
    },
  );
});
