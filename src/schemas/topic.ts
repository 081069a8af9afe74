import { z } from 'astro/zod';

/**
 * What an article or a story is about: the first level of IPTC Media Topics (iptc.org/standards/media-topics), by
 * short names of our own, with the name that readers see.
 */
export const TOPICS = {
  conflict: 'Conflict',
  disaster: 'Disasters and accidents',
  politics: 'Politics',
  economy: 'Economy',
  health: 'Health',
  environment: 'Environment',
  crime: 'Crime and justice',
  society: 'Society',
  labour: 'Labour',
  education: 'Education',
  religion: 'Religion',
  'science-tech': 'Science and technology',
  culture: 'Culture and media',
  sport: 'Sport',
  weather: 'Weather',
  'human-interest': 'People',
  lifestyle: 'Lifestyle',
} as const;

export type Topic = keyof typeof TOPICS;

/** A topic by its short name. */
export const topicSchema = z.enum(Object.keys(TOPICS) as [Topic, ...Topic[]]);
