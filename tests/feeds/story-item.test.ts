import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { missedItem, storyItem, threadItem } from '../../src/feeds/items.ts';
import { storyQuotes } from '../../src/lib/story/story-quotes.ts';
import type { Story } from '../../src/schemas/story.ts';
import { anglesClusterer, anglesDay, anglesSplitter, LONG, VOICE } from '../support/angles.ts';
import { textOfHtml } from '../support/feed-text.ts';
import { newsOf } from '../support/make-news.ts';

const ROOT = 'https://news.example/';
const news = newsOf(
  composeSnapshot(anglesDay, { clusterer: anglesClusterer, splitter: anglesSplitter, textPolicy: 'full' }),
);
const storyOf = (words: string): Story => {
  const found = news.stories.find(({ articles }) =>
    articles.some((id) => news.articleById.get(id)?.title.includes(words)),
  );
  if (!found) throw new Error(`no story has ${words}`);
  return found;
};
/** What its page quotes, without the texts of the articles. */
const quotesOf = (story: Story, articles = news.articleById) => storyQuotes(story, articles, new Map());
const linesOf = (story: Story): string[] =>
  textOfHtml(storyItem(story, news, ROOT, quotesOf(story)).html).split('\n');
const wall = storyOf('new sea wall');
const happened: Story['summary'] = [
  { article: wall.titleArticle, side: 'english', block: 0, start: 0, end: 19, text: 'The “wall” cracked.' },
];

describe('a story in a feed', () => {
  it('is what happened, its takes, its single voices and who covers it, in this order', () => {
    expect(linesOf({ ...wall, summary: happened })).toEqual([
      '“The ‘wall’ cracked.” — ca-post, Canada',
      'Takes',
      `“${LONG}” (no-fjord): 2 of 6 articles`,
      '“Port hid the cracks, say fishers” — pt-mare, Portugal',
      'Minister Promises a Wall: 2 of 6 articles',
      '“Minister promises a new wall” — de-hafen, Germany',
      `Standing apart: se-tiden leads with “${VOICE}”`,
      'Covered by 6 sources in 6 countries',
      'Canada: ca-post',
      'Germany: de-hafen',
      'Netherlands: nl-kade',
      'Norway: no-fjord',
      'Portugal: pt-mare',
      'Sweden: se-tiden',
    ]);
  });

  it('is introduced by what happened and how widely it is covered', () => {
    const { title, description, link } = storyItem(
      { ...wall, summary: happened },
      news,
      ROOT,
      quotesOf({ ...wall, summary: happened }),
    );
    expect(title).toBe(wall.title);
    expect(description).toBe('“The ‘wall’ cracked.” — ca-post. 6 articles from 6 countries.');
    expect(link).toBe(`https://news.example/2026-03-18/${wall.slug}/`);
  });

  it('begins with its headlines, and claims nothing, where nobody can be quoted and nothing divides', () => {
    const comet = storyOf('Comet of Arvandel');
    const [first, second] = linesOf({ ...comet, summary: [] });
    expect(first).toBe(comet.worldsTake.sentence);
    expect(second).toBe('Covered by 2 sources in 2 countries');
  });

  it('says nothing twice: what is quoted above, no take quotes again, and no headline is quoted before its voice', () => {
    const said = wall.takes.flatMap(({ evidence }) => evidence).slice(1, 2);
    const voiced = wall.voices.map(({ evidence }) => evidence);
    const text = linesOf({ ...wall, summary: [...said, ...voiced] }).join('\n');
    expect(text.match(/Port hid the cracks/g)).toHaveLength(1);
    expect(text.match(new RegExp(VOICE, 'g'))).toHaveLength(1);
  });

  it('marks the language of a headline that is not in English', () => {
    expect(storyItem(wall, news, ROOT, quotesOf(wall)).html).toMatch(
      /“<span lang="sv" dir="ltr"><a href="[^"]+">Sju frågor/,
    );
  });

  it('names each source once, and those of no known country last', () => {
    const articles = new Map(
      [...news.articleById].map(([id, article]) => {
        const nowhere = { ...article.source, country: undefined };
        return [id, article.source.id === 'ca-post' ? { ...article, source: nowhere } : article] as const;
      }),
    );
    const story = { ...wall, countries: wall.countries.filter((code) => code !== 'CA') };
    const { html } = storyItem(story, { ...news, articleById: articles }, ROOT, quotesOf(story, articles));
    expect(textOfHtml(html)).toMatch(/Sweden: se-tiden\nNo country given: ca-post$/);
  });

  it('ends with the headlines in which it was not found', () => {
    const miss = (country: string, headlines: number) => ({ country, sources: 3, headlines, surprise: 0.1 });
    const missedBy = [miss('US', 1468), miss('GH', 67), miss('NG', 75), miss('KE', 40)];
    expect(linesOf({ ...wall, missedBy: missedBy.slice(0, 2) }).at(-1)).toBe(
      'Not found in the headlines of the United States (0 of 1,468) and Ghana (0 of 67).',
    );
    expect(linesOf({ ...wall, missedBy }).at(-1)).toMatch(/Nigeria \(0 of 75\) and one more country\.$/);
  });
});

describe('an event', () => {
  it('has the same guid on a later day, whatever its central article', () => {
    const later = { ...wall, day: '2026-03-19', key: 'ffffffffffffffff' };
    expect(threadItem(later, news, ROOT, quotesOf(later)).guid).toBe(
      threadItem(wall, news, ROOT, quotesOf(wall)).guid,
    );
    const found = { sources: 3, headlines: 30, surprise: 0.1 };
    const missed = (story: Story) => missedItem({ story, ...found }, 'US', news, ROOT, quotesOf(story));
    expect(missed(later).guid).toBe(missed(wall).guid);
  });

  it('that a country missed begins with the headlines read there', () => {
    const item = missedItem(
      { story: wall, sources: 3, headlines: 30, surprise: 0.1 },
      'US',
      news,
      ROOT,
      quotesOf(wall),
    );
    const read =
      'Not found in the United States’ headlines of 18 March 2026: 0 of 30 headlines in 3 sources.';
    expect(textOfHtml(item.html).split('\n')[0]).toBe(read);
    expect(item.description).toContain(read);
  });
});
