import { z } from 'astro/zod';
import { daySchema, instantSchema } from '../day.ts';
import { ledgerTotalsSchema } from '../day-summary.ts';
import { digestSchema } from '../digest.ts';
import { httpUrlSchema } from '../ids.ts';
import { sourceSchema } from '../source.ts';
import { licenceSchema } from './data-files.ts';
import { storyRowSchema } from './story-row.ts';

const { countries, articlesWithoutCountry, languages, coverageLimits, ledger } = digestSchema.shape;
const source = sourceSchema.shape;

/** `digest.json`: a day in numbers, its sources, and a line for each of its stories. */
export const dayDigestSchema = z.strictObject({
  format: z.literal('overview-day'),
  formatVersion: z.literal(1),
  day: daySchema.meta({ format: 'date' }).describe('The day, in UTC unless its page says otherwise.'),
  sealedAt: instantSchema.describe('When the day’s articles were sealed.'),
  sample: z.boolean().describe('Whether everything in it is invented for demonstration.'),
  page: httpUrlSchema.describe('Its page.'),
  licence: licenceSchema,
  totals: ledgerTotalsSchema.describe('What became of the inputs, in numbers.'),
  ledger: ledger.describe('The same by stage, outcome and reason.'),
  countries: countries.describe('Every monitored country, the one with the most articles first.'),
  articlesWithoutCountry: articlesWithoutCountry.describe('Articles whose source has no known country.'),
  languages: languages.describe('Articles by language, most first.'),
  coverageLimits: coverageLimits.describe('The least that must be read before “not found” is said.'),
  stories: z
    .array(
      storyRowSchema.pick({
        rank: true,
        slug: true,
        title: true,
        topic: true,
        page: true,
        markdown: true,
        articles: true,
        sources: true,
        countries: true,
        sentence: true,
      }),
    )
    .describe('The stories in order of rank; `stories.ndjson` says more of each.'),
  sources: z
    .array(
      z.strictObject({
        id: source.id,
        name: source.name,
        nameEnglish: source.nameEnglish,
        country: source.country,
        language: source.language,
        homepage: source.homepage,
        ownership: source.ownership,
        owner: source.owner,
        ownershipReference: source.ownershipReference,
      }),
    )
    .describe('The registry as it stood that day, by id.'),
});

/** What the open data say of a day as a whole. */
export type DayDigest = z.infer<typeof dayDigestSchema>;
