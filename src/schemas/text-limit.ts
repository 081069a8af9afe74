import { z } from 'astro/zod';

/**
 * By what a publisher limits the use of a text: directives for robots (in the page, or the X-Robots-Tag header), files of
 * the site, a paywall, or the registry.
 */
export const LIMIT_RULES = [
  'noindex',
  'unavailable_after',
  'nosnippet',
  'max-snippet',
  'noarchive',
  'noai',
  'tdm-reservation',
  'content-signal',
  'content-usage',
  'rsl',
  'paywall',
  'registry',
] as const;

/** How much of a text may be shown, the least first: the headline and the link alone, the feed's lead, an excerpt. */
export const SHOWN_PARTS = ['headline', 'lead', 'excerpt'] as const;

/** What its publisher asks of those who show a text. */
export const textLimitSchema = z.strictObject({
  shows: z.enum(SHOWN_PARTS),
  /** Most characters of text that may be shown, without the headline; absent where only the part is limited. */
  characters: z.int().nonnegative().optional(),
  /** The rule that decided: the strictest of those that apply. */
  rule: z.enum(LIMIT_RULES),
});

/** What its publisher asks of those who show a text. */
export type TextLimit = z.infer<typeof textLimitSchema>;
