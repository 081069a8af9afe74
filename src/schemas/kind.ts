import { z } from 'astro/zod';

/**
 * What an article is: a report of what happened; an opinion; a live page; a round-up of several events; an explainer;
 * what comes every day whatever happens (forecasts, prices, horoscopes, listings); pictures or a video; or a feature.
 */
export const kindSchema = z.enum([
  'report',
  'opinion',
  'live',
  'roundup',
  'explainer',
  'routine',
  'photo',
  'feature',
]);

export type Kind = z.infer<typeof kindSchema>;
