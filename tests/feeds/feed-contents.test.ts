import { expect, it } from 'vitest';
import { articlesOfDays, eventsOfDays, missedOfDays } from '../../src/feeds/feed-contents.ts';
import type { DayOfNews } from '../../src/lib/days.ts';
import type { MissedDay } from '../../src/lib/missed-news.ts';
import type { PublishedArticle } from '../../src/schemas/published-article.ts';
import type { Story } from '../../src/schemas/story.ts';

const article = (day: string, id: string) => ({ day, id }) as PublishedArticle;
const story = (day: string, slug: string, thread: string) => ({ day, slug, thread: { id: thread } }) as Story;

it('an article that stands in two days is once in the feed, as that of the first day', () => {
  const days = [
    [article('2026-03-19', 'new'), article('2026-03-19', 'both')],
    [article('2026-03-18', 'old'), article('2026-03-18', 'both')],
  ];
  expect(articlesOfDays(days).map(({ day, id }) => `${day} ${id}`)).toEqual([
    '2026-03-19 new',
    '2026-03-18 old',
    '2026-03-18 both',
  ]);
});

const stories = [story('2026-03-19', 'newer', 'flood'), story('2026-03-18', 'older', 'flood')] as const;
const days = [
  { day: '2026-03-19', stories: [stories[0]] },
  { day: '2026-03-18', stories: [story('2026-03-18', 'comet', 'comet'), stories[1]] },
] as unknown as DayOfNews[];

it('an event of two days is once in the feed, as its newest story', () => {
  expect(eventsOfDays(days).map((each) => [each.story.slug, each.news.day])).toEqual([
    ['newer', '2026-03-19'],
    ['comet', '2026-03-18'],
  ]);
});

it('an event that a country missed on two days is once in the feed, with the newest day’s headlines', () => {
  const found = { sources: 3, surprise: 0.1 };
  const missed: MissedDay[] = [
    { day: '2026-03-19', missed: [], light: [{ story: stories[0], headlines: 40, ...found }] },
    { day: '2026-03-18', missed: [{ story: stories[1], headlines: 30, ...found }], light: [] },
  ];
  const [item, ...others] = missedOfDays(days, missed);
  expect(others).toEqual([]);
  expect(item).toMatchObject({ story: { slug: 'newer' }, headlines: 40, isLight: true });
  expect(item?.news.day).toBe('2026-03-19');
});
