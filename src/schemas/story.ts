import { z } from 'astro/zod';
import { countryCodeSchema } from './country.ts';
import { daySchema } from './day.ts';
import { disagreementSchema } from './disagreement.ts';
import { distinctiveWordsSchema } from './distinctive-words.ts';
import { articleIdSchema, httpUrlSchema, languageSchema, slugSchema } from './ids.ts';
import { evidenceSchema, oneVoiceSchema, shareSchema, takeSchema } from './take.ts';
import { topicSchema } from './topic.ts';
import { threadSchema } from './thread.ts';

/** Why an article is in its story. */
export const linkSchema = z.strictObject({
  article: articleIdSchema,
  /** The chance that the article reports the same event as that of its story which is nearest to it, 0 to 1. */
  score: z.number().min(0).max(1),
  /** The words, names, numbers and dates that contribute most to the score, heaviest first. */
  shared: z.array(z.string()),
});

/**
 * How a story divides: into two takes or more; into one take with single voices beside it; or not at all, as far as was
 * found, which does not mean that its sources agree.
 */
export const verdictSchema = z.enum(['takes', 'one-voice', 'undivided']);

/** The world's current take: how the articles divide, and which take leads. */
export const worldsTakeSchema = z.strictObject({
  verdict: verdictSchema,
  /** Label of the leading take; absent if none leads. */
  leading: z.string().optional(),
  /** The division in one plain sentence. */
  sentence: z.string().min(1),
  /** The language model that named the takes; absent if none did. */
  writtenBy: z.string().optional(),
  /** The share of articles in no take; everything if the story does not divide. */
  undecided: shareSchema,
});

/** The headline of the day that comes closest to a story. */
export const nearestHeadlineSchema = z.strictObject({
  /** Id of its source in the digest's registry. */
  source: slugSchema,
  url: httpUrlSchema,
  title: z.string().min(1),
  language: languageSchema,
  /** The English translation, if the headline is in another language and was translated. */
  english: z.string().min(1).optional(),
  /** The chance that it reports the same event, 0 to 1. */
  score: z.number().min(0).max(1),
});

const countryHeadlineSchema = nearestHeadlineSchema.extend({ country: countryCodeSchema });

/** A country in whose headlines a story was not found, with the numbers compared. */
const noMatchSchema = z.strictObject({
  country: countryCodeSchema,
  /** Its sources with at least one comparable headline. */
  sources: z.int().positive(),
  /** Their comparable headlines of the day. */
  headlines: z.int().positive(),
});

/** Why a country's coverage is unknown: the first reason that applies. The limits are in the digest. */
export const unknownReasonSchema = z.enum([
  // None of its feeds could be read.
  'no feed read',
  'too few sources',
  // There would be enough sources, but the feeds of some failed.
  'feeds failed, too few sources',
  'feeds failed, too few headlines',
  'too few headlines',
  // Too small a share of its headlines is comparable with the story; too few are; or they are from too few sources.
  'other languages',
  'too few comparable headlines',
  'too few comparable sources',
  // A headline comes too near to say that there is no match, and not near enough to be shown as one.
  'no clear headline',
]);

/** Where the story is covered, judged by all the day's headlines. Every monitored country is in exactly one group. */
export const coverageSchema = z.strictObject({
  /** Countries with an article in the story, or with a headline that clearly reports it. */
  covered: z.array(countryCodeSchema),
  /** The covered countries with no article in the story, with the headline that reports it. */
  matched: z.array(countryHeadlineSchema),
  /** Countries with a headline that may report it. */
  doubtful: z.array(countryHeadlineSchema),
  /** Countries with enough headlines, none of which comes near the story. */
  noMatch: z.array(noMatchSchema),
  /** Countries whose coverage is unknown, by reason. */
  unknown: z.array(
    z.strictObject({
      why: unknownReasonSchema,
      countries: z.array(countryCodeSchema).min(1),
    }),
  ),
});

/** The parts of a story's ranking points, in the order in which they are shown. */
export const WORTH_PARTS = [
  'consequence',
  'harm',
  'countries',
  'voices',
  'near',
  'abroad',
  'readable',
  'news',
] as const;

/** Similarities with stories ranked above it among the first ten, for which a story loses points. */
export const REPETITIONS = ['same event', 'same country', 'same region', 'same topic'] as const;

/** The points that a story loses for one similarity with the stories ranked above it among the first ten. */
export const deductionSchema = z.strictObject({
  part: z.enum(REPETITIONS),
  /** The shared country code, region name or topic; for the same event, the rank of the other story. */
  of: z.string().min(1),
  points: z.number().negative(),
});

