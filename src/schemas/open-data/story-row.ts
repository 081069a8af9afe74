import { z } from 'astro/zod';
import { countryCodeSchema } from '../country.ts';
import { daySchema } from '../day.ts';
import { articleIdSchema, httpUrlSchema, languageSchema, slugSchema } from '../ids.ts';
import { verdictSchema } from '../story.ts';
import { actSchema } from '../take.ts';
import { topicSchema } from '../topic.ts';

const countSchema = z.int().nonnegative();
const shareSchema = z.number().min(0).max(1);

/** One take in a row of `stories`. */
const takeRowSchema = z.strictObject({
  number: z.int().positive().describe('Its number on the page of the story, from 1.'),
  label: z.string().min(1).describe('Its name: a clause, or a headline word for word.'),
  isHeadline: z.boolean().describe('Whether the name is a headline.'),
  act: actSchema.nullable().describe('What most of its headlines do, where that is clear.'),
  articles: countSchema.describe('Its articles.'),
  ofArticles: shareSchema.describe('Their share of the story’s articles, 0 to 1.'),
  ofCountries: shareSchema.describe('Their share of its countries, each of which counts as one, 0 to 1.'),
});

/** One row of `stories.ndjson` and `stories.parquet`: an event that two sources or more report. */
export const storyRowSchema = z.strictObject({
  day: daySchema.meta({ format: 'date' }).describe('The day, in UTC unless its page says otherwise.'),
  rank: z.int().positive().describe('Its place in the digest; 1 is first.'),
  slug: slugSchema.describe('Its name in addresses, unique in the day.'),
  key: articleIdSchema.describe('The id of its most central article.'),
  thread: articleIdSchema.describe('The id of the event, the same on every day that it goes on.'),
  since: daySchema.meta({ format: 'date' }).describe('The first day of the event.'),
  title: z.string().min(1).describe('The headline that names it; in English if there is one.'),
  titleLanguage: languageSchema.describe('The language of the title (BCP 47).'),
  titleTranslated: z.boolean().describe('Whether the title is a machine’s translation.'),
  topic: topicSchema.describe('Its topic, after the first level of IPTC Media Topics.'),
  page: httpUrlSchema.describe('Its page.'),
  markdown: httpUrlSchema.describe('The same page as Markdown.'),
  articles: countSchema.describe('Its articles.'),
  sources: countSchema.describe('The sources that report it; those of one publisher count once.'),
  countries: z.array(countryCodeSchema).describe('The countries of these sources, most articles first.'),
  about: z.array(countryCodeSchema).describe('The countries that it is about, likeliest first.'),
  certainty: shareSchema.describe('The mean chance that two of its articles report the same event.'),
  points: z.number().describe('The points behind its rank, before deductions.'),
  verdict: verdictSchema.describe('How it divides, as far as was found.'),
  sentence: z.string().min(1).describe('How it divides, in one sentence.'),
  takes: z.array(takeRowSchema).describe('Its takes, as on its page; empty if none were found.'),
  covered: countSchema.describe('Countries with an article in it or a headline that clearly reports it.'),
  perhaps: countSchema.describe('Countries with a headline that may report it.'),
  notFound: countSchema.describe('Countries in whose headlines it was not found.'),
  unclear: countSchema.describe('Countries whose headlines come near it, but not near enough to say.'),
  notCompared: countSchema.describe('Countries whose headlines could not be compared with it.'),
  littleRead: countSchema.describe(
    'Countries of which too little was read that day to say; `coverage` has no row for them.',
  ),
  missedBy: z
    .array(countryCodeSchema)
    .describe('Of the countries in which it was not found, those that missed it, most surprising first.'),
});

/** What the open data say of a story. */
export type StoryRow = z.infer<typeof storyRowSchema>;
