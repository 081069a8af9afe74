import { z } from 'astro/zod';
import { publicationSettingsSchema } from '../../../src/schemas/publication.ts';

/** A number or a text, as YAML gives them. */
const wordSchema = z.union([z.string(), z.number()]);
/** One value or a list of them. */
const listSchema = z.union([wordSchema, z.array(wordSchema)]);
const switchSchema = z.boolean();

/** Where the site is and whom it is made for; an environment variable takes precedence over each. */
export const siteKeysSchema = z.strictObject({
  site: z.string().optional().describe('The URL that the site is served from.'),
  base: z.string().optional().describe('The path of the site, if it shares its host.'),
  snapshots: z.string().optional().describe('The URL of the days’ public snapshots, if not on the site.'),
  country: z.string().optional().describe('The country whose readers the site is made for, such as `FR`.'),
  language: z
    .string()
    .optional()
    .describe('The language of [the words around the news](interface.md), such as `nb`; `en` unless set.'),
  theme: z
    .string()
    .optional()
    .describe('The colours, type and measures: `calm`, `contrast`, `terminal`, or a `.css` file.'),
  logo: z.string().optional().describe('An `.svg` file that stands in place of the name.'),
  icon: z.string().optional().describe('An `.svg` file for tabs and apps.'),
  excerpt: wordSchema.optional().describe('The most characters of an excerpt, both languages together.'),
  retention: wordSchema
    .optional()
    .describe(
      'For how many days [whole texts](publish.md#how-long-whole-texts-stay) are shown; for ever unless set.',
    ),
});

/** What a run uses of the outside; an environment variable takes precedence over each. */
export const runKeysSchema = z.strictObject({
  contact: z.string().optional().describe('A page that says how to reach you; sent with every request.'),
  archive: z
    .string()
    .optional()
    .describe('Where [the archive](publish.md#the-archive) is kept: a folder, `git:`, `gh:` or `rclone:`.'),
  deploy: z
    .string()
    .optional()
    .describe('Where the site is [deployed](publish.md#deploying): a folder, or `rclone:REMOTE:PATH`.'),
  images: z.string().optional().describe('The articles’ pictures: `none`, `licensed` or `all`.'),
  'day-begins': z
    .string()
    .optional()
    .describe('When [days begin](publish.md#when-a-day-begins): `05:00` in UTC, or `00:00 Europe/Oslo`.'),
  'signing-key': z
    .string()
    .optional()
    .describe('The file of the private key, outside this folder; `npm run keys -- new` makes it.'),
  'language-model': z
    .string()
    .optional()
    .describe('`auto`, or the address of an OpenAI-compatible endpoint, up to and including `/v1`.'),
  'language-model-name': z.string().optional().describe('The model.'),
  'language-model-budget': wordSchema.optional().describe('Tokens that may be used in a UTC day.'),
  'language-model-price': wordSchema.optional().describe('What a million tokens cost, for the report.'),
  'libretranslate-url': z.string().optional().describe('The address of a LibreTranslate server.'),
  'deepl-url': z.string().optional().describe('The address of DeepL, DeepLX or MTranServer.'),
});

/** What stands for an option of the commands that have it: each is named like its option. */
export const optionKeysSchema = z.strictObject({
  sources: listSchema.optional().describe('`daily`, `all`, or ids of sources.'),
  countries: listSchema.optional().describe('Only the sources of these countries, such as `FR` and `DE`.'),
  languages: listSchema.optional().describe('Only the sources in these languages, such as `es` and `pt`.'),
  registry: z.string().optional().describe('The folder of the source registry.'),
  articles: wordSchema.optional().describe('The number of articles to choose.'),
  translate: listSchema.optional().describe('Translation engines, the preferred first; or `none`.'),
  minutes: wordSchema.optional().describe('End after this many minutes, with what was done.'),
  gap: wordSchema.optional().describe('The pause between requests to the same host, in milliseconds.'),
  timeout: wordSchema.optional().describe('The time limit of one request, in seconds.'),
  'min-feeds': wordSchema.optional().describe('Quorum: minimum share of the feeds that could be read.'),
  'min-countries': wordSchema.optional().describe('Quorum: minimum share of the countries with an article.'),
  'min-articles': wordSchema.optional().describe('Quorum: minimum number of articles.'),
  'min-of-median': wordSchema
    .optional()
    .describe('Quorum: minimum share of the median of the last seven days.'),
  annotate: switchSchema.optional().describe('Let the language model name takes and summarise stories.'),
  days: wordSchema.optional().describe('The newest days in feeds and lists.'),
  'budget-mb': wordSchema.optional().describe('Fail when a day weighs more than so many megabytes.'),
  publish: switchSchema.optional().describe('Show full texts only where a licence allows it.'),
  'full-text': switchSchema.optional().describe('Show every full text.'),
  compress: switchSchema.optional().describe('Deploy compressed forms of texts too.'),
  cname: z.string().optional().describe('The domain of a branch that GitHub Pages serves.'),
});

/** `overview.config.yaml`: what a publisher sets once for all commands. */
export const configSchema = z.strictObject({
  ...publicationSettingsSchema.shape,
  ...siteKeysSchema.shape,
  ...runKeysSchema.shape,
  ...optionKeysSchema.shape,
});

/** The content of a configuration file. */
export type Config = z.infer<typeof configSchema>;

/** The variables that take precedence over keys of the file. */
export const VARIABLES = {
  site: 'OVERVIEW_SITE',
  base: 'OVERVIEW_BASE',
  snapshots: 'OVERVIEW_SNAPSHOTS',
  country: 'OVERVIEW_COUNTRY',
  language: 'OVERVIEW_LANGUAGE',
  theme: 'OVERVIEW_THEME',
  logo: 'OVERVIEW_LOGO',
  icon: 'OVERVIEW_ICON',
  excerpt: 'OVERVIEW_EXCERPT',
  retention: 'OVERVIEW_RETENTION',
  contact: 'OVERVIEW_CONTACT',
  archive: 'OVERVIEW_ARCHIVE',
  deploy: 'OVERVIEW_DEPLOY',
  images: 'OVERVIEW_IMAGES',
  'day-begins': 'OVERVIEW_DAY_BEGINS',
  'signing-key': 'OVERVIEW_SIGNING_KEY',
  'language-model': 'OVERVIEW_LLM_URL',
  'language-model-name': 'OVERVIEW_LLM_MODEL',
  'language-model-budget': 'OVERVIEW_LLM_BUDGET',
  'language-model-price': 'OVERVIEW_LLM_PRICE',
  'libretranslate-url': 'OVERVIEW_LIBRETRANSLATE_URL',
  'deepl-url': 'OVERVIEW_DEEPL_URL',
} as const satisfies Partial<Record<keyof Config, string>>;