/** One event reported by two or more sources: the front matter of `stories/SLUG.md`. */
export const storySchema = z.strictObject({
  day: daySchema,
  /** Stable within the day: the id of the article nearest to the story's centre. */
  key: articleIdSchema,
  /** Last segment of its address, unique in the day. */
  slug: slugSchema,
  /** The headline that names the event best, without feed debris; in English if there is one. */
  title: z.string().min(1),
  /** Language of `title`. */
  titleLanguage: z.string(),
  /** The article whose headline it is. */
  titleArticle: articleIdSchema,
  /** Whether `title` is a translation. */
  titleTranslated: z.boolean(),
  topic: topicSchema,
  /** Place in the digest; 1 is first. */
  rank: z.int().positive(),
  /** The points behind its rank, and what keeps it from a higher one. */
  worth: z.strictObject({
    /** The sum of all parts, before deductions. */
    points: z.number(),
    /** The points of each part that is known. */
    parts: z.array(z.strictObject({ part: z.enum(WORTH_PARTS), points: z.number() })),
    /** For stories among the first ten and for those that deductions kept out of them. */
    deductions: z.array(deductionSchema),
    /** Whether it ranks below stories with fewer points because its articles may not all report one event. */
    heldBack: z.boolean(),
  }),
  /** The mean chance that two of its articles report the same event, 0 to 1. */
  certainty: z.number().min(0).max(1),
  /** The same event's stories of earlier days. */
  thread: threadSchema,
  /** Ids of its articles, the nearest to the centre first. */
  articles: z.array(articleIdSchema).min(2),
  links: z.array(linkSchema),
  /** Countries whose press has an article of its own about it, most articles first. */
  countries: z.array(countryCodeSchema),
  /**
   * Other countries whose press prints only the reports of foreign agencies about it, most articles first; unknown of days
   * that an earlier version made.
   */
  reprintedIn: z.array(countryCodeSchema).default([]),
  /**
   * The countries that it is about, judged by what it names and whose press reports it (`digest/where`), likeliest first.
   */
  about: z.array(countryCodeSchema),
  /**
   * Distinct sources that report it. Those of one publisher, such as a site's editions in several languages, count once.
   */
  sources: z.int().positive(),
  /** Its most central sentences, quoted in full, each from a different source. */
  summary: z.array(evidenceSchema),
  /** A summary by a language model, each sentence with the articles it cites. */
  writtenSummary: z
    .strictObject({
      model: z.string().min(1),
      sentences: z
        .array(z.strictObject({ text: z.string().min(1), cites: z.array(articleIdSchema).min(1) }))
        .min(1),
    })
    .optional(),
  takes: z.array(takeSchema),
  /** Single voices beside the takes. */
  voices: z.array(oneVoiceSchema),
  worldsTake: worldsTakeSchema,
  /** Conflicting numbers for the same thing. */
  disagreements: z.array(disagreementSchema),
  /** The distinctive words of each country's press, in order of country code. */
  distinctiveWords: z.array(distinctiveWordsSchema),
  coverage: coverageSchema,
  /**
   * The countries that missed it, most surprising first: those in `noMatch`, if enough sources in enough other countries
   * have an article in the story.
   */
  missedBy: z.array(noMatchSchema.extend({ surprise: z.number().min(0).max(1) })),
  /** Slugs of the day's other stories of the same affair, nearest first. */
  related: z.array(slugSchema),
});

/** All countries in which a story is printed: those with articles of their own, then those that only reprint an agency's. */
export const printedIn = ({ countries, reprintedIn }: Pick<Story, 'countries' | 'reprintedIn'>): string[] => [
  ...countries,
  ...reprintedIn,
];

/** Why an article is in its story. */
export type Link = z.infer<typeof linkSchema>;
/** The points that a story loses for one similarity with those ranked above it. */
export type Deduction = z.infer<typeof deductionSchema>;
/** How a story divides. */
export type Verdict = z.infer<typeof verdictSchema>;
/** How the articles of a story divide, and which take leads. */
export type WorldsTake = z.infer<typeof worldsTakeSchema>;
/** The headline of the day that comes closest to a story. */
export type NearestHeadline = z.infer<typeof nearestHeadlineSchema>;
/** Why a country’s coverage of a story is unknown. */
export type UnknownReason = z.infer<typeof unknownReasonSchema>;
/** Where a story is covered, and where not. */
export type Coverage = z.infer<typeof coverageSchema>;
/** One event reported by two or more sources. */
export type Story = z.infer<typeof storySchema>;
