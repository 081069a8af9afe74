import { z } from 'astro/zod';
import { articleIdSchema } from './ids.ts';

/** A quoted span, which the build cuts from the article again to prove it. */
export const evidenceSchema = z.strictObject({
  article: articleIdSchema,
  /** Whether the span is of the English text (translation) or of the original. */
  side: z.enum(['english', 'original']),
  /** Index of the block; null when the span is of the title. */
  block: z.int().nonnegative().nullable(),
  /** UTF-16 offsets into that text, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The quoted text, to the letter. */
  text: z.string().min(1),
});

/** A share of a story's articles and of its countries. */
export const shareSchema = z.strictObject({
  /** Articles counted. */
  articles: z.int().nonnegative(),
  /** Of the story's articles, 0 to 1. */
  ofArticles: z.number().min(0).max(1),
  /**
   * Of the story's countries, 0 to 1. Each country counts as one, divided evenly among its articles, however many.
   */
  ofCountries: z.number().min(0).max(1),
});

/** What a headline does besides reporting an event; shown if most headlines of a take clearly do the same. */
export const actSchema = z.enum([
  'accuse',
  'answer',
  'cause',
  'consequence',
  'demand',
  'ease',
  'escalate',
  'failure',
  'human',
  'opinion',
  'progress',
  'promise',
  'scale',
  'support',
  'warn',
]);

/** The words that put an article in its take. */
export const placedSchema = z.strictObject({
  article: articleIdSchema,
  /** Words of its headline and lead, as printed, that are common in its take and rarer in the rest of the story. */
  words: z.array(z.string().min(1)),
});

/**
 * Where a take's name comes from: the table of frames and positions on a claim; a clause that its articles' own words
 * support; its central headline, quoted; or a language model.
 */
export const namedSchema = z.enum(['frame', 'clause', 'headline', 'model']);

/** Voices that share a take: what one voice alone says is no take. */
export const MIN_VOICES_OF_TAKE = 2;

/** Takes of a story: as many as a reader keeps apart, and a bar has colours for. */
export const MAX_TAKES = 4;

/** Voices shown alone beside a story's takes. */
export const MAX_LONE_VOICES = 3;

/** The longest name of a take, in UTF-16 units: a headline. */
export const MAX_TAKE_LABEL = 200;

/** Quotations that show a take, each of another voice. */
export const MAX_QUOTES_OF_TAKE = 4;

/** One angle of a story, shared by two voices or more. */
export const takeSchema = z.strictObject({
  /** A clause in Title Case of at most six words, or the whole headline if `named` is `headline`. */
  label: z.string().min(1).max(MAX_TAKE_LABEL),
  named: namedSchema,
  act: actSchema.optional(),
  /** Ids of its articles, most typical first. */
  articles: z.array(articleIdSchema).min(1),
  /** At least two spans from two different sources. */
  evidence: z.array(evidenceSchema).min(2),
  /** Why each article is in it; empty if a language model or the table of frames placed them, as the quotes show why. */
  placed: z.array(placedSchema),
  share: shareSchema,
});

/** An angle of a single voice: shown and quoted, but never counted as a take. */
export const oneVoiceSchema = z.strictObject({
  act: actSchema.optional(),
  /** Its articles, of one source or copies of one agency report, most typical first. */
  articles: z.array(articleIdSchema).min(1),
  /** Its headline. */
  evidence: evidenceSchema,
});

/** A span quoted from an article. */
export type Evidence = z.infer<typeof evidenceSchema>;
/** A share of a story’s articles and of its countries. */
export type Share = z.infer<typeof shareSchema>;
/** What a headline does besides reporting an event. */
export type Act = z.infer<typeof actSchema>;
/** Where a take’s name comes from. */
export type NameOrigin = z.infer<typeof namedSchema>;
/** The words that put an article in its take. */
export type Placed = z.infer<typeof placedSchema>;
/** An angle of a single voice. */
export type OneVoice = z.infer<typeof oneVoiceSchema>;
/** One angle of a story, shared by two voices or more. */
export type Take = z.infer<typeof takeSchema>;
