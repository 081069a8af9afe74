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
  /** The chance that the article reports the same event as the rest of its story, 0 to 1. */
  score: z.number().min(0).max(1),
  /** The words, names, numbers and dates that weigh most in the score, heaviest first. */
  shared: z.array(z.string()),
});

/**
 * What could be said of a story's angles: it has two takes or more; one, beside which single voices take another; or
 * nothing was found, which does not say that they agree.
 */
export const verdictSchema = z.enum(['takes', 'one-voice', 'undivided']);

/** The world's current take: how the articles divide, and which take leads. */
export const worldsTakeSchema = z.strictObject({
  verdict: verdictSchema,
  /** Label of the leading take; absent where none leads. */
  leading: z.string().optional(),
  /** One plain sentence that says it. */
  sentence: z.string().min(1),
  /** The language model that named the takes; absent when none did. */
  writtenBy: z.string().optional(),
  /** The share that belongs to no take; all of it where nothing divides. */
  undecided: shareSchema,
});

/** A headline of the day that comes near a story. */
export const nearestHeadlineSchema = z.strictObject({
  /** Id of its source in the digest's registry. */
  source: slugSchema,
  url: httpUrlSchema,
  title: z.string().min(1),
  language: languageSchema,
  /** The headline in English, where it is in another language and there is some. */
  english: z.string().min(1).optional(),
  /** The chance that it reports the same event, 0 to 1. */
  score: z.number().min(0).max(1),
});

const countryHeadlineSchema = nearestHeadlineSchema.extend({ country: countryCodeSchema });

/** Sources and headlines of a country among which nothing of a story was found. */
const noMatchSchema = z.strictObject({
  country: countryCodeSchema,
  /** Its sources with a headline that could be compared. */
  sources: z.int().positive(),
  /** Their headlines of the day that could be compared. */
  headlines: z.int().positive(),
});

/** Why nothing can be said of a country, the first that holds; how few are too few stands in the digest. */
export const unknownReasonSchema = z.enum([
  // Nothing of its press was read, as feeds failed.
  'no feed read',
  'too few sources',
  // Enough sources of which something was read, or whose feeds failed.
  'feeds failed, too few sources',
  'feeds failed, too few headlines',
  'too few headlines',
  // Too small a part of its headlines can be compared with the story, then too few of them, then of too few sources.
  'other languages',
  'too few comparable headlines',
  'too few comparable sources',
]);

/**
 * Where the story is covered today, by all the headlines of the day; every monitored country is in one of the groups.
 */
export const coverageSchema = z.strictObject({
  /** Countries with an article in the story, or with a headline that clearly reports it. */
  covered: z.array(countryCodeSchema),
  /** Those of them that have no article in the story, with the headline that reports it. */
  matched: z.array(countryHeadlineSchema),
  /** Countries with a headline that may report it. */
  doubtful: z.array(countryHeadlineSchema),
  /** Countries in whose headlines, of which there were enough, nothing comes near it. */
  noMatch: z.array(noMatchSchema),
  /** Countries of which nothing can be said, and why. */
  unknown: z.array(
    z.strictObject({
      why: unknownReasonSchema,
      countries: z.array(countryCodeSchema).min(1),
    }),
  ),
});

/** What speaks for a story's place in the digest, in the order in which it is explained. */
export const WORTH_PARTS = [
  'consequence',
  'harm',
  'countries',
  'voices',
  'abroad',
  'readable',
  'news',
] as const;

/** What a story may have in common with one before it among the first ten, for which it loses points there. */
export const REPETITIONS = ['same country', 'same region', 'same topic'] as const;

/** Points that a story loses among the first ten, for all those before it that have something in common with it. */
export const deductionSchema = z.strictObject({
  part: z.enum(REPETITIONS),
  /** The country's code, the region's name or the topic that they have in common. */
  of: z.string().min(1),
  points: z.number().negative(),
});

/** One event reported by two or more sources: the front matter of `stories/SLUG.md`. */
export const storySchema = z.strictObject({
  day: daySchema,
  /** Lasting within the day: the id of the article nearest to the story's centre. */
  key: articleIdSchema,
  /** Last segment of its address, unique in the day. */
  slug: slugSchema,
  /** The headline of its articles that names the event best, without debris; English where there is some. */
  title: z.string().min(1),
  /** Language of `title`. */
  titleLanguage: z.string(),
  /** The article whose headline it is. */
  titleArticle: articleIdSchema,
  /** Whether `title` is a translation. */
  titleTranslated: z.boolean(),
  topic: topicSchema,
  /** Place in the digest, 1 the foremost. */
  rank: z.int().positive(),
  /** What speaks for its place, and what keeps it from a higher one. */
  worth: z.strictObject({
    /** Those of all parts, before any deduction. */
    points: z.number(),
    /** The points of each part of which something is known. */
    parts: z.array(z.strictObject({ part: z.enum(WORTH_PARTS), points: z.number() })),
    /** Of one of the first ten, and of one that they kept from standing there. */
    deductions: z.array(deductionSchema),
    /** Whether it stands behind stories of fewer points because its articles may not all report one event. */
    heldBack: z.boolean(),
  }),
  /** The mean chance that two of its articles report one event, 0 to 1. */
  certainty: z.number().min(0).max(1),
  /** The same event's stories of earlier days. */
  thread: threadSchema,
  /** Ids of its articles, the nearest to the centre first. */
  articles: z.array(articleIdSchema).min(2),
  links: z.array(linkSchema),
  /** Countries reporting it, most articles first. */
  countries: z.array(countryCodeSchema),
  /**
   * Countries that it concerns, by what is named and by whose press reports it (pipeline/where), the likeliest first.
   */
  about: z.array(countryCodeSchema),
  /**
   * Distinct sources that report it; those of one publisher, as the editions of a site in several languages, are one.
   */
  sources: z.int().positive(),
  /** What most of its articles say: whole sentences, each of another source, the most central first. */
  summary: z.array(evidenceSchema),
  /** A summary that a language model wrote, each sentence with the articles that it rests on. */
  writtenSummary: z
    .strictObject({
      model: z.string().min(1),
      sentences: z
        .array(z.strictObject({ text: z.string().min(1), cites: z.array(articleIdSchema).min(1) }))
        .min(1),
    })
    .optional(),
  takes: z.array(takeSchema),
  /** Angles of a single voice beside the takes. */
  voices: z.array(oneVoiceSchema),
  worldsTake: worldsTakeSchema,
  /** Where its sources give different numbers for the same thing. */
  disagreements: z.array(disagreementSchema),
  /** What each country's press says of it in words that the others do not use, in order of country code. */
  distinctiveWords: z.array(distinctiveWordsSchema),
  coverage: coverageSchema,
  /**
   * Countries without a match and without a doubt, of a story that three sources or more in two other countries or more
   * have an article of; the most surprising first.
   */
  missedBy: z.array(noMatchSchema.extend({ surprise: z.number().min(0).max(1) })),
});

export type Link = z.infer<typeof linkSchema>;
export type Deduction = z.infer<typeof deductionSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type WorldsTake = z.infer<typeof worldsTakeSchema>;
export type NearestHeadline = z.infer<typeof nearestHeadlineSchema>;
export type UnknownReason = z.infer<typeof unknownReasonSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type Story = z.infer<typeof storySchema>;
