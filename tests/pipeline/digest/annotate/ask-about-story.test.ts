import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askAboutStory,
  MAX_STORY_LENGTH,
} from '../../../../scripts/pipeline/digest/annotate/ask-about-story.ts';
import { evenCut } from '../../../../scripts/pipeline/digest/annotate/even-cut.ts';
import { makeArticles } from '../../../support/make-day.ts';

/** A story of so many articles with texts of so many words. */
const storyOf = (...words: number[]) =>
  makeArticles(
    words.map((count, index) => ({
      source: `gb-paper${index}`,
      title: `Ferry talks close, writes paper ${index}`,
      paragraphs: ['crews '.repeat(count).trim()],
    })),
  );
const lengths = (story: ReturnType<typeof storyOf>, units?: number) =>
  askAboutStory(story, units).material.articles.map(({ text }) => text.length);

describe('the question about a story', () => {
  it('has all of a story that fits, whole', () => {
    expect(lengths(storyOf(100, 200, 300))).toEqual([599, 1_199, 1_799]);
  });

  it('has all 60 articles of a large story, each with as much text as the others', () => {
    const story = storyOf(...Array.from({ length: 60 }, () => 1_000));
    const { material, read } = askAboutStory(story);
    expect(read).toHaveLength(60);
    expect(JSON.stringify(material).length).toBeLessThanOrEqual(MAX_STORY_LENGTH + 20);
    expect(JSON.stringify(material).length).toBeGreaterThan(0.98 * MAX_STORY_LENGTH);
    expect(new Set(material.articles.map(({ text }) => text.length)).size).toBe(1);
  });

  it('cuts the long texts only, between words', () => {
    const [short = 0, long = 0, longest] = lengths(storyOf(10, 5_000, 9_000), 3_000);
    expect(short).toBe(59);
    expect(long).toBe(longest);
    expect((long + 1) % 'crews '.length).toBe(0);
  });

  it('leaves out the articles furthest from the centre where not even the headlines fit', () => {
    const { read, material } = askAboutStory(storyOf(50, 50, 50), 250);
    expect(read).toHaveLength(2);
    expect(JSON.stringify(material.articles).length).toBeLessThanOrEqual(252);
  });

  it('leaves out articles without English', () => {
    const [first] = storyOf(5);
    const french = makeArticles([
      { source: 'fr-jour', title: 'Un pas', language: 'fr', paragraphs: ['Non.'] },
    ]);
    expect(askAboutStory([...french, ...(first ? [first] : [])]).read).toEqual([first]);
  });
});

describe('an even cut', () => {
  it('fills the room and never more, and cuts no text below another that is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000), { minLength: 1, maxLength: 40 }), fc.nat(50_000), (texts, room) => {
        const most = evenCut(texts, room);
        const sum = texts.reduce((total, length) => total + Math.min(length, most), 0);
        expect(sum).toBeLessThanOrEqual(room);
        if (most !== Infinity) expect(room - sum).toBeLessThan(texts.length);
      }),
    );
  });
});
