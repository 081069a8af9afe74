import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { MAX_WORDS_OF_DAY } from '../../src/feeds/day-text.ts';
import { dayItem } from '../../src/feeds/items.ts';
import type { DayOfNews } from '../../src/lib/days.ts';
import type { Story } from '../../src/schemas/story.ts';
import { anglesClusterer, anglesDay, anglesSplitter } from '../support/angles.ts';
import { textOfHtml } from '../support/feed-text.ts';
import { newsOf } from '../support/make-news.ts';

const ROOT = 'https://news.example/world/';
const news = newsOf(
  composeSnapshot(anglesDay, { clusterer: anglesClusterer, splitter: anglesSplitter, textPolicy: 'full' }),
);
const [wall] = news.stories;
if (!wall) throw new Error('no story');

const missedBy: Story['missedBy'] = [{ country: 'US', sources: 26, headlines: 1468, surprise: 0.2 }];
const dayOf = (stories: Story[]): DayOfNews => ({ ...news, stories });
const textOf = (day: DayOfNews): string => textOfHtml(dayItem(day, 'US', ROOT).html);
const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const evidence = (text: string): Story['summary'][number] => ({
  article: wall.titleArticle,
  side: 'english',
  block: 0,
  start: 0,
  end: text.length,
  text,
});
/** A day of stories like the first, of other titles and summaries. */
const dayLike = (titles: readonly string[], sentences: readonly string[] = []): DayOfNews =>
  dayOf(titles.map((title) => ({ ...wall, title, summary: sentences.map(evidence) })));

describe('the item of a day', () => {
  it('has each story’s title, who covers it, what happened in two quoted sentences, and how it divides', () => {
    const day = dayLike(['Sea wall cracks'], ['The wall cracked.', 'It is old.', 'A third.']);
    const { html } = dayItem(day, 'US', ROOT);
    expect(html).toContain(
      `<h2><a href="https://news.example/world/2026-03-18/${wall.slug}/">Sea wall cracks</a></h2><p>6 sources in 6 countries</p><p>“The wall cracked.” — <a href="https://news.example/world/2026-03-18/articles/`,
    );
    expect(textOfHtml(html)).toContain('“It is old.” — ca-post, Canada');
    expect(html).not.toContain('A third.');
    expect(textOfHtml(html)).toMatch(
      /\nTwo takes are level, with 2 of the 6 articles each: “Fishers of Ostrevik Bay .+ was cracking” and “Minister Promises a Wall”/,
    );
  });

  it('has an affair once, with the titles of its other stories beneath', () => {
    const [first, second, third] = dayLike(['Sea wall cracks', 'Minister resigns', 'Comet seen']).stories;
    if (!first || !second || !third) throw new Error('no story');
    const html = dayItem(
      dayOf([first, { ...second, slug: 'resigns', related: [first.slug] }, { ...third, slug: 'comet' }]),
      'US',
      ROOT,
    ).html;
    expect([...html.matchAll(/<h2><a [^>]+>([^<]+)/g)].map(([, title]) => title)).toEqual([
      'Sea wall cracks',
      'Comet seen',
    ]);
    expect(html).toContain(
      '<p>More on this: <a href="https://news.example/world/2026-03-18/resigns/">Minister resigns</a></p>',
    );
  });

  it('says nothing of takes where nothing divides', () => {
    const comet = news.stories.find(({ title }) => title.includes('comet'));
    expect(comet?.takes).toEqual([]);
    expect(textOf(dayOf(comet ? [comet] : []))).not.toContain(comet?.worldsTake.sentence);
  });

  it('does not quote a headline that is the title', () => {
    const text = textOf(dayLike(['Sea wall cracks'], ['Sea wall cracks', 'The wall cracked.']));
    expect(text.match(/Sea wall cracks/g)).toHaveLength(1);
  });

  it('has the first ten stories that have an English title, and leads to all', () => {
    const titles = Array.from({ length: 14 }, (_, index) => `Story number ${index + 1}`);
    const day = dayLike(titles);
    const [first, ...others] = day.stories as [Story, ...Story[]];
    const text = textOf(dayOf([{ ...first, titleLanguage: 'sv' }, ...others]));
    const shown = [...text.matchAll(/Story number (\d+)/g)].map(([, number]) => Number(number));
    expect(shown).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(text).toMatch(/All 14 stories of Wednesday, 18 March 2026$/);
  });

  it('says what the country’s headlines lacked, with the most surprising and how many were read', () => {
    const [first, second] = dayLike(['Comet seen', 'Kometen syns']).stories as [Story, Story];
    const foreign = {
      ...second,
      titleLanguage: 'sv',
      missedBy: [{ ...missedBy[0], surprise: 0.9 }],
    } as Story;
    const { html } = dayItem(dayOf([{ ...first, missedBy }, foreign]), 'US', ROOT);
    expect(textOfHtml(html)).toContain(
      'Not found in the United States’ headlines: 2 stories, first “Comet seen” (0 of 1,468 headlines in 26 sources).',
    );
    expect(html).toContain('<a href="https://news.example/world/2026-03-18/missed/us/">2 stories</a>');
    expect(textOf(dayOf([first]))).not.toContain('Not found');
  });

  it('leads to the articles of a day without stories', () => {
    expect(textOf(dayOf([]))).toBe('All 19 articles of Wednesday, 18 March 2026');
  });

  it('escapes whatever is fetched', () => {
    const { html } = dayItem(dayLike(['<img src=x>'], ['<script>"&</script>']), 'US', ROOT);
    expect(html).not.toMatch(/<(?!\/?(?:h2|p|a)\b)/);
    expect(html).toContain('&lt;img src=x&gt;');
  });
});

describe('the words of a day', () => {
  it('end with the last sentence that has room, and still with what was missed and the way to the day', () => {
    const sentence = `${'word '.repeat(148)}end.`;
    const day = dayLike(
      Array.from({ length: 10 }, (_, index) => `Title ${index + 1}`),
      [sentence, sentence],
    );
    const text = textOf(dayOf(day.stories.map((story) => ({ ...story, missedBy }))));
    expect(wordsOf(text)).toBeLessThanOrEqual(MAX_WORDS_OF_DAY);
    expect(text).toContain('Title 5');
    expect(text).not.toContain('Title 10');
    expect(text.match(/word end\.”/g)).toHaveLength(text.match(/“word/g)?.length ?? 0);
    expect(text).toMatch(/Not found in .*\n.*All 10 stories/s);
  });

  it('are at most 1,200, and no sentence is cut, however long titles and quotations are', () => {
    expect(MAX_WORDS_OF_DAY).toBe(1200);
    const length = fc.oneof({ weight: 4, arbitrary: fc.nat(80) }, { weight: 1, arbitrary: fc.nat(1500) });
    const text = length.map((words) => `Begin ${'mid '.repeat(words)}end.`);
    const story = fc.record({ title: text, summary: fc.array(text, { maxLength: 3 }), missed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(story, { maxLength: 14 }), (sketches) => {
        const stories = sketches.map(({ title, summary, missed }) => ({
          ...wall,
          title,
          summary: summary.map(evidence),
          missedBy: missed ? missedBy : [],
        }));
        const said = textOf(dayOf(stories));
        expect(wordsOf(said)).toBeLessThanOrEqual(MAX_WORDS_OF_DAY);
        expect(said.match(/\bBegin\b/g)?.length).toBe(said.match(/\bend\./g)?.length);
        expect(said).toMatch(/All [\d,]+ \w+ of Wednesday, 18 March 2026$/);
      }),
    );
  });
});
