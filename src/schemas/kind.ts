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

const LABELS: Partial<Record<Kind, string>> = { opinion: 'Opinion', live: 'Live page', roundup: 'Round-up' };

/** What an article is marked as wherever it is listed or quoted; undefined for what reads as a report. */
export function kindLabel(kind: Kind): string | undefined {
  return LABELS[kind];
}
