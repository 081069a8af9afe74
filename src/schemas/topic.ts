import { z } from 'astro/zod';
import { phrase } from './phrase.ts';

/**
 * The topics of articles and stories: the first level of IPTC Media Topics (iptc.org/standards/media-topics), under our
 * own short names, with the names shown to readers.
 */
export const TOPICS = {
  conflict: phrase('Conflict'),
  disaster: phrase('Disasters and accidents'),
  politics: phrase('Politics'),
  economy: phrase('Economy'),
  health: phrase('Health'),
  environment: phrase('Environment'),
  crime: phrase('Crime and justice'),
  society: phrase('Society'),
  labour: phrase('Labour'),
  education: phrase('Education'),
  religion: phrase('Religion'),
  'science-tech': phrase('Science and technology'),
  culture: phrase('Culture and media'),
  sport: phrase('Sport'),
  weather: phrase('Weather'),
  'human-interest': phrase('People'),
  lifestyle: phrase('Lifestyle'),
} as const;

/** A topic by its short name. */
export type Topic = keyof typeof TOPICS;

/** A topic by its short name. */
export const topicSchema = z.enum(Object.keys(TOPICS) as [Topic, ...Topic[]]);
