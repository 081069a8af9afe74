import { z } from 'astro/zod';
import { phrase } from './phrase.ts';

/**
 * The kind of an article: a report of an event; an opinion; a live page; a round-up of several events; an explainer;
 * routine content that appears every day (forecasts, prices, horoscopes, listings); pictures or a video; a feature; or satire,
 * which all of a satirical source's articles are.
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
  'satire',
]);

/** The kind of an article, such as a report or an opinion. */
export type Kind = z.infer<typeof kindSchema>;

const LABELS: Partial<Record<Kind, string>> = {
  opinion: phrase('Opinion'),
  live: phrase('Live page'),
  roundup: phrase('Round-up'),
  satire: phrase('Satire'),
};

/** The label shown wherever an article is listed or quoted; undefined for kinds that are not labelled. */
export function kindLabel(kind: Kind): string | undefined {
  return LABELS[kind];
}
