import { z } from 'astro/zod';

/**
 * The topics of articles and stories: the first level of IPTC Media Topics (iptc.org/standards/media-topics), under our
 * own short names, with the names shown to readers.
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

/** A topic by its short name. */
export type Topic = keyof typeof TOPICS;

/** A topic by its short name. */
export const topicSchema = z.enum(Object.keys(TOPICS) as [Topic, ...Topic[]]);
