import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import type { DayOfNews } from '../../src/lib/days.ts';
import { storyQuotes, type StoryQuotes } from '../../src/lib/story/story-quotes.ts';
import type { Coverage, Story } from '../../src/schemas/story.ts';
import { anglesClusterer, anglesDay, anglesSplitter } from './angles.ts';
import { newsOf } from './make-news.ts';

/** The address of the site for which the invented day is published. */
export const ROOT = 'https://news.example/world/';

const nearest = (country: string, title: string, english?: string): Coverage['doubtful'][number] => ({
  country,
  source: 'jp-asa',
  url: `https://jp-asa.example/${country}`,
  title,
  language: english === undefined ? 'en' : 'ja',
  ...(english !== undefined && { english }),
  score: 0.625,
});

/** Every way in which a story can be covered, or not. */
const COVERAGE: Coverage = {
  covered: ['NO', 'PT', 'DE', 'NL', 'SE', 'CA', 'JP'],
  matched: [nearest('JP', '防潮堤に亀裂', '=HYPERLINK("https://evil.example";"Sea wall, cracked")')],
  doubtful: [nearest('KR', '@wall +cracks')],
  noMatch: [{ country: 'BR', sources: 6, headlines: 139 }],
  unknown: [
    { why: 'no clear headline', countries: ['EG'] },
    { why: 'other languages', countries: ['TH', 'VN'] },
    { why: 'too few sources', countries: ['IE', 'GB'] },
  ],
};

const composed = composeSnapshot(anglesDay, {
  clusterer: anglesClusterer,
  splitter: anglesSplitter,
  textPolicy: 'full',
});
const [first] = composed.stories;
if (!first) throw new Error('the invented day has no story');

/** The first story of the invented day: takes, a voice that stands apart, and every kind of coverage. */
export const openStory: Story = {
  ...first,
  coverage: COVERAGE,
  missedBy: [{ country: 'BR', sources: 6, headlines: 139, surprise: 0.5 }],
};

/** An invented day as the pages get it. */
export const openDay: DayOfNews = newsOf({
  ...composed,
  stories: [openStory, ...composed.stories.slice(1)],
});

/** What the page of a story of that day quotes, from headlines alone. */
export const quotesOf = (story: Story): StoryQuotes => storyQuotes(story, openDay.articleById, new Map());
