import { z } from 'astro/zod';
import { countryCodeSchema } from '../country.ts';
import { daySchema } from '../day.ts';
import { httpUrlSchema, languageSchema, slugSchema } from '../ids.ts';
import { unknownReasonSchema } from '../story.ts';

/** What was found of a story in a country’s headlines of the day, in the words of the pages. */
export const coverageStatusSchema = z.enum([
  'covered',
  'perhaps',
  'not found',
  'unclear',
  'could not be compared',
]);

const countSchema = z.int().nonnegative();

/**
 * One row of `coverage.csv` and `coverage.parquet`: a story and a monitored country. A country of which too little was read
 * that day to say anything has rows only for the stories that were found there.
 */
export const coverageRowSchema = z.strictObject({
  day: daySchema.meta({ format: 'date' }).describe('The day, in UTC unless its page says otherwise.'),
  story: slugSchema.describe('The slug of the story.'),
  country: countryCodeSchema.describe('The country (ISO 3166-1 alpha-2, and XK for Kosovo).'),
  status: coverageStatusSchema.describe('What was found of the story in its headlines.'),
  reason: unknownReasonSchema.nullable().describe('Why that cannot be said, where it cannot.'),
  missed: z.boolean().describe('Whether it was not found there though widely covered elsewhere.'),
  articles: countSchema.describe('Articles of the country’s sources in the story.'),
  sources: countSchema.describe('The sources of these articles.'),
  comparedHeadlines: countSchema
    .nullable()
    .describe('Headlines compared with the story, where it was not found.'),
  comparedSources: countSchema.nullable().describe('The sources of these headlines.'),
  chance: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('The chance that the nearest headline reports the story; only where no article is in it.'),
  headline: z.string().min(1).nullable().describe('The nearest headline as printed.'),
  headlineEnglish: z.string().min(1).nullable().describe('That headline in English, if there is one.'),
  headlineLanguage: languageSchema.nullable().describe('The language of that headline (BCP 47).'),
  headlineSource: slugSchema.nullable().describe('The id of its source in the registry.'),
  headlineUrl: httpUrlSchema.nullable().describe('Its address at the source.'),
});

/** What was found of a story in a country’s headlines, in the words of the pages. */
export type CoverageStatus = z.infer<typeof coverageStatusSchema>;
/** A story and a monitored country. */
export type CoverageRow = z.infer<typeof coverageRowSchema>;
